import { type Diagnostic, signaler } from '../diagnostics/diagnostic.ts';
import type { Declarations } from './declarations.ts';

/** Un PDF construit : son chemin dans le site, et ce qu’il dit de lui-même. */
export interface PdfConstruit {
  fichier: string;
  dit: Declarations;
}

/** R59 à R61 : tous les PDF d’un site. `pages` : le texte de chaque page construite, par chemin ; `site` : l’adresse publique du site. */
export function controlerPdfs(
  pdfs: readonly PdfConstruit[],
  pages: ReadonlyMap<string, string>,
  site: string,
): Diagnostic[] {
  return pdfs.flatMap(({ fichier, dit }) => {
    const adresse = site + pageEquivalente(fichier).replace(/index\.html$/, '');
    return [
      ...declarationsCompletes(fichier, dit, adresse),
      ...champsNommes(fichier, dit),
      ...proposeParSaPage(fichier, pages),
    ];
  });
}

/** R59 : un PDF dit son titre, sa langue, la version du socle, son jour et l’adresse de sa page. */
function declarationsCompletes(fichier: string, dit: Declarations, adresse: string): Diagnostic[] {
  const manques: readonly (readonly [boolean, string])[] = [
    [dit.titre !== '', 'le titre du document n’est pas déclaré'],
    [/^fr\b/i.test(dit.langue), langueFautive(dit.langue)],
    [dit.socle !== '', 'la version du socle n’est pas déclarée'],
    [dit.jour !== '', 'la date du contenu n’est pas déclarée'],
    [dit.adresse === adresse, `l’adresse de la page équivalente (${adresse}) n’est pas déclarée`],
    [dit.liens.includes(adresse), `aucun lien ne mène à la page équivalente (${adresse})`],
  ];
  return manques.filter(([juste]) => !juste).map(([, manque]) => signaler('R59', { fichier }, { manque }));
}

/** R60 : chaque champ a un nom à lui et un intitulé que lit une synthèse vocale. */
export function champsNommes(fichier: string, { champs }: Pick<Declarations, 'champs'>): Diagnostic[] {
  const doubles = champs.filter(({ nom }, rang) => champs.findIndex((autre) => autre.nom === nom) < rang);
  return [
    ...doubles.map(({ nom }) => signaler('R60', { fichier }, { champ: nom, defaut: 'est nommé deux fois' })),
    ...champs
      .filter(({ infobulle }) => infobulle.trim() === '')
      .map(({ nom }) =>
        signaler('R60', { fichier }, { champ: nom, defaut: 'n’a pas d’intitulé accessible' }),
      ),
  ];
}

/** La page qui dit la même chose qu’un PDF : « kits/x/kit.pdf » est dit par l’accueil du kit, « transfert/y.pdf » par « transfert/y/ ». */
export function pageEquivalente(pdf: string): string {
  return `${pdf.replace(/\/kit\.pdf$/, '').replace(/\.pdf$/, '')}/index.html`;
}

/** R61 : un PDF a sa page, qui le propose. */
function proposeParSaPage(fichier: string, pages: ReadonlyMap<string, string>): Diagnostic[] {
  const page = pageEquivalente(fichier);
  const texte = pages.get(page);
  const nom = fichier.split('/').at(-1) ?? fichier;
  if (texte === undefined) {
    return [signaler('R61', { fichier }, { defaut: `n’a pas de page équivalente : ${page} manque` })];
  }
  return texte.includes(`${nom}"`)
    ? []
    : [signaler('R61', { fichier }, { defaut: `n’est pas proposé par sa page équivalente, ${page}` })];
}

function langueFautive(langue: string): string {
  return langue === ''
    ? 'la langue du document n’est pas déclarée'
    : `la langue déclarée est « ${langue} » au lieu du français (fr)`;
}
