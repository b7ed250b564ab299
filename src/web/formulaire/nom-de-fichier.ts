import { enIdentifiant } from '../../model/normal.ts';

/** Le nom du PDF rempli : « f05-hypotheses-a-verifier-rempli.pdf ». Rien de ce qui est écrit dans la fiche n’y entre. */
export const nomDuPdfRempli = ({ slug, titre }: { slug: string; titre: string }): string =>
  `${slug}-${enIdentifiant(titre)}-rempli.pdf`;
