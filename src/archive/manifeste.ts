import type { Kit } from '../model/kit.ts';
import { type FichierBrut, sha256De, trier } from './fichier.ts';

export const MANIFESTE = 'manifeste.json';
export const ARCHIVE = 'kit.zip';

/** Un fichier cité par un manifeste. */
interface FichierCite {
  chemin: string;
  /** Taille, en octets. */
  octets: number;
  /** SHA-256 des octets, en hexadécimal. */
  sha256: string;
}

/** Ce que contient manifeste.json : ce qu’un kit a reçu et ce qu’il a donné. */
interface Manifeste {
  kit: string;
  titre: string;
  statut: string;
  /** Jour de la dernière relecture du kit, AAAA-MM-JJ, ou null. */
  dateRevision: string | null;
  socle: { version: string; date: string; licence: string };
  /**
   * Les sections du kit et le fichier dont chacune vient. `empreinte` est celle du contenu lu, pas du fichier : seize chiffres
   * hexadécimaux qui ne changent que si le texte de la section change. Elle dit quelles sections diffèrent d’un kit à l’autre.
   */
  sections: Pick<Kit['provenance'][number], 'section' | 'fichier' | 'origine' | 'empreinte'>[];
  /** Les fichiers du dépôt dont le kit est tiré : le sien et tout le socle ; chemins depuis la racine du dépôt. */
  sources: FichierCite[];
  /** Ce que couvre `fichiers`, dit à qui ouvre le manifeste sans autre lecture. */
  portee: string;
  /** Les fichiers qui accompagnent le manifeste ; chemins depuis son dossier. */
  fichiers: FichierCite[];
}

const PORTEE =
  `« fichiers » cite tous les fichiers de ce dossier, sauf ${MANIFESTE}, qui ne peut pas se contenir, ` +
  `et ${ARCHIVE}, qui le contient.`;

/** Vrai pour un fichier qu’un manifeste peut citer : ni lui-même, ni l’archive où il est. */
export const citable = ({ chemin }: FichierBrut): boolean => chemin !== MANIFESTE && chemin !== ARCHIVE;

/**
 * Le texte de manifeste.json : version du socle, sections, et SHA-256 de chaque source et de chaque fichier qui l’accompagne. L’ordre où
 * les fichiers sont donnés ne change rien.
 */
export function manifeste(
  kit: Kit,
  sources: readonly FichierBrut[],
  fichiers: readonly FichierBrut[],
): string {
  const contenu: Manifeste = {
    kit: kit.id,
    titre: kit.titre,
    statut: kit.statut,
    dateRevision: kit.dateRevision,
    socle: { version: kit.socle.version, date: kit.socle.date, licence: kit.socle.licence },
    sections: kit.provenance.map(({ section, fichier, origine, empreinte }) => ({
      section,
      fichier,
      origine,
      empreinte,
    })),
    sources: citer(sources),
    portee: PORTEE,
    fichiers: citer(fichiers.filter(citable)),
  };
  return `${JSON.stringify(contenu, null, 2)}\n`;
}

const citer = (fichiers: readonly FichierBrut[]): FichierCite[] =>
  trier(fichiers).map((fichier) => ({
    chemin: fichier.chemin,
    octets: fichier.octets.length,
    sha256: sha256De(fichier),
  }));
