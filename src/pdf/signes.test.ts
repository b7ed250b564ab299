import { expect, test } from 'vitest';
import { plateformeTypst } from '../platform/typst.ts';
import { signesDeLaPolice } from './signes.ts';

const signes = signesDeLaPolice(plateformeTypst().police());
const a = (signe: string): boolean => signes.has(signe.codePointAt(0) ?? 0);

test('la police a tout le français', () => {
  const francais = 'aàâæbcçdeéèêëfghiîïjklmnoôœpqrstuùûüvwxyÿz0123456789«»’“”…–—•€°×%';
  expect([...francais, ...francais.toUpperCase()].filter((signe) => !a(signe))).toEqual([]);
});

test('et pas le reste', () => expect([...'→☐✓😀中ب'].filter(a)).toEqual([]));

test('un fichier sans table de signes est refusé', () =>
  expect(() => signesDeLaPolice(new Uint8Array(64))).toThrow('cmap'));
