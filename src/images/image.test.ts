import { describe, expect, test } from 'vitest';
import {
  avecOctet,
  enPng,
  enTexte,
  JPEG,
  type Morceau,
  placeDuSegment,
  png,
  svg,
} from '../../tests/images/fabrique.ts';
import { lireImage } from './image.ts';
import { POIDS_MAX } from './limites.ts';

const RIEN = new Uint8Array();
const defautsDe = (octets: Uint8Array, nom: string): string[] => {
  const lecture = lireImage(octets, nom);
  return 'defauts' in lecture ? lecture.defauts : [];
};
const imageDe = (octets: Uint8Array, nom: string) => {
  const lecture = lireImage(octets, nom);
  if ('defauts' in lecture) throw new Error(lecture.defauts.join(' ; '));
  return lecture.image;
};
const texteDe = (octets: Uint8Array): string => new TextDecoder().decode(octets);
const abime = (detail: string): string =>
  `le fichier est abîmé ou incomplet (${detail}) ; enregistrez l’image à nouveau`;

describe('une image admise', () => {
  test.each([
    ['un PNG en couleurs', png(), 'logo.png', ['png', 4, 3]],
    ['un PNG dont l’extension est en capitales', png(), 'LOGO.PNG', ['png', 4, 3]],
    [
      'un PNG gris de seize bits',
      png({ couleur: 0, profondeur: 16, pixels: new Uint8Array(3 * 9) }),
      'a.png',
      ['png', 4, 3],
    ],
    [
      'un PNG en noir et blanc',
      png({ couleur: 0, profondeur: 1, pixels: new Uint8Array(3 * 2) }),
      'a.png',
      ['png', 4, 3],
    ],
    [
      'un PNG à palette, une couleur transparente',
      png({
        couleur: 3,
        profondeur: 2,
        pixels: new Uint8Array(3 * 2),
        avant: [
          ['PLTE', new Uint8Array(9)],
          ['tRNS', new Uint8Array(1)],
        ],
      }),
      'a.png',
      ['png', 4, 3],
    ],
    // Cinq passages sur sept ont des pixels : 1, 1, 2, deux lignes de 2, et 4, chaque ligne après son filtre.
    [
      'un PNG entrelacé',
      png({ couleur: 0, entrelace: 1, pixels: new Uint8Array(2 + 2 + 3 + 2 * 3 + 5) }),
      'a.png',
      ['png', 4, 3],
    ],
    ['un JPEG gris', JPEG.gris, 'logo.jpg', ['jpeg', 20, 12]],
    ['un JPEG en couleurs', JPEG.couleur, 'logo.jpeg', ['jpeg', 20, 12]],
    ['un JPEG progressif', JPEG.progressif, 'logo.jpg', ['jpeg', 20, 12]],
    ['un JPEG à reprises', JPEG.reprises, 'logo.jpg', ['jpeg', 20, 12]],
    ['un SVG à viewBox', svg('<path d="M0 0h9v9z"/>'), 'logo.svg', ['svg', 480, 160]],
    [
      'un SVG à taille',
      svg('<path d="M0 0h9v9z"/>', 'width="2cm" height="40mm"'),
      'logo.svg',
      ['svg', 240, 480],
    ],
  ])('%s', (_, octets, nom, attendu) => {
    const { type, largeur, hauteur } = imageDe(octets, nom);
    expect([type, largeur, hauteur]).toEqual(attendu);
  });

  test.each([
    [
      'PNG',
      png({
        avant: [
          ['tEXt', enTexte('Author\0Une personne')],
          ['eXIf', enTexte('MM')],
        ],
      }),
      'a.png',
    ],
    ['JPEG', avecCommentaire(JPEG.couleur, 'Une personne'), 'a.jpg'],
    [
      'SVG',
      svg('<metadata>Une personne</metadata><title>Une personne</title><path d="M0 0h9v9z"/>'),
      'a.svg',
    ],
  ])(
    '%s : ce qui ne se voit pas est retiré, et une deuxième lecture ne change plus rien',
    (_, octets, nom) => {
      const { octets: propres } = imageDe(octets, nom);
      expect(texteDe(octets)).toContain('Une personne');
      expect(texteDe(propres)).not.toContain('Une personne');
      expect(imageDe(propres, nom).octets).toEqual(propres);
      expect(imageDe(octets, nom).octets).toEqual(propres);
    },
  );
});

/** Le même JPEG, avec un commentaire après son début. */
function avecCommentaire(octets: Uint8Array, texte: string): Uint8Array {
  const dit = enTexte(texte);
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xfe, 0, dit.length + 2, ...dit, ...octets.subarray(2)]);
}

