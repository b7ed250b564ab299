import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  version?: string;
  optionalDependencies?: Record<string, string>;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

test('le verrou contient les paquets facultatifs de toutes les plateformes', () => {
  const keys = Object.keys(lock.packages);
  const missing = Object.entries(lock.packages).flatMap(([parent, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter(
        (name) =>
          !keys.some((key) => key === `node_modules/${name}` || key.endsWith(`/node_modules/${name}`)),
      )
      .map((name) => `${parent} → ${name}`),
  );
  expect(missing, 'lancez « node scripts/complete-lock.mjs » puis « npm ci »').toEqual([]);
});

test('le Node épinglé est le même sur les cinq plateformes', () => {
  const versions = Object.entries(lock.packages)
    .filter(([key]) => /^node_modules\/node-(bin-)?(linux|darwin|win)-(x64|arm64)$/.test(key))
    .map(([, entry]) => entry.version);
  expect(versions).toHaveLength(5);
  expect(new Set(versions).size).toBe(1);
});
