import { spawnSync } from 'node:child_process';

/** Où les tests construisent le site : jamais dans dist/, qui appartient à qui a lancé « npm run build ». */
export const SITE_DE_TEST = '.build/tests/dist';

/** Construit le site entier une fois, avant les tests qui l’ouvrent. */
export default function construire(): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--vers', SITE_DE_TEST],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`La construction a échoué.\n${stdout}\n${stderr}`);
}
