import type { Kit } from '../model/kit.ts';
import { contextesDe } from './contexte.ts';
import { ecrireDocument } from './document.ts';
import type { Pages } from './ouvrage.ts';
import { fiche, seCouche } from './parties/fiche.ts';
import { references } from './parties/references.ts';

const MODE_D_EMPLOI = [
  'Tout se change dans ce document\u00A0: les textes, les tableaux, les places où répondre. Travaillez sur une copie. Chaque fiche commence sur une page neuve\u00A0: vous pouvez en imprimer une seule, ou en supprimer.',
  'On répond à l’écran, d’un clic dans une case ou un cadre, ou au stylo après impression. Les nombres de copies sont calculés pour le groupe de la session.',
];

/**
 * Les fiches du kit en un document Word, à modifier. `adresse` : la page du kit, terminée par « / ». Les mêmes données donnent les mêmes
 * octets.
 * @throws {Error} si une fiche contient un nœud, un composant ou un type de champ que le document ne sait pas rendre.
 */
export function fichesDocx(kit: Kit, adresse: string): Promise<Uint8Array> {
  const { droite, couchee } = contextesDe(
    adresse,
    kit.fiches.map(({ slug }) => slug),
  );
  const pages: Pages[] = kit.fiches.map((f) =>
    seCouche(f) ? { couchees: true, blocs: fiche(f, couchee) } : { couchees: false, blocs: fiche(f, droite) },
  );
  const textes = kit.fiches.map(({ corps }) => corps);
  return ecrireDocument({
    kit,
    adresse,
    titre: 'Fiches à remplir',
    sujet: 'Fiches modifiables du parcours Premiers Pas',
    modeDEmploi: MODE_D_EMPLOI,
    pages: [...pages, { couchees: false, blocs: references(kit, textes, droite) }],
  });
}
