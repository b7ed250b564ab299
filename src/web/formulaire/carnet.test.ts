import { describe, expect, test } from 'vitest';
import { type Memoire, ouvrirCarnet } from './carnet.ts';
import { cleDe, cleDeCote } from './memoire.ts';

const CLE = cleDe('f05');
const DE_COTE = cleDeCote('f05');

/** Une mémoire de navigateur, qu’on peut fermer. */
function memoire(depart: Readonly<Record<string, string>> = {}) {
  const textes = new Map(Object.entries(depart));
  const etat = { pleine: false, refusee: false };
  const m: Memoire = {
    lire: (cle) => (etat.refusee ? undefined : (textes.get(cle) ?? null)),
    ecrire: (cle, texte) => {
      if (etat.pleine || etat.refusee) return false;
      textes.set(cle, texte);
      return true;
    },
    effacer: (cle) => {
      if (!etat.refusee) textes.delete(cle);
    },
  };
  return { ...m, textes, etat };
}

const un = (nom: string, valeur: string | boolean): Map<string, string | boolean> => new Map([[nom, valeur]]);

describe('noter', () => {
  test('garde, remplace, et une réponse vide ou décochée disparaît', () => {
    const m = memoire();
    const carnet = ouvrirCarnet('f05', m);
    expect(carnet.noter(un('a', 'Œuvre'))).toBe(true);
    carnet.noter(un('case', true));
    expect(m.textes.get(CLE)).toBe('{"a":"Œuvre","case":true}');
    carnet.noter(un('a', ''));
    carnet.noter(un('case', false));
    expect(m.textes.size).toBe(0);
  });

  test('un autre onglet a écrit depuis : seules les réponses d’ici changent', () => {
    const m = memoire();
    const [ici, ailleurs] = [ouvrirCarnet('f05', m), ouvrirCarnet('f05', m)];
    ici.noter(un('a', '1'));
    ailleurs.noter(un('b', '2'));
    ici.noter(un('c', '3'));
    expect(ici.reponses()).toEqual({ a: '1', b: '2', c: '3' });
    ailleurs.relire();
    expect(ailleurs.reponses()).toEqual({ a: '1', b: '2', c: '3' });
    ailleurs.noter(un('a', 'plus récent'));
    ici.noter(un('c', '4'));
    expect(ici.reponses()).toEqual({ a: 'plus récent', b: '2', c: '4' });
  });

  test('mémoire pleine : les réponses restent connues, et partent avec la suivante qui passe', () => {
    const m = memoire({ [CLE]: '{"a":"1"}' });
    const carnet = ouvrirCarnet('f05', m);
    m.etat.pleine = true;
    expect(carnet.noter(un('b', '2'))).toBe(false);
    carnet.relire();
    expect(carnet.reponses()).toEqual({ a: '1', b: '2' });
    m.etat.pleine = false;
    expect(carnet.noter(un('c', '3'))).toBe(true);
    expect(JSON.parse(m.textes.get(CLE) ?? '')).toEqual({ a: '1', b: '2', c: '3' });
  });

  test('mémoire refusée en cours de route : rien de connu ne se vide', () => {
    const m = memoire();
    const carnet = ouvrirCarnet('f05', m);
    carnet.noter(un('a', '1'));
    m.etat.refusee = true;
    expect(carnet.noter(un('b', '2'))).toBe(false);
    carnet.relire();
    expect(carnet.reponses()).toEqual({ a: '1', b: '2' });
  });
});

describe('un enregistrement qui ne se comprend pas', () => {
  test.each(['', '{"a":', '[1]', 'null', '"texte"', '{"a":"1","b":{"c":2}}'])(
    '%s est mis de côté avant d’écrire',
    (abime) => {
      const m = memoire({ [CLE]: abime });
      const carnet = ouvrirCarnet('f05', m);
      expect(carnet.relire()).toBe(false);
      expect(m.textes.get(CLE)).toBe(abime);
      carnet.noter(un('z', 'neuf'));
      expect(m.textes.get(DE_COTE)).toBe(abime);
      expect(JSON.parse(m.textes.get(CLE) ?? '')).toMatchObject({ z: 'neuf' });
      expect(carnet.relire()).toBe(true);
    },
  );

  test('ce qui s’en comprend est repris', () => {
    const carnet = ouvrirCarnet('f05', memoire({ [CLE]: '{"a":"1","b":{"c":2},"__proto__":"x"}' }));
    carnet.relire();
    expect(Object.entries(carnet.reponses())).toEqual([
      ['a', '1'],
      ['__proto__', 'x'],
    ]);
  });

  test('s’il ne peut pas être mis de côté, il n’est pas remplacé', () => {
    const m = memoire({ [CLE]: '{"a":' });
    m.etat.pleine = true;
    expect(ouvrirCarnet('f05', m).noter(un('a', '1'))).toBe(false);
    expect(m.textes.get(CLE)).toBe('{"a":');
  });

  test('deux fois abîmé, les deux copies restent', () => {
    const m = memoire({ [CLE]: '{1', [DE_COTE]: '{0' });
    ouvrirCarnet('f05', m).noter(un('a', '1'));
    expect(m.textes.get(DE_COTE)).toBe('{0\n{1');
  });

  test('une version plus ancienne ou plus récente n’est ni lue ni touchée', () => {
    const m = memoire({ 'premiers-pas:f05:0': 'ancien', 'premiers-pas:f05:2': 'récent' });
    const carnet = ouvrirCarnet('f05', m);
    carnet.noter(un('a', '1'));
    carnet.effacer();
    expect([...m.textes]).toEqual([
      ['premiers-pas:f05:0', 'ancien'],
      ['premiers-pas:f05:2', 'récent'],
    ]);
  });
});

describe('effacer', () => {
  test('ôte tout de cette fiche et rien d’une autre ; annuler rend tout', () => {
    const m = memoire({ [CLE]: '{"a":"1","perdue":"x"}', [DE_COTE]: '{', [cleDe('f06')]: '{"b":"2"}' });
    const carnet = ouvrirCarnet('f05', m);
    const effacees = carnet.effacer();
    expect([...m.textes.keys()]).toEqual([cleDe('f06')]);
    expect(carnet.reponses()).toEqual({});
    if (!effacees) throw new Error('rien n’a été effacé');
    carnet.noter(un('a', 'après'));
    expect(carnet.retablir(effacees)).toBe(true);
    expect(carnet.reponses()).toEqual({ a: 'après', perdue: 'x' });
    expect(m.textes.get(DE_COTE)).toBe('{');
  });

  test('dit si le navigateur n’efface pas', () => {
    const m = memoire({ [CLE]: '{"a":"1"}' });
    const carnet = ouvrirCarnet('f05', { ...m, effacer: () => undefined });
    expect(carnet.effacer()).toBeUndefined();
    expect(carnet.reponses()).toEqual({ a: '1' });
  });

  test('sans mémoire, vide ce que la page connaît', () => {
    const m = memoire();
    m.etat.refusee = true;
    const carnet = ouvrirCarnet('f05', m);
    carnet.noter(un('a', '1'));
    expect(carnet.effacer()?.reponses).toEqual({ a: '1' });
    expect(carnet.reponses()).toEqual({});
  });
});
