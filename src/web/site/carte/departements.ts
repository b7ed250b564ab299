import { enumerer } from '../../../model/enumeration.ts';

/** Une page que la carte et sa liste montrent. */
export interface PageSituee {
  titre: string;
  chemin: string;
  departements: readonly { code: string; nom: string }[];
}

/** Ce qu’on trouve dans un département ; la carte lui donne une forme. */
export type Genre = 'experience' | 'kit' | 'les-deux';

/** Un département où l’on trouve au moins une expérience ou un kit. */
export interface DepartementGarni {
  code: string;
  nom: string;
  genre: Genre;
  experiences: PageSituee[];
  kits: PageSituee[];
}

/** Range des expériences et des kits par département, dans l’ordre des codes ; `sans` : ce que la source ne situe pas. */
export function parDepartement(
  experiences: readonly PageSituee[],
  kits: readonly PageSituee[],
): { departements: DepartementGarni[]; sans: Pick<DepartementGarni, 'experiences' | 'kits'> } {
  const noms = new Map(
    [...experiences, ...kits].flatMap(({ departements }) => departements.map(({ code, nom }) => [code, nom])),
  );
  const dans = (pages: readonly PageSituee[], code: string): PageSituee[] =>
    pages.filter(({ departements }) => departements.some((un) => un.code === code));
  const departements = [...noms].sort(parCode).map(([code = '', nom = '']): DepartementGarni => {
    const garnis = { experiences: dans(experiences, code), kits: dans(kits, code) };
    return { code, nom, genre: genreDe(garnis), ...garnis };
  });
  const nullePart = ({ departements }: PageSituee): boolean => departements.length === 0;
  return {
    departements,
    sans: { experiences: experiences.filter(nullePart), kits: kits.filter(nullePart) },
  };
}

/** Les codes, dans l’ordre du code officiel géographique : « 2A » vient après « 29 ». */
function parCode([a = '']: readonly string[], [b = '']: readonly string[]): number {
  return a < b ? -1 : 1;
}

function genreDe({ experiences, kits }: Pick<DepartementGarni, 'experiences' | 'kits'>): Genre {
  if (kits.length === 0) return 'experience';
  return experiences.length === 0 ? 'kit' : 'les-deux';
}

/** « Ardèche (07) : 3 expériences et 2 kits ». */
export function libelleDe({ nom, code, experiences, kits }: DepartementGarni): string {
  const parts = [compter(experiences.length, 'expérience'), compter(kits.length, 'kit')];
  return `${nom} (${code})\u202F: ${enumerer(parts.filter((part) => part !== ''))}`;
}

function compter(nombre: number, mot: string): string {
  return nombre === 0 ? '' : `${nombre}\u00A0${mot}${nombre > 1 ? 's' : ''}`;
}

/** L’ancre d’un département dans la liste. */
export const ancreDuDepartement = (code: string): string => `dep-${code.toLowerCase()}`;
