import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listerFichiers } from '../../src/platform/node.ts';
import { construireDans, SITE_DE_TEST } from './construire.ts';

/** Gardé si une différence apparaît, pour la regarder ; hors de .build/tests, dont l’intégration continue contrôle chaque PDF. */
const ENCORE = '.build/encore/dist';

test('construit à l’autre bout du monde, dans un autre dossier et une autre langue, le site a les mêmes octets', async () => {
  await construireDans(ENCORE, { TZ: 'Pacific/Noumea', LC_ALL: 'C', LANG: 'C' });
  const [premiers, seconds] = [listerFichiers(SITE_DE_TEST, ''), listerFichiers(ENCORE, '')];
  expect(premiers.length).toBeGreaterThan(500);
  expect(seconds).toEqual(premiers);
  const differents = premiers.filter(
    (chemin) => !readFileSync(join(SITE_DE_TEST, chemin)).equals(readFileSync(join(ENCORE, chemin))),
  );
  expect(differents).toEqual([]);
  rmSync('.build/encore', { recursive: true });
}, 600_000);
