import { erreur, regle } from '../regle.ts';

/** Règles des PDF : ce qu’un document dit de lui-même, ses champs, sa page équivalente. */
export const reglesDuPdf = {
  R59: regle({
    gravite: erreur,
    objet:
      'Un PDF dit son titre, sa langue, la version du socle, sa date et l’adresse de sa page équivalente.',
    raison:
      'Un fichier se copie loin du site : il doit dire lui-même ce qu’il est et de quand il date. La langue fait lire juste une synthèse vocale, et la page équivalente sert à qui ne peut pas ouvrir un PDF (RGAA, critères 13.3 et 13.4).',
    message: (v: { manque: string }) => `PDF : ${v.manque}.`,
    conseil: 'Corrigez la composition (src/pdf/) : cette règle contrôle ce que la construction écrit.',
  }),
  R60: regle({
    gravite: erreur,
    objet: 'Chaque champ d’un PDF a un nom à lui et un intitulé accessible.',
    raison:
      'Sans intitulé, une synthèse vocale annonce un champ vide, sans dire ce qu’il attend. Deux champs de même nom se recopient l’un l’autre.',
    message: (v: { champ: string; defaut: string }) => `PDF : le champ « ${v.champ} » ${v.defaut}.`,
    conseil: 'Donnez au champ de la fiche un « id » à lui et un « libelle ».',
  }),
  R61: regle({
    gravite: erreur,
    objet: 'Chaque PDF a une page équivalente, qui le propose.',
    raison:
      'Une page se lit sur un téléphone, s’agrandit et se traduit ; un PDF seul laisserait des personnes dehors (RGAA, critères 13.3 et 13.4).',
    message: (v: { defaut: string }) => `Ce PDF ${v.defaut}.`,
    conseil: 'Construisez la page avant le PDF, et mettez-y le lien pour le télécharger.',
  }),
} as const;
