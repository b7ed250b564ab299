import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Où les tests construisent le site : jamais dans dist/, qui appartient à qui a lancé « npm run build ». */
export const SITE_DE_TEST = '.build/tests/dist';

/** Ce que Vitest ajoute à l’environnement de ses tests : une construction lancée par l’un d’eux se croirait en essai. */
const DE_VITEST = /^(VITEST(_.*)?|TEST|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL)$/;

/**
 * Construit le site entier dans un dossier. Chaque lancement a son établi : d’autres peuvent tourner en même temps.
 * @throws {Error} si la construction échoue ; le message est ce qu’elle a dit.
 */
export async function construireDans(dossier: string, env: Readonly<Record<string, string>>): Promise<void> {
  const ordinaire = Object.entries(process.env).filter(([nom]) => !DE_VITEST.test(nom));
  await promisify(execFile)(process.execPath, ['scripts/build.ts', '--vers', dossier], {
    env: { ...Object.fromEntries(ordinaire), ...env },
    maxBuffer: 64 * 1024 * 1024,
  }).catch(({ stdout, stderr, message }: Error & { stdout?: string; stderr?: string }) => {
    throw new Error(`La construction a échoué.\n${stdout ?? message}\n${stderr ?? ''}`);
  });
}

/** Construit le site une fois, avant les tests qui l’ouvrent. */
export default function construire(): Promise<void> {
  return construireDans(SITE_DE_TEST, {});
}
