import { beforeAll, describe, expect, test } from 'vitest';
import { assembleFiche } from '../../src/assemble/fiche.ts';
import { groupeDe } from '../../src/assemble/groupe.ts';
import { verifierStructure } from '../../src/pdf/verifier/verifier.ts';
import { plateformeTypst } from '../../src/platform/typst.ts';
import { pdfsDuSocle } from '../../src/publication/socle.ts';
import { socleDuDepot } from '../kit-d-essai.ts';
import { champsBalises, valeursParPdfjs, valeursParPdfLib } from './lire-champs.ts';
import { garderPdf } from './lire-pdf.ts';
import { LECTEURS } from './moteurs/lecteurs.ts';
import { remplirParPdfLib } from './moteurs/pdf-lib.ts';
import { repondre, saisiesDe } from './reponses.ts';

const socle = socleDuDepot();
const fiches = socle.fiches.map((fiche) => assembleFiche(fiche, socle, groupeDe(null, null)));
const pdfs = new Map<string, Uint8Array>();

beforeAll(async () => {
  for await (const { chemin, octets } of pdfsDuSocle(socle, plateformeTypst())) pdfs.set(chemin, octets);
});

describe.each(fiches.map((fiche) => [fiche.id, fiche] as const))('%s, chaque champ rempli', (_id, fiche) => {
  const saisies = saisiesDe(fiche.corps);
  const reponses = repondre(saisies);
  const vide = (): Uint8Array => pdfs.get(`fiches/${fiche.slug}.pdf`) ?? new Uint8Array();

  test('les champs du PDF sont les places de la fiche, dans l’ordre de lecture', async () => {
    const attendus = saisies.flatMap(({ nom, genre, reponses: choix = [] }) =>
      genre === 'radio' ? choix.map(() => nom) : nom,
    );
    expect(await champsBalises(vide())).toEqual(attendus);
    expect(Object.keys(reponses)).toHaveLength(saisies.length);
  });

  test('par la page du site : rien ne se perd, et le fichier reste conforme', async () => {
    const rempli = await remplirParPdfLib(vide(), reponses);
    garderPdf(rempli);
    expect(await valeursParPdfLib(rempli)).toEqual(reponses);
    expect(await valeursParPdfjs(rempli)).toEqual(reponses);
    expect(await champsBalises(rempli)).toEqual(await champsBalises(vide()));
    expect(await verifierStructure(rempli)).toEqual([]);
  });

  test.each(LECTEURS)('par $nom : rien ne se perd, ni valeur ni balise', async ({ remplir }) => {
    const rempli = await remplir(vide(), reponses);
    expect(await valeursParPdfLib(rempli)).toEqual(reponses);
    expect(await valeursParPdfjs(rempli)).toEqual(reponses);
    expect(await champsBalises(rempli)).toEqual(await champsBalises(vide()));
  });
});
