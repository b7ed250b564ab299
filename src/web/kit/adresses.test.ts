import { describe, expect, test } from 'vitest';
import { fichierDuKit, pageDuRenvoi, relative } from './adresses.ts';

describe('relative', () => {
  test.each([
    ['', 'm1/', undefined, 'm1/index.html'],
    ['m1/', '', undefined, '../index.html'],
    ['fiches/f01/', 'm1/', 'm1-accueil', '../../m1/index.html#m1-accueil'],
    ['', '', undefined, 'index.html'],
  ] as const)('de « %s » vers « %s »', (de, vers, ancre, attendu) =>
    expect(relative(de, vers, ancre)).toBe(attendu),
  );
});

test('un fichier à la racine du kit, depuis une page profonde', () =>
  expect(fichierDuKit('fiches/f01/', 'kit.pdf')).toBe('../../kit.pdf'));

describe('pageDuRenvoi', () => {
  test.each([
    ['M1', { chemin: 'm1/' }],
    ['M1/tour-des-idees', { chemin: 'm1/', ancre: 'm1-tour-des-idees' }],
    ['F05', { chemin: 'fiches/f05/' }],
    ['A2', { chemin: 'acquis/', ancre: 'a2' }],
    ['ressources-locales', { chemin: 'ressources/' }],
    ['quiz-ess', { chemin: 'reperes/quiz-ess/' }],
    ['programme', { chemin: 'reperes/programme/' }],
  ] as const)('%s', (vers, attendu) => expect(pageDuRenvoi(vers)).toEqual(attendu));
});
