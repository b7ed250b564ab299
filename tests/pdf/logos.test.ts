import { beforeAll, describe, expect, test } from 'vitest';
import { assembleLogo, type ImagesLues } from '../../src/assemble/logo.ts';
import { lireImage } from '../../src/images/image.ts';
import type { Kit } from '../../src/model/kit.ts';
import { composerKitPdf, composeurDeKits } from '../../src/pdf/kit-pdf.ts';
import type { Images } from '../../src/pdf/plateforme.ts';
import { plateformeTypst } from '../../src/platform/typst.ts';
import { JPEG, png, svg } from '../images/fabrique.ts';
import { ADRESSE } from './adresse.ts';
import { kitDePoche } from './kit-de-poche.ts';
import { type Element, elements, lirePdf, type PdfLu } from './lire-pdf.ts';
import { tassees } from './tasser.ts';

/** Le kit de poche, avec le logo de sa structure et ceux de partenaires, et ses images lues comme à la construction. */
function avecLogos(structure: Uint8Array, ...partenaires: Uint8Array[]): { kit: Kit; images: Images } {
  const lues: ImagesLues = new Map(
    [structure, ...partenaires].map((octets, rang) => {
      const nom = ['structure.svg', 'a.png', 'b.jpg'][rang] ?? '';
      const lecture = lireImage(octets, nom);
      if ('defauts' in lecture) throw new Error(lecture.defauts.join(' ; '));
      return [nom, lecture.image];
    }),
  );
  const logo = (fichier: string) =>
    assembleLogo({ fichier, alternative: `Logo ${fichier}` }, '2026-11-10', lues);
  const kit = kitDePoche();
  return {
    kit: {
      ...kit,
      structureAccueil: { ...kit.structureAccueil, nom: 'La structure', logo: logo('structure.svg') },
      partenaires: partenaires.map((_, rang) => ({
        nom: `Partenaire ${rang + 1}`,
        roleLu: 'relais',
        logo: logo(['a.png', 'b.jpg'][rang] ?? ''),
      })),
    },
    images: new Map([...lues].map(([nom, { octets }]) => [nom, octets])),
  };
}

const carre = (couleur: string): Uint8Array => svg(`<path fill="${couleur}" d="M0 0h9v9z"/>`);
/** Le dessin le plus emboîté que la porte laisse passer, chaque niveau découpé et tourné. */
const PROFOND = svg(
  '<clipPath id="c"><rect width="20" height="9"/></clipPath>' +
    `${'<g transform="rotate(1)" clip-path="url(#c)">'.repeat(13)}<rect width="9" height="9"/><rect width="2" height="9"/>${'</g>'.repeat(13)}`,
);

describe('un kit et ses logos', () => {
  let pdf: PdfLu;
  beforeAll(async () => {
    const { kit, images } = avecLogos(PROFOND, png(), JPEG.couleur);
    pdf = await lirePdf(await composerKitPdf(kit, plateformeTypst(), ADRESSE, { images }));
  });
  const figures = (numero: number): Element[] =>
    [...elements(pdf.pages[numero - 1]?.structure ?? [])].filter(({ role }) => role === 'Figure');

  test('la structure est en couverture, avec son texte alternatif', () =>
    expect(figures(1).map(({ alt }) => alt)).toContain('Logo structure.svg'));

  test('les partenaires sont avec leur nom et leur accord', () => {
    const at = pdf.pages.findIndex(({ texte }) => texte.includes('Partenaire 2'));
    expect(figures(at + 1).map(({ alt }) => alt)).toEqual(['Logo a.png', 'Logo b.jpg']);
    expect(tassees(pdf.pages[at]?.texte ?? '')).toContain(
      tassees(
        'Partenaire 2 : logo reproduit avec l’accord de son titulaire, donné le mardi 10 novembre 2026.',
      ),
    );
  });

  test('la page de la structure dit l’accord', () =>
    expect(tassees(pdf.pages.map(({ texte }) => texte).join(''))).toContain(
      tassees('Logo : en couverture, avec l’accord de son titulaire, donné le mardi 10 novembre 2026'),
    ));
});

test('chaque kit a son image, même sous le nom d’une autre', async () => {
  const composer = composeurDeKits(plateformeTypst());
  const [rouge, bleu] = [avecLogos(carre('red')), avecLogos(carre('blue'))];
  const first = await composer(rouge.kit, ADRESSE, rouge);
  const second = await composer(bleu.kit, ADRESSE, bleu);
  const alone = await composerKitPdf(bleu.kit, plateformeTypst(), ADRESSE, bleu);
  expect(Buffer.from(second).equals(alone)).toBe(true);
  expect(Buffer.from(first).equals(alone)).toBe(false);
  await expect(composer(rouge.kit, ADRESSE)).rejects.toThrow(/structure\.svg/);
});
