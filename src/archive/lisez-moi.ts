import type { Kit } from '../model/kit.ts';
import { MANIFESTE } from './manifeste.ts';

const LARGEUR = 76;

/** Ce que dit le LISEZMOI de chaque fichier à connaître, s’il est dans l’archive. */
const A_CONNAITRE: Readonly<Record<string, string>> = {
  'index.html': 'les pages du kit : commencez par là',
  'kit.pdf': 'tout le kit, à imprimer ou à joindre à un courriel',
  'fiches.pdf': 'les fiches seules, à remplir à l’écran ou à imprimer',
  'fiches.docx': 'les fiches, à remplir ou à changer dans un traitement de texte',
  'deroule.docx': 'le déroulé des séances, à changer dans un traitement de texte',
  'seances.ics': 'les séances, à ajouter à votre agenda',
  'source/kit.mdx': 'le texte de départ, à modifier pour adapter le kit',
  [MANIFESTE]: 'la version du socle et l’empreinte de chaque fichier',
};

/**
 * Le texte de LISEZMOI.txt : ce qu’il y a dans l’archive, par où commencer, où remplir, la licence, comment vérifier un fichier. `chemins` :
 * ceux de l’archive, depuis son dossier ; `adresse` : celle du kit en ligne. Fins de ligne et marque d’encodage pour le Bloc-notes.
 */
export function lisezMoi(kit: Kit, adresse: string, chemins: readonly string[]): string {
  const { socle } = kit;
  const licence = socle.licence.replaceAll(' ', '\u00A0');
  const parts = [
    [kit.titre.toUpperCase(), ...(kit.bandeau ? ['', ...plier(kit.bandeau)] : [])],
    rubrique(
      'Pour commencer',
      'Sortez d’abord tous les fichiers de l’archive (sous Windows : clic droit, « Extraire tout »), puis ouvrez index.html. ' +
        'Le kit se lit dans un navigateur, sans connexion. Seuls les liens vers d’autres sites en demandent une.',
    ),
    ['CE QUE CONTIENT CE DOSSIER', '', ...contenu(chemins)],
    rubrique('Où remplir', ouRemplir(chemins)),
    rubrique(
      'Licence',
      `Les textes, les fiches et les dessins sont sous licence ${licence} : ${socle.licenceAdresse}`,
      'Vous pouvez les copier, les imprimer, les modifier et les diffuser. Citez le titre, la source et la licence, dites ce que vous ' +
        'avez changé, et gardez la même licence. Par exemple :',
      `« ${kit.titre} », d’après « ${socle.titre} », version ${socle.version}, ${adresse}, ${licence}.`,
      'La police police.woff2 est Atkinson Hyperlegible Next, du Braille Institute, sous licence SIL Open Font 1.1 : ' +
        'https://openfontlicense.org',
    ),
    rubrique('À savoir', socle.avertissement, `La version à jour de ce kit est en ligne : ${adresse}`),
    [
      ...rubrique(
        'Vérifier un fichier',
        `${MANIFESTE} cite chaque fichier de ce dossier, sauf lui-même, avec son empreinte (« sha256 »), et celle des sources dont il ` +
          'est tiré. Une commande calcule la même empreinte, en minuscules ou en majuscules :',
      ),
      '',
      '  Windows (PowerShell)   Get-FileHash kit.pdf',
      '  macOS                  shasum -a 256 kit.pdf',
      '  Linux                  sha256sum kit.pdf',
    ],
  ];
  const texte = parts.map((lignes) => lignes.join('\n')).join('\n\n\n');
  return `\uFEFF${insecables(texte).replaceAll('\n', '\r\n')}\r\n`;
}

const rubrique = (titre: string, ...paragraphes: string[]): string[] => [
  titre.toUpperCase(),
  ...paragraphes.flatMap((paragraphe) => ['', ...plier(paragraphe)]),
];

function contenu(chemins: readonly string[]): string[] {
  const presents = Object.entries(A_CONNAITRE).filter(([chemin]) => chemins.includes(chemin));
  const colonne = Math.max(...presents.map(([chemin]) => chemin.length)) + 3;
  return presents.map(([chemin, quoi]) => `  ${chemin.padEnd(colonne)}${quoi}`);
}

function ouRemplir(chemins: readonly string[]): string {
  const papier = 'Sur papier : imprimez la fiche depuis sa page ou depuis kit.pdf.';
  const ecran = [
    ...(chemins.includes('fiches.pdf')
      ? ['À l’écran : ouvrez fiches.pdf dans un lecteur de PDF, remplissez, enregistrez sous un autre nom.']
      : []),
    ...(chemins.includes('fiches.docx') ? ['Dans un traitement de texte : fiches.docx.'] : []),
  ];
  return [...ecran, papier, 'Ce que vous écrivez reste sur votre ordinateur.'].join(' ');
}

/** Coupe un paragraphe en lignes : le Bloc-notes ne les coupe pas toujours. Un mot plus long qu’une ligne reste entier. */
function plier(paragraphe: string): string[] {
  const lignes: string[] = [];
  for (const mot of insecables(paragraphe).split(' ')) {
    const derniere = lignes.at(-1);
    if (derniere !== undefined && derniere.length + 1 + mot.length <= LARGEUR)
      lignes[lignes.length - 1] = `${derniere} ${mot}`;
    else lignes.push(mot);
  }
  return lignes;
}

/** Espaces insécables à leur place ; l’espace fine manque à la police de certains éditeurs de texte. */
const insecables = (texte: string): string =>
  texte.replaceAll('\u202F', '\u00A0').replace(/ (?=[:;!?»])|(?<=«) /g, '\u00A0');
