import { getCollection } from 'astro:content';
import { byRang } from '../rang.ts';

/** Une page dans le menu. */
export interface PageDuPlan {
  titre: string;
  chemin: string;
}

/** Une rubrique du menu et ce qu’elle contient. */
export interface Rubrique {
  titre: string;
  entrees: (PageDuPlan | Rubrique)[];
  /** Vrai si la rubrique s’ouvre à la demande. */
  repliee?: boolean;
}

/** Le plan du site : ses rubriques dans l’ordre où on les lit, tirées des contenus. */
export async function plan(): Promise<Rubrique[]> {
  const [modules, fiches, annexes, pages, transfert, experiences] = await Promise.all([
    getCollection('modules'),
    getCollection('fiches'),
    getCollection('annexes'),
    getCollection('pages'),
    getCollection('transfert'),
    getCollection('experiences'),
  ]);
  const fichesPour = (cible: 'participant' | 'accueil') =>
    fiches.flatMap(({ data: { public: pour, id, slug, titre } }) =>
      pour === cible ? [{ titre: `${id} · ${titre}`, chemin: `fiches/${slug}/` }] : [],
    );
  return [
    {
      titre: 'Le parcours',
      entrees: [
        { titre: 'Le programme', chemin: 'programme/' },
        { titre: 'Acquis et attentes', chemin: 'acquis/' },
      ],
    },
    {
      titre: 'Les modules',
      entrees: [
        { titre: 'Les six demi-journées', chemin: 'modules/' },
        ...modules.map(({ data }) => ({
          titre: `${data.id} · ${data.titre}`,
          chemin: `modules/${data.slug}/`,
        })),
        ...annexes.map(({ data }) => ({ titre: `Annexe · ${data.titre}`, chemin: `annexes/${data.slug}/` })),
      ],
    },
    {
      titre: 'Les fiches',
      entrees: [
        { titre: 'Toutes les fiches', chemin: 'fiches/' },
        { titre: 'Pour les personnes participantes', entrees: fichesPour('participant'), repliee: true },
        { titre: 'Pour la structure d’accueil', entrees: fichesPour('accueil'), repliee: true },
      ],
    },
    {
      titre: 'La pédagogie',
      entrees: [
        { titre: 'Vue d’ensemble', chemin: 'pedagogie/' },
        ...pages
          .toSorted(byRang)
          .filter(({ data }) => data.id !== 'programme')
          .map(({ data }) => ({ titre: data.titre, chemin: `pedagogie/${data.slug}/` })),
      ],
    },
    {
      titre: 'Transmettre',
      entrees: [
        { titre: 'Le transfert', chemin: 'transfert/' },
        ...transfert
          .toSorted(byRang)
          .map(({ data }) => ({ titre: data.titre, chemin: `transfert/${data.slug}/` })),
        { titre: 'Les kits des territoires', chemin: 'kits/' },
        { titre: 'Contribuer', chemin: 'contribuer/' },
      ],
    },
    {
      titre: 'Les expériences',
      entrees: [
        { titre: 'Comparer les programmes', chemin: 'experiences/' },
        { titre: 'La carte', chemin: 'experiences/carte/' },
        {
          titre: 'Programme par programme',
          entrees: experiences
            .toSorted((a, b) => a.data.ordre - b.data.ordre)
            .map(({ data }) => ({ titre: data.titre, chemin: `experiences/${data.id}/` })),
          repliee: true,
        },
      ],
    },
    {
      titre: 'Repères',
      entrees: [
        { titre: 'Glossaire', chemin: 'glossaire/' },
        { titre: 'Sources', chemin: 'sources/' },
        { titre: 'Règles de contrôle', chemin: 'regles/' },
      ],
    },
  ];
}
