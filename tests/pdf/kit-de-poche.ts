import { type ChampResolu, saisiesDuChamp } from '../../src/assemble/saisies.ts';
import type { ChampProps } from '../../src/model/champ.ts';
import type { FicheAssemblee, Kit, ModuleAssemble, SequenceAssemblee } from '../../src/model/kit.ts';
import type { Noeud } from '../../src/model/noeud.ts';

/** Un petit kit qui emploie chaque type de nœud, chaque composant et chaque type de champ, et laisse vide tout ce qui peut l’être. */
export function kitDePoche(): Kit {
  return {
    id: 'poche',
    titre: 'Kit de poche (fictif)',
    statut: 'brouillon',
    statutLu: 'brouillon',
    fictif: true,
    bandeau: 'Kit entièrement fictif : tout est inventé.',
    dateRevision: null,
    dateRevisionLue: null,
    socle: {
      titre: 'Socle de poche',
      version: '1.0.0',
      date: '2026-11-24',
      dateLue: 'mardi 24 novembre 2026',
      licence: 'CC BY-SA 4.0',
      licenceAdresse: 'https://creativecommons.org/licenses/by-sa/4.0/deed.fr',
      avertissement: 'Un socle pour les essais.',
    },
    territoire: {
      typeLu: 'intercommunalité',
      nom: 'Pays de poche',
      departements: [],
      epci: [],
      communes: null,
      population: null,
      note: null,
      fuseau: 'Europe/Paris',
    },
    structureAccueil: {
      nom: null,
      typeLu: 'tiers-lieu',
      formeJuridique: null,
      siren: null,
      site: null,
      contactGenerique: null,
      roleLu: 'candidate',
      logo: null,
    },
    partenaires: [],
    conditions: {
      controle: null,
      disponibilite: null,
      engagement: null,
      engagements: [],
      jours: null,
      commentaire: null,
      convention: { dateLue: null, reference: null },
      curseurs: uneFigure('curseurs'),
      etapes: uneFigure('etapes'),
    },
    financements: [],
    budget: { charges: [], totalDesCharges: null, totalDesRessources: null },
    ressourcesLocales: [],
    presentation: tousLesNoeuds(),
    provenancePresentation: provenance('kits/poche/kit.mdx'),
    aCompleter: [{ rubrique: 'Structure d’accueil', quoi: 'nom de la structure' }],
    demainMatin: [{ quand: 'La veille', quoi: 'Relire le déroulé.' }],
    sessions: [
      session(),
      { ...session(), id: 'autre', libelle: 'Une autre session', seances: seancesDatees() },
    ],
    modules: ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'].map(unModule),
    couverture: [
      {
        id: 'A1',
        titre: 'Formuler un plan d’action',
        modules: [
          {
            id: 'M1',
            enQuoi: 'les premiers mots',
            sequences: [{ ancre: 'm1-tour', titre: 'Tour', fiches: ['F01'] }],
          },
        ],
      },
    ],
    acquis: [{ ...unTexte('A1', 'Formuler un plan d’action'), indicateurs: ['un signe visible'] }],
    attentes: [unTexte('E1', 'Vérifier son idée')],
    pages: [unTexte('programme', 'Le parcours'), unTexte('methodes', 'Les méthodes')],
    fiches: [ficheDeTousLesChamps(), ficheLarge()],
    annexes: [{ ...unTexte('quiz', 'Un quiz'), module: 'M1' }],
    glossaire: [
      {
        id: 'utilite-sociale',
        terme: 'Utilité sociale',
        definition: paragraphe('Ce qu’un projet apporte.'),
        references: ['loi'],
      },
    ],
    sources: [
      {
        numero: 1,
        id: 'graine-000',
        titre: 'Un document',
        adresse: 'https://example.org/a/b',
        consulteLu: null,
      },
    ],
    provenance: [
      {
        section: 'M1',
        titre: 'Module M1',
        fichier: 'content/modules/m1.mdx',
        origine: 'socle',
        empreinte: 'abc',
      },
    ],
  };
}

export const texte = (value: string): Noeud => ({ type: 'text', value });
export const paragraphe = (value: string): Noeud[] => [{ type: 'paragraph', children: [texte(value)] }];

const provenance = (fichier: string): Kit['provenancePresentation'] => ({
  origine: 'socle',
  fichier,
  version: '1.0.0',
  empreinte: '0123456789abcdef',
});

const composant = (nom: string, props: Record<string, unknown>, children: Noeud[] = []): Noeud => ({
  type: 'composant',
  nom,
  props,
  children,
});

