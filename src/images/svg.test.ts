import { describe, expect, test } from 'vitest';
import { enTexte, svg } from '../../tests/images/fabrique.ts';
import { ELEMENTS_MAX, NIVEAUX_MAX, POIDS_MAX } from './limites.ts';
import { lireSvg } from './svg.ts';

const FORME = '<path d="M0 0h9v9z"/>';

function propre(octets: Uint8Array): string {
  const lecture = lireSvg(octets);
  if ('defauts' in lecture) throw new Error(lecture.defauts.join('\n'));
  return new TextDecoder().decode(lecture.image.octets);
}
const defautsDe = (octets: Uint8Array): string[] => {
  const lecture = lireSvg(octets);
  return 'defauts' in lecture ? lecture.defauts : [];
};
/** Le dessin récrit, sans sa racine. */
const corps = (dedans: string): string => propre(svg(dedans)).replace(/^<svg[^>]*>|<\/svg>\n$/g, '');

const SIMPLE = 'enregistrez le dessin en « SVG simple », ou exportez l’image en PNG';

describe('ce qui s’exécute, sort du fichier ou ne se montre pas partout pareil est refusé, avec sa ligne', () => {
  test.each([
    [
      'un script',
      '\n<script>alert(1)</script>',
      'un script, ligne 2 ; une image n’en a pas besoin : retirez-le, ou exportez l’image en PNG',
    ],
    [
      'un script attaché',
      '<path onload="alert(1)" d="M0 0h9v9z"/>',
      'un script attaché à un élément, ligne 1 ; une image n’en a pas besoin : retirez-le, ou exportez l’image en PNG',
    ],
    [
      'une page web',
      '<foreignObject><p>Bonjour</p></foreignObject>',
      'un morceau de page web (« foreignObject »), ligne 1 ; retirez-le, ou exportez l’image en PNG',
    ],
    ['une image', '<image href="photo.png"/>', 'une image dans l’image, ligne 1 ; exportez l’image en PNG'],
    [
      'une image en données',
      '<image href="data:image/png;base64,AAAA"/>',
      'une image dans l’image, ligne 1 ; exportez l’image en PNG',
    ],
    [
      'un lien',
      '<a href="https://exemple.fr"><path d="M0 0h9v9z"/></a>',
      'un lien, ligne 1 ; retirez-le, en gardant ce qu’il entoure',
    ],
    [
      'du texte',
      '<text y="9">Bonjour</text>',
      'du texte à composer, ligne 1 ; chaque appareil le montrerait à sa façon : convertissez-le en tracés',
    ],
    [
      'une animation',
      '<animate attributeName="x"/>',
      'une animation, ligne 1 ; une image imprimée ne bouge pas : retirez-la',
    ],
    [
      'un effet',
      '<filter id="f"/>',
      'un effet (flou, ombre…), ligne 1 ; retirez-le, ou exportez l’image en PNG',
    ],
    [
      'un effet appelé',
      `<g filter="url(#f)">${FORME}</g>`,
      'un effet (« filter »), ligne 1 ; retirez-le, ou exportez l’image en PNG',
    ],
    [
      'un effet dans un style',
      `<g style="filter:blur(2px)">${FORME}</g>`,
      'un effet (« filter »), ligne 1 ; retirez-le, ou exportez l’image en PNG',
    ],
    [
      'un motif',
      '<pattern id="p"/>',
      'un motif répété, ligne 1 ; remplacez-le par une couleur, ou exportez l’image en PNG',
    ],
    [
      'un symbole',
      '<symbol id="p"/>',
      'un symbole, ligne 1 ; transformez-le en groupe, ou exportez l’image en PNG',
    ],
    [
      'un dégradé qui se répète',
      '<linearGradient spreadMethod="repeat"/>',
      'un dégradé qui se répète, ligne 1 ; étendez-le, ou exportez l’image en PNG',
    ],
    ['un élément inconnu', '<video/>', `un élément « video », ligne 1 ; ${SIMPLE}`],
    ['un dessin dans le dessin', '<svg/>', `un élément « svg », ligne 1 ; ${SIMPLE}`],
    [
      'une copie d’un autre fichier',
      '<use href="autre.svg#a"/>',
      `un renvoi vers un autre fichier, ligne 1 ; ${SIMPLE}`,
    ],
    [
      'une copie d’un autre site',
      '<use href="https://exemple.fr/a.svg#a"/>',
      `un renvoi vers un autre fichier, ligne 1 ; ${SIMPLE}`,
    ],
    [
      'une couleur d’un autre fichier',
      '<path fill="url(autre.svg#a)"/>',
      `un renvoi vers un autre fichier, ligne 1 ; ${SIMPLE}`,
    ],
    [
      'une adresse dans un style',
      '<path style="fill:url( https://exemple.fr )"/>',
      `un renvoi vers un autre fichier, ligne 1 ; ${SIMPLE}`,
    ],
    [
      'une adresse dans une feuille',
      '<style>.a{fill:url("//exemple.fr")}</style>',
      `un renvoi vers un autre fichier, ligne 1 ; ${SIMPLE}`,
    ],
    [
      'une feuille qui en importe une autre',
      '<style>@import "a.css";</style>',
      'une feuille de style trop élaborée, ligne 1 ; exportez le dessin en attributs, ou exportez l’image en PNG',
    ],
    [
      'une feuille qui échappe ses signes',
      '<style>.a{fill:u\\72l(a)}</style>',
      'une feuille de style trop élaborée, ligne 1 ; exportez le dessin en attributs, ou exportez l’image en PNG',
    ],
    [
      'une valeur échappée',
      '<path style="fill:u\\72l(a)"/>',
      `une valeur qu’on ne sait pas lire, ligne 1 ; ${SIMPLE}`,
    ],
    [
      'une couleur absente',
      '<path fill="url(#a)"/>',
      `un renvoi vers « a », qui n’est pas dans le dessin, ligne 1 ; ${SIMPLE}`,
    ],
    [
      'une copie de soi',
      '<g id="a"><use href="#a"/></g>',
      `un renvoi qui revient sur lui-même, ligne 1 ; ${SIMPLE}`,
    ],
    ['un nombre démesuré', '<path d="M0 0L1e38 1e38"/>', `un nombre démesuré, ligne 1 ; ${SIMPLE}`],
    [
      'un agrandissement démesuré',
      `<g transform="scale(999)"><g transform="scale(999)">${FORME}</g></g>`,
      `un agrandissement de plus de 100000 fois, ligne 1 ; ${SIMPLE}`,
    ],
    [
      'une transformation illisible',
      `<g transform="tourner(3)">${FORME}</g>`,
      `une transformation qu’on ne sait pas lire, ligne 1 ; ${SIMPLE}`,
    ],
    [
      'une entité inconnue',
      '&nbsp;',
      'du XML mal écrit, ligne 1 ; enregistrez l’image à nouveau, ou exportez l’image en PNG',
    ],
    [
      'une balise ouverte',
      '<g>',
      'du XML mal écrit, ligne 1 ; enregistrez l’image à nouveau, ou exportez l’image en PNG',
    ],
    ['un dessin vide', '<g/>', 'le dessin est vide : aucune forme n’y est tracée ; exportez l’image en PNG'],
  ])('%s', (_, dedans, message) => expect(defautsDe(svg(dedans))).toEqual([message]));

  const ENTITE = '<!DOCTYPE svg [<!ENTITY a "bonjour">]>\n<svg xmlns="http://www.w3.org/2000/svg">&a;</svg>';
  test.each([
    ['des entités', enTexte(ENTITE), `des entités (« DOCTYPE [ … ] »), ligne 1 ; ${SIMPLE}`],
    [
      'une feuille à côté',
      enTexte(`<?xml-stylesheet href="a.css"?>${new TextDecoder().decode(svg(FORME))}`),
      `une feuille de style dans un autre fichier, ligne 1 ; ${SIMPLE}`,
    ],
    [
      'un autre encodage, annoncé',
      enTexte(`<?xml version="1.0" encoding="latin1"?>${new TextDecoder().decode(svg(FORME))}`),
      'l’encodage « latin1 », ligne 1 ; enregistrez le fichier en UTF-8',
    ],
    [
      'un autre encodage',
      Uint8Array.from([...svg(FORME), 0xe9]),
      'le fichier n’est pas en UTF-8 ; enregistrez-le en UTF-8',
    ],
    [
      'un autre langage',
      enTexte('<svg xmlns="https://exemple.fr"/>'),
      `sa première balise n’est pas celle d’un SVG (« xmlns ») ; ${SIMPLE}`,
    ],
    [
      'sans taille',
      svg(FORME, 'width="100%" height="100%"'),
      'le dessin ne dit pas sa taille (ni « viewBox », ni « width » et « height ») ; exportez l’image en PNG',
    ],
    [
      'un cadre illisible',
      svg(FORME, 'viewBox="0 0 dix 10"'),
      'son cadre (viewBox) ne se lit pas ; exportez l’image en PNG',
    ],
    [
      'un cadre minuscule',
      svg(FORME, 'viewBox="0 0 0.001 0.001"'),
      'la taille du dessin doit être entre 1 et 100000 ; exportez l’image en PNG',
    ],
    [
      'un cadre trop long',
      svg(FORME, 'viewBox="0 0 210 10"'),
      'l’image est plus de 20 fois plus longue que large ; recadrez-la',
    ],
  ])('%s', (_, octets, message) => expect(defautsDe(octets)).toEqual([message]));

  test('tous les défauts à la fois, chaque sorte une fois, cinq au plus', () => {
    const scripts = '<script/>\n'.repeat(50);
    expect(
      defautsDe(svg(`${scripts}<text/><image/><a/><video/><audio/>`)).map((dit) => dit.split(',')[0]),
    ).toEqual([
      'un script',
      'du texte à composer',
      'une image dans l’image',
      'un lien',
      'un élément « video »',
    ]);
  });
});

