import { PDFDocument } from 'pdf-lib';
import { composerTexte } from '../../model/typographie.ts';
import { actions } from './actions.ts';
import { annotations } from './annotations.ts';
import { archive } from './archive.ts';
import { balisage } from './balisage.ts';
import { champs } from './champs.ts';
import type { Controle } from './constat.ts';
import { glyphes } from './glyphes.ts';
import { images } from './images.ts';
import { infobulles } from './infobulles.ts';
import { langue } from './langue.ts';
import { lire } from './lecture.ts';
import { libelles } from './libelles.ts';
import { metadonnees } from './metadonnees.ts';
import { ordre } from './ordre.ts';
import { piecesJointes } from './pieces-jointes.ts';
import { polices } from './polices.ts';
import { structure } from './structure.ts';
import { tableaux } from './tableaux.ts';
import { titres } from './titres.ts';

/** Les contrôles, par leur nom stable. */
const CONTROLES = {
  metadonnees,
  langue,
  archive,
  'pieces-jointes': piecesJointes,
  actions,
  structure,
  ordre,
  libelles,
  balisage,
  titres,
  images,
  tableaux,
  annotations,
  champs,
  infobulles,
  polices,
  glyphes,
} satisfies Record<string, Controle>;
export type NomDeControle = keyof typeof CONTROLES;

/** Un défaut de structure d’un PDF. */
export interface Defaut {
  /** Le contrôle qui l’a trouvé. */
  controle: NomDeControle | 'chiffrement';
  /** La page, comptée à partir de 1, quand le défaut est quelque part. */
  page?: number | undefined;
  /** Ce qui ne va pas, et ce qui est attendu, en français. */
  message: string;
}

/**
 * Contrôle ce qu’une machine peut dire de la structure d’un PDF : PDF/UA-1 (ISO 14289-1, selon le protocole Matterhorn 1.1), PDF/A
 * (ISO 19005-2 et 19005-3) et ce que le projet demande en plus à ses formulaires. Rend les défauts, aucun si tout est tenu. Ce que seule une
 * personne peut juger (ce que vaut un texte de remplacement, un libellé, un ordre de lecture) n’est pas contrôlé.
 * @throws {Error} si les octets ne sont pas ceux d’un PDF.
 */
export async function verifierStructure(octets: Uint8Array): Promise<Defaut[]> {
  const document = await PDFDocument.load(octets, {
    updateMetadata: false,
    parseSpeed: Infinity,
    ignoreEncryption: true,
  });
  // Un PDF/A n’est pas chiffré (ISO 19005-2, 6.1.3), et un PDF chiffré ne se laisse pas lire plus loin.
  if (document.isEncrypted) return [{ controle: 'chiffrement', message: 'Le document est chiffré.' }];
  const lecture = lire(document);
  return Object.entries(CONTROLES).flatMap(([controle, controler]) =>
    controler(lecture).map(({ page, message }) => ({
      controle: controle as NomDeControle,
      page,
      message: composerTexte(message),
    })),
  );
}
