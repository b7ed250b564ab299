import {
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  SimpleField,
  TextRun,
} from 'docx';
import { jourDuKit, type Kit } from '../model/kit.ts';
import { enOctetsFixes } from './deterministe.ts';
import { adresseLue } from './lien.ts';
import { A4, MARGES } from './mesures.ts';
import type { Ouvrage, Pages } from './ouvrage.ts';
import { ouverture } from './parties/ouverture.ts';
import { styles } from './styles/index.ts';
import { STYLES } from './styles/noms.ts';

/** Écrit un document Word. Les mêmes données donnent les mêmes octets. */
export async function ecrireDocument(ouvrage: Ouvrage): Promise<Uint8Array> {
  const { kit, adresse, titre, sujet } = ouvrage;
  const document = new Document({
    title: `${titre}, ${kit.titre}`,
    subject: sujet,
    creator: kit.socle.titre,
    lastModifiedBy: kit.socle.titre,
    description: `${kit.socle.licence}. ${adresse}`,
    styles,
    sections: [
      {
        properties: proprietes(false),
        headers: { default: new Header({ children: [new Paragraph({})] }) },
        footers: { default: pied(kit, adresse) },
        children: ouverture(ouvrage),
      },
      // L’en-tête de la première suite vaut pour les autres, et le pied de l’ouverture pour toutes.
      ...enSuites(ouvrage.pages).map(({ couchees, blocs }, rang) => ({
        properties: proprietes(couchees),
        ...(rang === 0 ? { headers: { default: enTete(kit) } } : {}),
        children: blocs,
      })),
    ],
  });
  const octets = await Packer.pack(document, 'uint8array');
  return enOctetsFixes(octets, jourDuKit(kit));
}

function proprietes(couchees: boolean): ISectionOptions['properties'] & object {
  const orientation = couchees ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { type: SectionType.NEXT_PAGE, page: { size: { ...A4, orientation }, margin: MARGES } };
}

/** Le bandeau d’un exemple, puis le titre de la fiche ou de la séance où l’on est : Word le lit dans le dernier Titre 1. */
function enTete({ bandeau }: Kit): Header {
  return new Header({
    children: [
      ...(bandeau ? [new Paragraph({ style: STYLES.bandeau, children: [new TextRun(bandeau)] })] : []),
      new Paragraph({
        alignment: 'right',
        style: STYLES.provenance,
        children: [new SimpleField('STYLEREF 1')],
      }),
    ],
  });
}

/** Le numéro de page, puis d’où vient le document : le kit, le socle et sa version, la licence, la page qui fait foi. */
function pied({ titre, socle }: Kit, adresse: string): Footer {
  const lien = (text: string, link: string) =>
    new ExternalHyperlink({ link, children: [new TextRun({ style: 'Hyperlink', text })] });
  return new Footer({
    children: [
      new Paragraph({
        style: STYLES.pied,
        children: [
          new TextRun({ children: ['Page ', PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES] }),
          new TextRun(` · ${titre} · Socle ${socle.version} · `),
          lien(socle.licence, socle.licenceAdresse),
          new TextRun(' · '),
          lien(adresseLue(adresse), adresse),
        ],
      }),
    ],
  });
}

/** Réunit les pages qui se suivent dans le même sens. */
function enSuites(pages: readonly Pages[]): Pages[] {
  const suites: Pages[] = [];
  for (const { couchees, blocs } of pages) {
    const derniere = suites.at(-1);
    if (derniere?.couchees === couchees) {
      suites[suites.length - 1] = { couchees, blocs: [...derniere.blocs, ...blocs] };
    } else {
      suites.push({ couchees, blocs });
    }
  }
  return suites;
}
