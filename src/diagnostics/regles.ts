import { reglesDuKit } from './regles/kit.ts';
import { reglesDeLecture } from './regles/lecture.ts';
import { reglesDuPdf } from './regles/pdf.ts';
import { reglesDuSocle } from './regles/socle.ts';

/** Toutes les règles, par identifiant. Les numéros R viennent du dossier métier ; L : lecture des fichiers. */
export const regles = { ...reglesDeLecture, ...reglesDuSocle, ...reglesDuKit, ...reglesDuPdf } as const;
export type IdDeRegle = keyof typeof regles;

/** Les règles par groupe, comme on les lit. */
export const GROUPES = [
  {
    id: 'lecture',
    titre: 'La lecture des fichiers',
    presentation: 'Elles valent pour tous les fichiers, ceux du socle comme ceux des kits.',
    regles: reglesDeLecture,
  },
  {
    id: 'socle',
    titre: 'Le socle',
    presentation:
      'Elles gardent le parcours commun d’aplomb : ses durées, ses renvois, ce qui fait un Premiers Pas.',
    regles: reglesDuSocle,
  },
  {
    id: 'kits',
    titre: 'Les kits',
    presentation: 'Elles relisent le fichier d’un territoire : qui accueille, où, quand, avec qui.',
    regles: reglesDuKit,
  },
  {
    id: 'pdf',
    titre: 'Les PDF',
    presentation: 'Elles relisent chaque PDF que la construction a écrit, avant qu’il ne soit publié.',
    regles: reglesDuPdf,
  },
] as const;
