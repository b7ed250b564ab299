import { describe, expect, test } from 'vitest';
import { adressesDuSite } from './adresses.ts';

const pages = {
  annexes: [{ id: 'quiz-ess', slug: 'quiz-ess' }],
  pages: [
    { id: 'programme', slug: 'programme' },
    { id: 'methodes', slug: 'methodes' },
  ],
  transfert: [{ id: 'curseurs', slug: 'curseurs' }],
  experiences: [{ donnees: { id: 'eveil-ardeche' } }],
};
const lien = (vers: string) => ({ genre: 'lien', vers, ancre: '' }) as const;

describe('adressesDuSite', () => {
  const adresse = adressesDuSite(pages, '/');
  test.each([
    ['M1', '/modules/m1/'],
    ['M1/tour-des-idees', '/modules/m1/#m1-tour-des-idees'],
    ['M1/accueil/brise-glace', '/modules/m1/#m1-accueil-brise-glace'],
    ['F05', '/fiches/f05/'],
    ['A2', '/acquis/#a2'],
    ['E1', '/acquis/#e1'],
    ['quiz-ess', '/annexes/quiz-ess/'],
    ['programme', '/programme/'],
    ['methodes', '/pedagogie/methodes/'],
    ['curseurs', '/transfert/curseurs/'],
    ['eveil-ardeche', '/experiences/eveil-ardeche/'],
    ['ressources-locales', '/kits/#ressources-locales'],
    ['inconnu', undefined],
  ])('%s', (vers, attendu) => expect(adresse(lien(vers))).toBe(attendu));

  test('un terme et une source ont leur ancre', () => {
    expect(adresse({ genre: 'terme', id: 'ess' })).toBe('/glossaire/#terme-ess');
    expect(adresse({ genre: 'source', id: 'graine-000', numero: 3 })).toBe('/sources/#source-3');
  });

  test.each(['/kits-pp', '/kits-pp/'])('sous la base %s', (base) =>
    expect(adressesDuSite(pages, base)(lien('F05'))).toBe('/kits-pp/fiches/f05/'),
  );
});
