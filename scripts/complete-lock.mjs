// npm (≥ 11.16, npm/cli#9846) drops from the lock the optional platform packages it could not read while
// resolving, and `npm ci` then refuses the lock. This adds back one entry per dropped package, from the
// `optionalDependencies` of its parent: no integrity (unknown here), but the exact version and its platform.
// Run it after any change of dependency: `node scripts/complete-lock.mjs`, then `npm ci`.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const PLATFORMS = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'riscv64', 's390x', 'ppc64', 'loong64'];

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const added = [];
for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] || Object.keys(lock.packages).some((k) => k.endsWith(`/${key}`))) continue;
    const parts = name.split(/[-/]/);
    lock.packages[key] = {
      version,
      cpu: PROCESSORS.filter((p) => parts.includes(p)).slice(0, 1),
      optional: true,
      os: PLATFORMS.filter((p) => parts.includes(p)),
    };
    added.push(`${name}@${version}`);
  }
}
if (added.length > 0) {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(added.length > 0 ? `Ajouté au verrou : ${added.join(', ')}` : 'Le verrou est complet.');
