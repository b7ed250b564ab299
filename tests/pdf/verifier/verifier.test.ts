import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { composerKitPdf } from '../../../src/pdf/kit-pdf.ts';
import { type Defaut, type NomDeControle, verifierStructure } from '../../../src/pdf/verifier/verifier.ts';
import { plateformeTypst } from '../../../src/platform/typst.ts';
import { ADRESSE } from '../adresse.ts';
import { kitDePoche } from '../kit-de-poche.ts';
import * as arbre from './arbre.cas.ts';
import * as document from './document.cas.ts';
import * as formulaire from './formulaire.cas.ts';
import type { Cas } from './outils.ts';
import * as texte from './texte.cas.ts';

/** Un PDF sans défaut, qui a de tout : titres, tableaux, images, liens, champs de tous les genres. Un seul module : il est lu cent fois. */
function pdfDeDepart(): Promise<Uint8Array> {
  const kit = kitDePoche();
  const modules = kit.modules.slice(0, 1);
  const sessions = kit.sessions.map((session) => ({ ...session, seances: session.seances.slice(0, 1) }));
  return composerKitPdf({ ...kit, modules, sessions }, plateformeTypst(), ADRESSE);
}

/** Les façons de casser le PDF de départ, par contrôle. */
const CAS: Readonly<Record<NomDeControle, readonly Cas[]>> = {
  metadonnees: document.metadonnees,
  langue: document.langue,
  archive: document.archive,
  'pieces-jointes': document.piecesJointes,
  actions: document.actions,
  structure: arbre.structure,
  ordre: arbre.ordre,
  libelles: formulaire.libelles,
  balisage: arbre.balisage,
  titres: arbre.titres,
  images: arbre.images,
  tableaux: arbre.tableaux,
  annotations: formulaire.annotations,
  champs: formulaire.champs,
  infobulles: formulaire.infobulles,
  polices: texte.polices,
  glyphes: texte.glyphes,
};

let depart: Uint8Array;
let defautsDeDepart: Defaut[];
beforeAll(async () => {
  depart = await pdfDeDepart();
  defautsDeDepart = await verifierStructure(depart);
});

/** Les défauts que le PDF de départ gagne à être changé. */
async function verifier(changer: Cas['casser']): Promise<Defaut[]> {
  const charge = await PDFDocument.load(depart, { updateMetadata: false, parseSpeed: Infinity });
  await changer(charge);
  const defauts = await verifierStructure(
    await charge.save({ useObjectStreams: false, updateFieldAppearances: false, objectsPerTick: Infinity }),
  );
  const connus = new Set(defautsDeDepart.map((defaut) => JSON.stringify(defaut)));
  return defauts.filter((defaut) => !connus.has(JSON.stringify(defaut)));
}

describe('sans défaut', () => {
  test('le PDF de départ', () => expect(defautsDeDepart).toEqual([]));
  test('lu et réécrit sans rien changer', async () => expect(await verifier(() => {})).toEqual([]));
  test('avec une pièce jointe', async () => expect(await verifier(document.bienJoindre)).toEqual([]));
  test('avec une case haute', async () => expect(await verifier(arbre.bienFusionner)).toEqual([]));
  test('avec une image posée après coup', async () => expect(await verifier(arbre.bienDeplacer)).toEqual([]));
  test('avec un champ rempli', async () => expect(await verifier(texte.bienEcrire)).toEqual([]));
});

describe.each(Object.entries(CAS))('%s', (controle, cas) => {
  test.each(cas.map((un) => [un.nom, un] as const))('%s', async (_nom, { casser, dit, aussi = [] }) => {
    const defauts = await verifier(casser);
    const vus = defauts.filter((defaut) => defaut.controle === controle).map(({ message }) => message);
    expect(vus.join('\n').replace(/[\u00A0\u202F]/g, ' ')).toContain(dit);
    // Une casse ne touche que ce qu’elle casse : un contrôle qui crierait pour tout ne prouverait rien.
    expect([...new Set(defauts.map((defaut) => defaut.controle))].sort()).toEqual(
      [controle, ...aussi].sort(),
    );
  });
});

test('un document chiffré est un défaut à lui seul', async () => {
  const chiffre = await PDFDocument.create();
  chiffre.addPage();
  chiffre.encrypt({ userPassword: '', ownerPassword: 'secret' });
  expect(await verifierStructure(await chiffre.save())).toEqual([
    { controle: 'chiffrement', message: 'Le document est chiffré.' },
  ]);
});

test('un document qui n’a rien de balisé a des défauts, sans erreur', async () => {
  const nu = await PDFDocument.create();
  nu.addPage().drawText('rien');
  const controles = new Set((await verifierStructure(await nu.save())).map(({ controle }) => controle));
  expect([...controles]).toEqual([
    'metadonnees',
    'langue',
    'archive',
    'structure',
    'balisage',
    'titres',
    'polices',
  ]);
});

test('des octets qui ne sont pas un PDF lèvent une erreur', async () =>
  expect(verifierStructure(Uint8Array.of(1, 2, 3))).rejects.toThrow());
