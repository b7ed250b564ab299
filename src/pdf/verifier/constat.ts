import type { Lecture } from './lecture.ts';

/** Ce qu’un contrôle a trouvé ; `page`, comptée à partir de 1, quand le défaut est quelque part. */
export interface Constat {
  page?: number | undefined;
  message: string;
}

/** Un contrôle : ce qu’il trouve à redire à un document lu. */
export type Controle = (lecture: Lecture) => Constat[];

/** Un constat pour chaque condition qui n’est pas tenue. */
export function manques(
  conditions: readonly (readonly [boolean, string])[],
  page?: number | undefined,
): Constat[] {
  return conditions.filter(([tenue]) => !tenue).map(([, message]) => ({ page, message }));
}