describe('un fichier qui n’est pas ce qu’il dit', () => {
  test.each([
    ['vide', RIEN, 'logo.png', 'le fichier est vide ; déposez l’image à nouveau'],
    [
      'trop lourd',
      new Uint8Array(POIDS_MAX + 1),
      'logo.png',
      'l’image pèse plus de 512 ko ; réduisez sa taille ou simplifiez le dessin',
    ],
    [
      'un texte',
      enTexte('Voir ci-joint.'),
      'logo.png',
      'ce n’est ni un PNG, ni un JPEG, ni un SVG ; ouvrez l’image et exportez-la en PNG',
    ],
    [
      'un JPEG renommé',
      JPEG.gris,
      'logo.png',
      'c’est une image JPEG, et son nom finit par « .png » ; renommez-la « logo.jpg »',
    ],
    [
      'un PNG renommé',
      png(),
      'logo.svg',
      'c’est une image PNG, et son nom finit par « .svg » ; renommez-la « logo.png »',
    ],
    ['un GIF', enTexte('GIF89a'), 'logo.png', 'c’est une image GIF ; exportez l’image en PNG ou en SVG'],
    [
      'un WebP',
      enTexte('RIFF....WEBP'),
      'logo.png',
      'c’est une image WebP ; exportez l’image en PNG ou en SVG',
    ],
    [
      'un AVIF',
      enTexte('....ftypavif'),
      'logo.png',
      'c’est une image AVIF ; exportez l’image en PNG ou en SVG',
    ],
    [
      'un HEIC',
      enTexte('....ftypheic'),
      'logo.jpg',
      'c’est une photo HEIC ; exportez l’image en PNG ou en SVG',
    ],
    ['un PDF', enTexte('%PDF-1.7'), 'logo.png', 'c’est un document PDF ; exportez l’image en PNG ou en SVG'],
    [
      'un document',
      enTexte('PK\x03\x04'),
      'logo.png',
      'c’est une archive ou un document de bureautique ; exportez l’image en PNG ou en SVG',
    ],
    [
      'une page web',
      enTexte('<!doctype html><svg></svg>'),
      'logo.svg',
      'c’est une page web ; exportez l’image en PNG ou en SVG',
    ],
    [
      'un SVG comprimé',
      Uint8Array.of(0x1f, 0x8b, 8),
      'logo.svg',
      'c’est un fichier comprimé (peut-être un SVGZ) ; exportez l’image en PNG ou en SVG',
    ],
  ])('%s', (_, octets, nom, message) => expect(defautsDe(octets, nom)).toEqual([message]));
});

