import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composerTexte } from './typographie.ts';

describe('composerTexte', () => {
  test.each([
    ["l'idée d'une personne", 'l’idée d’une personne'],
    // Le mot suivant est dans un composant : « l'<Terme>utilité</Terme> ».
    ["d'", 'd’'],
    ['Pour qui ? Ici !', 'Pour qui\u202F? Ici\u202F!'],
    ['deux choix : oui ; non', 'deux choix\u202F: oui\u202F; non'],
    ['« un mot »', '«\u00A0un mot\u00A0»'],
    ['210 min, de 9 h à 12 h 30', '210\u00A0min, de 9\u00A0h à 12\u00A0h\u00A030'],
    ['4 911 habitants', '4\u202F911\u00A0habitants'],
    ['attendre...', 'attendre…'],
    ['Kit — Dordogne', 'Kit\u00A0— Dordogne'],
    ['loi n° 2014-856', 'loi n°\u00A02014-856'],
    ['https://exemple.fr/a?b=c', 'https://exemple.fr/a?b=c'],
    ['de 10:30 à 11:00', 'de 10:30 à 11:00'],
  ])('%s', (source, expected) => {
    expect(composerTexte(source)).toBe(expected);
  });

  test('composer deux fois ne change plus rien', () => {
    const characters = fc.constantFrom(..."ab1 9«»;:!?'’.h€\u00A0\u202F".split(''));
    fc.assert(
      fc.property(
        fc.array(characters).map((c) => c.join('')),
        (texte) => {
          const once = composerTexte(texte);
          expect(composerTexte(once)).toBe(once);
        },
      ),
    );
  });
});
