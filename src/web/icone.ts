import jetons from '../identite/jetons.json' with { type: 'json' };

/** Les six pas de la marque : des barres qui montent, dans un carré de 32. */
export const PAS = [0, 1, 2, 3, 4, 5].map((rang) => {
  const y = Math.round((25.4 - rang * 3.9) * 10) / 10;
  return {
    x: Math.round((2.6 + rang * 4.6) * 10) / 10,
    y,
    largeur: 3.8,
    hauteur: Math.round((29 - y) * 10) / 10,
  };
});

/** L’icône du site et des kits, en SVG : la marque en clair sur un carré de sa couleur, pour se voir sur tout fond. */
export function icone(): string {
  const { marque, fond } = jetons.clair;
  const bars = PAS.map(({ x, y, largeur, hauteur }, rang) => {
    const fill = rang === PAS.length - 1 ? jetons.sombre.accent : fond;
    return `<rect x="${x}" y="${y}" width="${largeur}" height="${hauteur}" rx="1" fill="${fill}"/>`;
  });
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    `<rect width="32" height="32" rx="6" fill="${marque}"/>` +
    `<g transform="translate(3.2 3.2) scale(.8)">${bars.join('')}</g></svg>`
  );
}
