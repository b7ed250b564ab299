import { AFRelationship, PDFDocument } from 'pdf-lib';
import { declarerArchive } from './archival.ts';
import { embarquerPolice } from './embed-font.ts';
import { poserChamps } from './fields.ts';
import { menerA } from './links.ts';
import type { Pdf } from './plateforme.ts';
import { ecrirePdf } from './save.ts';

/** Un fichier que le PDF emporte. */
export interface PieceJointe {
  /** Nom sans dossier : « kit.mdx ». */
  nom: string;
  octets: Uint8Array;
  typeMime: string;
  /** Ce que c’est, en une phrase : PDF/UA le demande. */
  description: string;
  /** « source » : ce dont le document est fait ; « supplement » : ce qui le complète. */
  relation: 'source' | 'supplement';
  /** Jour du contenu, AAAA-MM-JJ. */
  jour: string;
}

const RELATIONS = { source: AFRelationship.Source, supplement: AFRelationship.Supplement };

/** Ce qu’un PDF reçoit de plus. `racine` : l’adresse qui remplace la racine provisoire de ses liens (links.ts). */
export interface Finitions {
  pieces?: readonly PieceJointe[];
  racine?: string;
}

/**
 * Ce qui suit Typst, en une seule lecture et une seule écriture : les places deviennent des champs, les liens prennent leur adresse, les fichiers sont joints, PDF/A est
 * déclaré, et les objets rangés dans des flux compressés, deux fois moins lourds. Les mêmes octets donnent les mêmes octets.
 * `police` : la police des champs, en TrueType.
 * @throws {Error} si une place n’a pas son lien, ou si le PDF n’est pas un PDF/UA-1 de Typst.
 */
export async function finir(
  { octets, places }: Pick<Pdf, 'octets' | 'places'>,
  police: Uint8Array,
  { pieces = [], racine }: Finitions = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.load(octets, { updateMetadata: false, parseSpeed: Infinity });
  if (places.length > 0) poserChamps(document, places, embarquerPolice(document, police));
  if (racine !== undefined) menerA(document, racine);
  for (const { nom, octets: contenu, typeMime, description, relation, jour } of pieces) {
    const date = new Date(`${jour}T00:00:00Z`);
    await document.attach(contenu, nom, {
      mimeType: typeMime,
      description,
      afRelationship: RELATIONS[relation],
      creationDate: date,
      modificationDate: date,
    });
  }
  declarerArchive(document, pieces.length > 0 ? 3 : 2);
  return ecrirePdf(document);
}