describe('ce qui ne se voit pas est retiré sans rien dire', () => {
  test.each([
    ['un commentaire', `<!-- Une personne -->${FORME}`],
    [
      'un titre, une description, des métadonnées',
      `<title>T</title><desc>D</desc><metadata><a:b xmlns:a="u"/></metadata>${FORME}`,
    ],
    [
      'ce que note un logiciel de dessin',
      `<i:vue xmlns:i="http://www.inkscape.org"><script/></i:vue><path xmlns:i="u" i:label="A" data-nom="A" d="M0 0h9v9z"/>`,
    ],
    ['un identifiant que rien ne vise', '<path id="Calque_1" d="M0 0h9v9z"/>'],
    [
      'un style sans effet ici',
      '<path style="-inkscape-stroke:none;font-family:Arial;filter:none" d="M0 0h9v9z"/>',
    ],
  ])('%s', (_, dedans) => expect(corps(dedans)).toBe(FORME));

  test('un DOCTYPE ordinaire, comme en écrit Illustrator', () => {
    const doctype =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(propre(enTexte(doctype + new TextDecoder().decode(svg(FORME))))).toBe(propre(svg(FORME)));
  });
});

describe('ce qui se voit est gardé', () => {
  test('la racine est toujours écrite pareil', () =>
    expect(propre(svg(FORME, 'fill="none" height="10" width="30" id="x" version="1.1"'))).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="160" viewBox="0 0 30 10" fill="none">${FORME}</svg>\n`,
    ));

  test('une feuille de style devient des attributs : l’identifiant, la classe, l’élément, puis l’ordre', () => {
    const feuille =
      '<style>/* A */ .a,.b{fill:red;stroke:blue} path{fill:green;opacity:.5} .b{fill:#123} #c{stroke:none}</style>';
    expect(corps(`${feuille}<path class="b a" id="c" fill="pink" style="opacity:1" d="M0 0h9v9z"/>`)).toBe(
      '<path d="M0 0h9v9z" fill="#123" stroke="none" opacity="1"/>',
    );
  });

  test('une feuille en CDATA, comme en écrit Illustrator', () =>
    expect(
      corps(
        `<style type="text/css"><![CDATA[.st0{fill:#E30613;}]]></style><path class="st0" d="M0 0h9v9z"/>`,
      ),
    ).toBe('<path d="M0 0h9v9z" fill="#E30613"/>'));

  test('un renvoi au dessin garde sa cible, sous un nom neuf', () => {
    const dedans =
      '<defs><linearGradient id="Dégradé_1"><stop offset="0" stop-color="red"/></linearGradient><g id="b"><rect width="2" height="2"/></g></defs>' +
      '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#b"/><path fill="url( \'#Dégradé_1\' ) red" d="M0 0h9v9z"/>';
    expect(corps(dedans)).toBe(
      '<defs><linearGradient id="n2"><stop offset="0" stop-color="red"/></linearGradient><g id="n1"><rect width="2" height="2"/></g></defs>' +
        '<use href="#n1"/><path d="M0 0h9v9z" fill="url(#n2) red"/>',
    );
  });

  test('un masque ne dépend plus de la forme qu’il cache', () =>
    expect(corps(`<mask id="m"><path d="M0 0h9"/></mask><path mask="url(#m)" d="M0 0h9"/>`)).toContain(
      '<mask id="n1" x="-100000" y="-100000" width="200000" height="200000" maskUnits="userSpaceOnUse">',
    ));

  test('un mélange de couleurs reste un style', () =>
    expect(corps('<path style="mix-blend-mode: multiply" d="M0 0h9v9z"/>')).toBe(
      '<path d="M0 0h9v9z" style="mix-blend-mode:multiply"/>',
    ));
});

describe('les limites, dites sans attendre la fin du fichier', () => {
  const copies = (niveaux: number): string =>
    Array.from({ length: niveaux }, (_, i) => `<g id="u${i}">${`<use href="#u${i + 1}"/>`.repeat(2)}</g>`)
      .concat(`<path id="u${niveaux}" d="M0 0h9v9z"/>`)
      .join('');

  test.each([
    [
      'quatre-vingts kilooctets de groupes emboîtés',
      svg('<g>'.repeat(20_000) + '</g>'.repeat(20_000)),
      'plus de 16 niveaux emboîtés, ligne 1',
    ],
    [
      'un demi-mégaoctet de groupes jamais fermés',
      svg('<g>'.repeat(170_000)),
      'plus de 16 niveaux emboîtés, ligne 1',
    ],
    ['des niveaux étrangers', svg('<x:g xmlns:x="u">'.repeat(9_000)), 'plus de 16 niveaux emboîtés, ligne 1'],
    ['trop d’éléments', svg(FORME.repeat(ELEMENTS_MAX)), 'plus de 10000 éléments, ligne 1'],
    [
      'des copies de copies',
      svg(copies(6).replaceAll('</g>', '<use href="#u6"/>'.repeat(90).concat('</g>'))),
      'plus de 10000 éléments, renvois compris, ligne 1',
    ],
    ['des copies trop profondes', svg(copies(12)), 'plus de 16 niveaux emboîtés, renvois compris, ligne 1'],
  ])('%s', (_, octets, message) => {
    const start = performance.now();
    expect(defautsDe(octets).map((dit) => dit.split(' ; ')[0])).toEqual([message]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('le dernier niveau permis passe', () => {
    const groupes = (count: number): string => '<g>'.repeat(count) + FORME + '</g>'.repeat(count);
    expect(defautsDe(svg(groupes(NIVEAUX_MAX - 2)))).toEqual([]);
    expect(defautsDe(svg(groupes(NIVEAUX_MAX - 1)))).toHaveLength(1);
  });

  // De quoi faire attendre une expression rationnelle mal écrite.
  test.each([
    ['/*', 'style'],
    ['url(', 'fill'],
    ['url(#', 'fill'],
    [' ', 'fill'],
    ['9', 'd'],
    ['9e+', 'd'],
    ['scale(1)', 'transform'],
    [' ', 'transform'],
    ['a ', 'class'],
  ])('« %s » sans fin, dans « %s »', (motif, attribut) => {
    const valeur = motif.repeat(Math.floor((POIDS_MAX - 200) / motif.length));
    const start = performance.now();
    lireSvg(svg(`<g ${attribut}="${valeur}x">${FORME}</g>`));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
