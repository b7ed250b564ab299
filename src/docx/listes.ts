import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx';
import { RETRAIT_DE_LISTE } from './mesures.ts';

/** La définition Word d’une liste : elle entre d’elle-même dans le document qui l’emploie. */
interface DefinitionDeListe {
  reference: string;
  levels: ILevelsOptions[];
}

const NIVEAUX = [0, 1, 2, 3];

function niveau(
  level: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  start = 1,
): ILevelsOptions {
  const indent = { left: RETRAIT_DE_LISTE * (level + 1), hanging: RETRAIT_DE_LISTE };
  return { level, format, text, start, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } };
}

/** Une liste à puces. */
export const PUCES: DefinitionDeListe = {
  reference: 'puces',
  levels: NIVEAUX.map((level) => niveau(level, LevelFormat.BULLET, level % 2 === 0 ? '•' : '–')),
};

/** Une liste numérotée, à partir d’un numéro. */
export const NUMEROS = (debut: number): DefinitionDeListe => ({
  reference: `numeros-depuis-${debut}`,
  levels: NIVEAUX.map((level) => niveau(level, LevelFormat.DECIMAL, `%${level + 1}.`, debut)),
});
