/** Ce que veut dire « Lu le », dit une fois en tête de chaque liste de sources. */
export const SENS_DE_LA_LECTURE =
  '«\u00A0Lu le\u00A0» est le jour où une copie de la page a été lue. La page a pu changer depuis\u00A0: relisez-la avant de vous en servir pour décider.';

/** Quand la copie d’une source a été lue. */
export const lecture = (consulteLu: string | null): string =>
  consulteLu ? `Lu le ${consulteLu}.` : 'Date de lecture non notée.';
