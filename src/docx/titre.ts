import { Bookmark, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Morceau } from './atelier.ts';
import { signet } from './signet.ts';

const NIVEAUX = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

interface Place {
  /** Ce qui permet de viser le titre. */
  ancre?: string;
  /** Vrai s’il commence une page ; un Titre 1 en commence toujours une. */
  enHautDePage?: boolean;
}

/** Un titre Word, de Titre 1 à Titre 6. */
export function titre(niveau: number, contenu: string | Morceau[], place: Place = {}): Paragraph {
  const { ancre, enHautDePage = niveau === 1 } = place;
  const children = typeof contenu === 'string' ? [new TextRun(contenu)] : contenu;
  return new Paragraph({
    heading: NIVEAUX[Math.min(niveau, NIVEAUX.length) - 1] ?? HeadingLevel.HEADING_1,
    ...(enHautDePage ? { pageBreakBefore: true } : {}),
    children: ancre === undefined ? children : [ancrer(ancre, children)],
  });
}

/** Un passage que l’on peut viser. */
export function ancrer(ancre: string, children: Morceau[]): Bookmark {
  return new Bookmark({ id: signet(ancre), children });
}
