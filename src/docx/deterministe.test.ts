import { unzipSync, zipSync } from 'fflate';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { lireDocx, premier, tous } from '../../tests/docx/lire-docx.ts';
import { kitDEssai } from '../../tests/kit-d-essai.ts';
import type { Kit } from '../model/kit.ts';
import { derouleDocx } from './deroule-docx.ts';
import { enOctetsFixes } from './deterministe.ts';
import { fichesDocx } from './fiches-docx.ts';

const ADRESSE = 'https://exemple.fr/kit/';
let kit: Kit;
beforeAll(() => {
  kit = kitDEssai();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe.each([
  ['les fiches', fichesDocx],
  ['le déroulé', derouleDocx],
])('%s : mêmes données, mêmes octets', (_, construire) => {
  test('d’une construction à l’autre, à une autre heure et sous un autre fuseau', async () => {
    vi.stubEnv('TZ', 'Pacific/Noumea');
    vi.useFakeTimers({ now: new Date('2031-05-06T23:30:00Z'), toFake: ['Date'] });
    const un = await construire(kit, ADRESSE);
    vi.stubEnv('TZ', 'America/Sao_Paulo');
    vi.setSystemTime(new Date('2032-01-01T00:30:00Z'));
    const deux = await construire(kit, ADRESSE);
    expect(Buffer.from(deux).equals(Buffer.from(un))).toBe(true);
  });

  test('les propriétés portent la date du contenu', async () => {
    const proprietes = lireDocx(await construire(kit, ADRESSE)).partie('docProps/core.xml');
    const dates = ['dcterms:created', 'dcterms:modified'].map((nom) => premier(proprietes, nom).enfants[0]);
    expect(dates).toEqual(['2026-11-20T12:00:00Z', '2026-11-20T12:00:00Z']);
  });
});

describe('enOctetsFixes', () => {
  const XML = (texte: string) => new TextEncoder().encode(texte);
  const docx = (tire: string, premier: number, autres: Record<string, Uint8Array> = {}) =>
    zipSync({
      'word/document.xml': XML(
        `<d><w:bookmarkStart w:name="_Toc${premier}" w:id="${premier}"/><w:bookmarkEnd w:id="${premier}"/><w:hyperlink r:id="rId${tire}" w:anchor="_Toc${premier}"/><w:p w:id="7"/></d>`,
      ),
      'word/_rels/document.xml.rels': XML(`<r><Relationship Id="rId${tire}"/><Relationship Id="rId1"/></r>`),
      ...autres,
      '[Content_Types].xml': XML('<t/>'),
    });
  const un = docx('abcdefghij0123456789-', 12);

  test('renumérote ce qui est tiré au hasard ou compté depuis le démarrage, et rien d’autre', () => {
    const deux = docx('_zyxwvutsrq9876543210', 480);
    expect(enOctetsFixes(un, '2026-11-24')).toEqual(enOctetsFixes(deux, '2026-11-24'));
    expect(enOctetsFixes(un, '2026-11-24')).not.toEqual(enOctetsFixes(un, '2026-11-25'));
    const texte = Buffer.from(enOctetsFixes(un, '2026-11-24'));
    expect(texte.subarray(30, 30 + '[Content_Types].xml'.length).toString()).toBe('[Content_Types].xml');
  });

  test('garde le lien entre un signet et ses renvois, et les autres numéros', () => {
    const { corps } = lireDocx(enOctetsFixes(un, '2026-11-24'));
    const [debut] = tous(corps, 'w:bookmarkStart');
    const [fin] = tous(corps, 'w:bookmarkEnd');
    const [lien] = tous(corps, 'w:hyperlink');
    expect(fin?.attributs['w:id']).toBe(debut?.attributs['w:id']);
    expect(lien?.attributs['w:anchor']).toBe(debut?.attributs['w:name']);
    expect(tous(corps, 'w:p')[0]?.attributs['w:id']).toBe('7');
  });

  test('ne touche pas à une image', () => {
    const image = Uint8Array.of(0, 255, 128, 114, 73, 100);
    const avec = docx('abcdefghij0123456789-', 12, { 'word/media/image.png': image });
    expect(unzipSync(enOctetsFixes(avec, '2026-11-24'))['word/media/image.png']).toEqual(image);
  });
});