function tousLesNoeuds(): Noeud[] {
  const enLigne: Noeud[] = [
    { type: 'strong', children: [texte('gras')] },
    { type: 'emphasis', children: [texte(' italique')] },
    { type: 'delete', children: [texte(' barré')] },
    { type: 'inlineCode', value: '#set text(fill: red)' },
    { type: 'break' },
    { type: 'link', url: 'https://example.org/adresse', children: [texte('un site')] },
    composant('Terme', { id: 'utilite-sociale', definition: '' }, [texte(' terme')]),
    composant('Lien', { vers: 'F01', titre: 'Fiche', ancre: 'f01' }, [texte(' renvoi')]),
    composant('Source', { id: 'graine-000', numero: 1 }, [texte(' fait')]),
  ];
  const cellule = (value: string): Noeud => ({ type: 'tableCell', children: [texte(value)] });
  const element = (value: string): Noeud => ({ type: 'listItem', children: paragraphe(value) });
  return [
    { type: 'heading', depth: 2, children: [texte('Deux')] },
    { type: 'paragraph', children: enLigne },
    { type: 'heading', depth: 3, children: [texte('Trois')] },
    { type: 'list', ordered: true, start: 3, children: [element('troisième')] },
    { type: 'list', ordered: false, start: 1, children: [element('puce')] },
    { type: 'blockquote', children: paragraphe('citation') },
    { type: 'thematicBreak' },
    { type: 'code', value: '*littéral* $ @ <a>' },
    {
      type: 'table',
      align: [null, 'right'],
      children: [
        { type: 'tableRow', children: [cellule('Tête'), cellule('Nombre')] },
        { type: 'tableRow', children: [cellule('corps'), cellule('12')] },
      ],
    },
    composant('Encart', { titre: 'Encart' }, paragraphe('dans l’encart')),
  ];
}

function session(): Kit['sessions'][number] {
  return {
    id: 'a-dater',
    libelle: 'Session à dater',
    datee: false,
    idees: null,
    participants: null,
    groupe: { idees: 10, participants: 10, sousGroupes: [4, 3, 3], suppose: true },
    gratuit: null,
    rythmeLu: null,
    version: 'longue',
    amplitudeJours: null,
    point90Lu: null,
    seances: ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'].map((module, rang) => ({
      cle: `a-dater-${module.toLowerCase()}`,
      rang: rang + 1,
      module,
      titre: `Module ${module}`,
      date: null,
      dateLue: null,
      creneauLu: 'matin',
      debut: null,
      fin: null,
      debutLu: null,
      finLue: null,
      lieu: null,
      animateurs: [],
      intervenant: null,
      visio: false,
      horaires: [],
    })),
  };
}

function seancesDatees(): Kit['sessions'][number]['seances'] {
  const horaires = [{ sequence: 'M1/tour', titre: 'Tour', minutes: 20, debutLu: '14 h', finLue: '14 h 20' }];
  const lieu = { nom: 'Salle', commune: null, acces: null, transport: 'car' };
  return session().seances.map((seance) => ({
    ...seance,
    dateLue: 'mardi 2 mars 2027',
    debutLu: '14 h',
    lieu,
    horaires,
  }));
}

function unModule(id: string): ModuleAssemble {
  const slug = id.toLowerCase();
  return {
    id,
    slug,
    titre: `Module ${id}`,
    intention: 'Une intention.',
    objectifs: ['dire son idée'],
    acquis: [{ id: 'A1', titre: 'Formuler un plan d’action', enQuoi: 'les premiers mots' }],
    attentes: [{ id: 'E1', titre: 'Vérifier son idée' }],
    minutes: 20,
    minutesParMode: [{ mode: 'pleniere', modeLu: 'plénière', minutes: 20 }],
    livrable: 'Un livrable.',
    salle: 'Un cercle.',
    preparation: [{ quand: 'J-1', quoi: 'Imprimer.' }],
    materiel: [
      { libelle: 'badges', quantite: 10 },
      { libelle: 'café', quantite: null },
    ],
    impressions: [{ id: 'F01', titre: 'Fiche', exemplaires: 10, feuilles: 1 }],
    aRessortir: [{ id: 'F02', titre: 'Fiche large' }],
    annexes: [{ id: 'quiz', titre: 'Un quiz' }],
    noyau: ['le tour'],
    adaptable: ['les exemples'],
    intersession: { mission: 'Parler.', duree: null, joursMinimum: null },
    sequences: [uneSequence(id, 'tour', 1), uneSequence(id, 'cloture', 2)],
    variantes: [{ id: 'visio', titre: 'En visio', corps: paragraphe('Une variante.') }],
    notes: paragraphe('Une note pour qui anime.'),
    provenance: provenance(`content/modules/${slug}.mdx`),
  };
}

