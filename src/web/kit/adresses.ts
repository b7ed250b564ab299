import type { Kit } from '../../model/kit.ts';
import type { Contexte } from '../rendu/contexte.ts';
import { designer } from '../renvoi.ts';

/**
 * Les pages d’un kit et les adresses entre elles. Tout est relatif et finit par « index.html » : le kit se lit aussi bien en ligne que
 * depuis un dossier (file://).
 */

/** Dossier d’une page dans le kit : « » pour l’accueil, « fiches/f01/ » pour une fiche. */
export type CheminDePage = '' | `${string}/`;

export interface EntreeDeMenu {
  titre: string;
  chemin: CheminDePage;
}

/** Les pages d’un kit, hors les séances. */
export function menuDuKit(): EntreeDeMenu[] {
  return [
    { titre: 'Accueil', chemin: '' },
    { titre: 'Calendrier', chemin: 'calendrier/' },
    { titre: 'Fiches', chemin: 'fiches/' },
    { titre: 'Ressources', chemin: 'ressources/' },
    { titre: 'Transfert', chemin: 'transfert/' },
    { titre: 'Repères', chemin: 'reperes/' },
    { titre: 'Glossaire', chemin: 'glossaire/' },
  ];
}

/** Les séances d’un kit, dans l’ordre. */
export function seancesDuKit(kit: Kit): EntreeDeMenu[] {
  return kit.modules.map(({ id, slug }) => ({ titre: id, chemin: `${slug}/` as const }));
}

/** Adresse relative d’une page vers une autre du même kit, avec une ancre facultative. */
export function relative(de: CheminDePage, vers: CheminDePage, ancre?: string): string {
  const up = '../'.repeat(de.split('/').length - 1);
  return `${up}${vers}index.html${ancre ? `#${ancre}` : ''}`;
}

/** Adresse, depuis une page, d’un fichier posé à la racine du kit. */
export function fichierDuKit(de: CheminDePage, nom: string): string {
  return `${'../'.repeat(de.split('/').length - 1)}${nom}`;
}

/** Où mène un renvoi du texte (« M1/tour-des-idees », « F05 », « programme »…) : page et ancre dans le kit. */
export function pageDuRenvoi(vers: string): { chemin: CheminDePage; ancre?: string } {
  const designe = designer(vers);
  switch (designe.genre) {
    case 'module':
      return { chemin: `${designe.slug}/`, ...(designe.ancre ? { ancre: designe.ancre } : {}) };
    case 'fiche':
      return { chemin: `fiches/${designe.slug}/` };
    case 'repere':
      return { chemin: 'acquis/', ancre: designe.ancre };
    case 'ressources':
      return { chemin: 'ressources/' };
    case 'texte':
      return { chemin: `reperes/${designe.id}/` };
  }
}

/** Où mènent, en ligne, les renvois d’un document tiré d’un kit. `racine` : l’adresse publique du kit, terminée par « / ». */
export function adressesEnLigne(racine: string): Contexte['adresse'] {
  return (cible) => {
    if (cible.genre === 'terme') return `${racine}glossaire/#terme-${cible.id}`;
    if (cible.genre === 'source') return `${racine}sources/#source-${cible.numero}`;
    if (cible.horsKit) return undefined;
    const { chemin, ancre } = pageDuRenvoi(cible.vers);
    return `${racine}${chemin}${ancre ? `#${ancre}` : ''}`;
  };
}
