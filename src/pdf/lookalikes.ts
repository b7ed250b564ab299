const INSECABLE = '\u00A0';
const TIRET = '-';

/** Les espaces d’une autre largeur (U+2000 à U+200A, sauf l’insécable U+2007), et l’espace idéographique. */
const ESPACES = [...Array.from({ length: 11 }, (_, rang) => 0x2000 + rang), 0x205f, 0x3000]
  .map((point) => String.fromCodePoint(point))
  .filter((espace) => espace !== '\u2007');

/** Ce qui se lit pareil qu’un signe qu’une police n’a pas : une espace fine, un tiret insécable, le moins, le micro. */
const SEMBLABLES: ReadonlyMap<string, string> = new Map([
  ['\u202F', INSECABLE],
  ['\u2007', INSECABLE],
  ...ESPACES.map((espace) => [espace, ' '] as const),
  ['\u2010', TIRET],
  ['\u2011', TIRET],
  ['\u2212', '–'],
  ['\u00B5', 'μ'],
]);

/**
 * Le texte, signe par signe, comme une police le dessinera : accents d’un seul tenant, et chaque signe qu’elle n’a pas remplacé par son
 * semblable, si elle l’a.
 */
export function enSignesDe(texte: string, aLeSigne: (signe: string) => boolean): string[] {
  return [...texte.normalize('NFC')].map((signe) => {
    const semblable = SEMBLABLES.get(signe);
    return semblable !== undefined && !aLeSigne(signe) && aLeSigne(semblable) ? semblable : signe;
  });
}