function uneSequence(module: string, id: string, numero: number): SequenceAssemblee {
  return {
    id: `${module}/${id}`,
    ancre: `${module.toLowerCase()}-${id}`,
    numero,
    titre: `Séquence ${id}`,
    but: 'Un but.',
    trace: null,
    mode: 'pleniere',
    modeLu: 'plénière',
    composante: 'cadre',
    composanteLue: 'cadre',
    statut: numero === 1 ? 'noyau' : 'adaptable',
    minutes: 10,
    debut: (numero - 1) * 10,
    fin: numero * 10,
    debutLu: '0 h',
    finLue: '0 h 10',
    formation: null,
    absorbe: false,
    fiches: [{ id: 'F01', titre: 'Fiche' }],
    ressources: [{ id: 'ressources-locales', titre: 'Ressources locales' }],
    corps: [
      composant('ADire', {}, paragraphe('À dire à voix haute.')),
      composant('Vigilance', {}, paragraphe('Attention.')),
      composant('Passage', { id: 'exemple', titre: 'Un exemple' }, paragraphe('Un passage.')),
      composant('Variante', { id: 'court', titre: 'Court' }, paragraphe('Plus court.')),
    ],
    passages: [],
    provenance: provenance(`content/modules/${module.toLowerCase()}.mdx`),
  };
}

function unTexte(id: string, titre: string): Kit['pages'][number] {
  return {
    id,
    slug: id.toLowerCase(),
    titre,
    resume: 'Un résumé',
    corps: paragraphe(`Le corps de ${id}.`),
    provenance: provenance('content'),
  };
}

const champ = (id: string, type: ChampProps['type'], autres: Record<string, unknown> = {}): Noeud => {
  const props = {
    id,
    nom: `F01.${id}`,
    libelle: `Champ ${type}`,
    type,
    obligatoire: false,
    donneePersonnelle: false,
    ...autres,
  };
  return composant('Champ', { ...props, saisies: saisiesDuChamp(props as ChampResolu, 'F01') });
};

const colonne = (id: string, type: string, props: Record<string, unknown> = {}): Record<string, unknown> => ({
  id,
  libelle: `Colonne ${type}`,
  type,
  largeur: 4,
  donneePersonnelle: false,
  ...props,
});

function uneFiche(id: string, corps: Noeud[], pages: number): FicheAssemblee {
  return {
    id,
    slug: id.toLowerCase(),
    titre: `Fiche ${id}`,
    public: 'participant',
    publicLu: 'personnes participantes',
    pages,
    but: 'À quoi elle sert.',
    acquis: [],
    utiliseeEn: [{ id: 'M1/tour', titre: 'Tour' }],
    etapes: ['T1'],
    exemplaires: 10,
    aChaqueSeance: false,
    corps,
    provenance: provenance(`content/fiches/${id.toLowerCase()}.mdx`),
  };
}

function ficheDeTousLesChamps(): FicheAssemblee {
  const imposees = [{ id: 'un', libelle: 'Une ligne imposée', aide: 'Son aide.' }];
  const options = ['oui', 'non', 'peut-être'];
  return uneFiche(
    'F01',
    [
      { type: 'heading', depth: 2, children: [texte('Une partie')] },
      champ('texte', 'texte', { aide: 'Une aide.', longueur: 60, obligatoire: true }),
      champ('paragraphe', 'paragraphe', { lignes: 3 }),
      champ('choix', 'choix', { options }),
      champ('cases', 'cases', { options, donneePersonnelle: true }),
      composant('Rangee', {}, [champ('nombre', 'nombre', { min: 1, max: 20 }), champ('montant', 'montant')]),
      champ('date', 'date'),
      champ('a1_1', 'echelle', { passages: ['entrée', 'sortie'], acquis: 'A1' }),
      champ('a1_2', 'echelle', { passages: ['entrée', 'sortie'], acquis: 'A1' }),
      champ('energie', 'echelle'),
      champ('signature', 'signature', { lignes: 2 }),
      champ('imposees', 'tableau', {
        colonnes: [
          colonne('avis', 'choix', { options }),
          colonne('fait', 'case'),
          colonne('note', 'choix', { options: ['1', '2'] }),
          colonne('famille', 'choix', { options: ['besoin', 'public', 'réponse', 'équipe'] }),
        ],
        lignesImposees: imposees,
      }),
    ],
    2,
  );
}

function ficheLarge(): FicheAssemblee {
  const types = ['texte', 'paragraphe', 'nombre', 'montant', 'date', 'signature'];
  const colonnes = types.map((type, rang) => colonne(`c${rang}`, type));
  return uneFiche(
    'F02',
    [champ('large', 'tableau', { lignes: 2, hauteur: 2, colonnes, lignesImposees: [] })],
    1,
  );
}

function uneFigure(de: string): Noeud {
  return {
    type: 'composant',
    nom: 'Figure',
    props: { de },
    children: paragraphe(`La figure ${de}, en texte.`),
  };
}