describe('un PNG abîmé', () => {
  const entier = png();
  const trop = png({ pixels: new Uint8Array(3 * 13 + 1) });
  const palette = (...avant: Morceau[]) =>
    png({ couleur: 3, profondeur: 1, pixels: new Uint8Array(6), avant });
  const bombe = png({ largeur: 4000, hauteur: 4000, profondeur: 16, couleur: 6, pixels: RIEN });
  test.each([
    ['coupé au milieu', entier.subarray(0, entier.length - 20), abime('la fin manque')],
    ['coupé après sa signature', entier.subarray(0, 8), abime('la fin manque')],
    ['une longueur fausse', avecOctet(entier, 8, 0xff), abime('la fin manque')],
    ['un octet changé', avecOctet(entier, 20, 9), abime('morceau IHDR')],
    [
      'sans en-tête',
      enPng([
        ['IDAT', RIEN],
        ['IEND', RIEN],
      ]),
      abime('en-tête illisible'),
    ],
    [
      'un en-tête trop court',
      enPng([
        ['IHDR', new Uint8Array(12)],
        ['IEND', RIEN],
      ]),
      abime('en-tête illisible'),
    ],
    ['une couleur inconnue', png({ couleur: 5 }), abime('en-tête illisible')],
    ['une profondeur inconnue', png({ profondeur: 3 }), abime('en-tête illisible')],
    ['une largeur nulle', png({ largeur: 0 }), abime('en-tête illisible')],
    ['un morceau indispensable inconnu', png({ avant: [['ABCD', RIEN]] }), abime('morceau ABCD inconnu')],
    ['un morceau sans nom', png({ avant: [['a b!', RIEN]] }), abime('morceau sans nom')],
    [
      'deux transparences',
      png({
        avant: [
          ['tRNS', new Uint8Array(6)],
          ['tRNS', new Uint8Array(6)],
        ],
      }),
      abime('morceau tRNS en double'),
    ],
    ['une palette absente', palette(), abime('palette')],
    [
      'une palette de trois couleurs pour deux places',
      palette(['PLTE', new Uint8Array(9)]),
      abime('palette'),
    ],
    [
      'une transparence plus longue que la palette',
      palette(['PLTE', new Uint8Array(3)], ['tRNS', new Uint8Array(2)]),
      abime('transparence'),
    ],
    [
      'sans pixels',
      enPng([
        ['IHDR', entier.subarray(16, 29)],
        ['IEND', RIEN],
      ]),
      abime('pixels'),
    ],
    ['un pixel de trop', trop, abime('pixels')],
    ['une ligne de moins', png({ pixels: new Uint8Array(2 * 13) }), abime('pixels')],
    ['un filtre inconnu', png({ pixels: new Uint8Array(3 * 13).fill(9) }), abime('pixels')],
    [
      'des pixels qui ne se décompriment pas',
      enPng([
        ['IHDR', entier.subarray(16, 29)],
        ['IDAT', enTexte('bonjour')],
        ['IEND', RIEN],
      ]),
      abime('pixels'),
    ],
    [
      'animé',
      png({ avant: [['acTL', new Uint8Array(8)]] }),
      'l’image est animée ; enregistrez une seule image, fixe',
    ],
    [
      'trop grand',
      png({ largeur: 4001, hauteur: 3000 }),
      'l’image fait 4001 × 3000 pixels, 4000 au plus de chaque côté ; réduisez-la',
    ],
    [
      'trop long',
      png({ largeur: 21, hauteur: 1 }),
      'l’image est plus de 20 fois plus longue que large ; recadrez-la',
    ],
    ['qui se décomprime sans fin', bombe, 'l’image décomprimée pèse plus de 64 Mo ; réduisez-la'],
  ])('%s', (_, octets, message) => expect(defautsDe(octets, 'logo.png')).toEqual([message]));
});

describe('un JPEG abîmé', () => {
  const { couleur, gris } = JPEG;
  const [dqt, trame, dht, sos] = [0xdb, 0xc0, 0xc4, 0xda].map((marqueur) =>
    placeDuSegment(couleur, marqueur),
  );
  const a = (at: number | undefined, plus: number, valeur: number) =>
    avecOctet(couleur, (at ?? 0) + plus, valeur);
  test.each([
    ['coupé au milieu', couleur.subarray(0, couleur.length - 20), abime('la fin manque')],
    ['coupé après son début', couleur.subarray(0, 3), abime('la fin manque')],
    ['un marqueur qui manque', a(dqt, 0, 0), abime('segment sans marqueur')],
    ['une longueur nulle', a(dqt, 3, 0), abime('la fin manque')],
    ['sans début de trame', a(trame, 1, 0xfe), abime('début de trame')],
    ['une compression que peu savent lire', a(trame, 1, 0xc9), abime('compression 0xc9')],
    ['douze bits', a(trame, 4, 12), abime('début de trame')],
    ['une hauteur nulle', a(trame, 6, 0), abime('début de trame')],
    ['une composante en double', a(trame, 13, 1), abime('début de trame')],
    ['des couleurs plus fines que la lumière', a(trame, 14, 0x22), abime('début de trame')],
    ['une table de quantification inconnue', a(dqt, 4, 9), abime('tables')],
    ['une table de Huffman impossible', a(dht, 5, 3), abime('tables')],
    ['un passage qui demande une table absente', a(sos, 6, 0x33), abime('passage 1')],
    ['un passage qui demande une couleur absente', a(sos, 5, 9), abime('passage 1')],
    ['des pixels qui manquent', avecOctet(gris, placeDuSegment(gris, 0xc0) + 6, 99), abime('pixels')],
    ['sans pixels', Uint8Array.from([...couleur.subarray(0, sos), 0xff, 0xd9]), abime('aucun pixel')],
    ['en quadrichromie', JPEG.cmjn, 'l’image est en quadrichromie (CMJN) ; enregistrez-la en RVB'],
    [
      'à redresser',
      JPEG.tourne,
      'l’image est couchée, et une note demande de la redresser ; ouvrez-la et enregistrez-la droite',
    ],
    [
      'trop grand',
      a(trame, 5, 0x40),
      'l’image fait 20 × 16396 pixels, 4000 au plus de chaque côté ; réduisez-la',
    ],
  ])('%s', (_, octets, message) => expect(defautsDe(octets, 'logo.jpg')).toEqual([message]));
});
