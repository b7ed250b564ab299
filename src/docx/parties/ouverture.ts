import { type FileChild, Paragraph, TableOfContents, TextRun } from 'docx';
import { adresseLue, lienEcrit } from '../lien.ts';
import type { Ouvrage } from '../ouvrage.ts';
import { STYLES } from '../styles/noms.ts';

const texte = (text: string): Paragraph => new Paragraph({ children: [new TextRun(text)] });

/** La première page : ce qu’est le document, comment s’en servir, et son sommaire. */
export function ouverture({ kit, adresse, titre, modeDEmploi }: Ouvrage): FileChild[] {
  const { socle, bandeau } = kit;
  return [
    new Paragraph({ heading: 'Title', children: [new TextRun(titre)] }),
    new Paragraph({ style: 'Subtitle', children: [new TextRun(kit.titre)] }),
    ...(bandeau ? [new Paragraph({ style: STYLES.bandeau, children: [new TextRun(bandeau)] })] : []),
    texte(socle.avertissement),
    ...modeDEmploi.map(texte),
    new Paragraph({
      children: [
        new TextRun('Les textes sont sous licence '),
        ...lienEcrit({ url: socle.licenceAdresse }, socle.licence),
        new TextRun(
          '\u00A0: copiez, changez, diffusez, en citant la source et en gardant la même licence. La version à jour est sur ',
        ),
        ...lienEcrit({ url: adresse }, adresseLue(adresse)),
        new TextRun('.'),
      ],
    }),
    new Paragraph({ style: STYLES.sommaire, children: [new TextRun('Sommaire')] }),
    // Des liens, sans numéros de page : ils seraient faux dès la première retouche, et Word demanderait à les calculer en ouvrant le fichier.
    new TableOfContents('Sommaire', {
      hyperlink: true,
      headingStyleRange: '1-1',
      pageNumbersEntryLevelsRange: '1-9',
      beginDirty: false,
    }),
  ];
}
