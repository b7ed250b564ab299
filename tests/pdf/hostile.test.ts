import { describe, expect, test } from 'vitest';
import type { Kit } from '../../src/model/kit.ts';
import { EMBOITEMENT_MAX, TEXTE_MAX } from '../../src/model/limites.ts';
import type { Noeud } from '../../src/model/noeud.ts';
import { composerKitPdf, composeurDeKits } from '../../src/pdf/kit-pdf.ts';
import { plateformeTypst } from '../../src/platform/typst.ts';
import { ADRESSE } from './adresse.ts';
import { kitDePoche, paragraphe, texte } from './kit-de-poche.ts';

const plateforme = plateformeTypst();
const avec = (presentation: Noeud[]): Kit => ({ ...kitDePoche(), presentation });
const composer = (noeuds: Noeud[]): Promise<Uint8Array> => composerKitPdf(avec(noeuds), plateforme, ADRESSE);

/** Des nœuds emboîtés, `profondeur` niveaux en tout. */
const emboites: Record<string, (profondeur: number) => Noeud> = {
  listes: (profondeur) =>
    profondeur <= 2
      ? { type: 'paragraph', children: [texte('fond')] }
      : {
          type: 'list',
          ordered: profondeur % 4 === 0,
          start: 1,
          children: [{ type: 'listItem', children: [emboites['listes']?.(profondeur - 2) ?? texte('')] }],
        },
  encarts: (profondeur) =>
    profondeur <= 2
      ? { type: 'paragraph', children: [texte('fond')] }
      : {
          type: 'composant',
          nom: 'Encart',
          props: { titre: 'T' },
          children: [emboites['encarts']?.(profondeur - 1) ?? texte('')],
        },
  gras: (profondeur) => ({ type: 'paragraph', children: [gras(profondeur - 1)] }),
};
const gras = (profondeur: number): Noeud =>
  profondeur <= 1 ? texte('fond') : { type: 'strong', children: [gras(profondeur - 1)] };

describe.each(Object.keys(emboites))('%s emboîtés', (sorte) => {
  const make = (profondeur: number): Noeud[] => [emboites[sorte]?.(profondeur) ?? texte('')];

  test('le plus profond permis se compose, jusque dans un passage', async () => {
    const kit = kitDePoche();
    const sequence = kit.modules[0]?.sequences[0];
    sequence?.corps.push({
      type: 'composant',
      nom: 'Passage',
      props: { id: 'p', titre: 'P' },
      children: make(EMBOITEMENT_MAX - 2),
    });
    expect((await composerKitPdf(kit, plateforme, ADRESSE)).length).toBeGreaterThan(1000);
  });

  test('deux niveaux de plus sont refusés avant Typst', () =>
    expect(composer(make(EMBOITEMENT_MAX + 2))).rejects.toThrow(/emboîté sur \d+ niveaux, 16 au plus/));
});

test('cent mille niveaux ne font pas déborder la pile', async () => {
  let noeud: Noeud = texte('fond');
  for (let i = 0; i < 100_000; i++) noeud = { type: 'strong', children: [noeud] };
  await expect(composer([{ type: 'paragraph', children: [noeud] }])).rejects.toThrow(
    /emboîté sur 100002 niveaux/,
  );
});

test('un texte démesuré est refusé, un long texte passe', async () => {
  await expect(composer(paragraphe('mot '.repeat(TEXTE_MAX)))).rejects.toThrow(
    /kit : un texte de 80000 signes/,
  );
  expect((await composer(paragraphe('mot '.repeat(TEXTE_MAX / 4 - 1)))).length).toBeGreaterThan(1000);
  await expect(composer(paragraphe('a'.repeat(61)))).rejects.toThrow(
    /le mot « aaaaaaaaaaaaaaaaaaaa… » a 61 signes/,
  );
  await expect(
    composer(Array.from({ length: 600 }, () => paragraphe('mot '.repeat(4_000))[0] as Noeud)),
  ).rejects.toThrow(/signes en tout/);
});

test('un signe que la police n’a pas est nommé, avec sa section', async () => {
  const kit = kitDePoche();
  kit.modules[1]?.sequences[0]?.corps.push(...paragraphe('bravo 🎉'));
  await expect(composerKitPdf(kit, plateforme, ADRESSE)).rejects.toThrow(
    'M2/tour : le signe « 🎉 » (U+1F389)',
  );
  await expect(composer(paragraphe('a\u0000b'))).rejects.toThrow('(U+0000)');
  await expect(composer(paragraphe('seul \uD800'))).rejects.toThrow('(U+D800)');
});

test('un renvoi vers ce que le kit n’a pas est nommé', async () => {
  const lien = (props: Record<string, unknown>, nom = 'Lien'): Noeud[] => [
    { type: 'paragraph', children: [{ type: 'composant', nom, props, children: [texte('x')] }] },
  ];
  await expect(composer(lien({ vers: 'M9', ancre: 'm9', titre: '' }))).rejects.toThrow(
    'présentation : renvoi vers « M9 », absent du kit.',
  );
  await expect(composer(lien({ id: 'inconnu' }, 'Terme'))).rejects.toThrow(
    'renvoi vers le terme « inconnu »',
  );
  await expect(composer(lien({ id: 'x', numero: 9 }, 'Source'))).rejects.toThrow(
    'renvoi vers la source « x »',
  );
});

test('un nœud ou un composant inconnu arrête la composition et dit son nom', async () => {
  await expect(composer([{ type: 'image' } as unknown as Noeud])).rejects.toThrow(
    /nœud sans rendu PDF.*image/,
  );
  await expect(composer([{ type: 'composant', nom: 'Video', props: {}, children: [] }])).rejects.toThrow(
    /composant sans rendu PDF.*Video/,
  );
  const champ = {
    id: 'x',
    libelle: 'X',
    type: 'son',
    obligatoire: false,
    donneePersonnelle: false,
    saisies: [],
  };
  await expect(composer([{ type: 'composant', nom: 'Champ', props: champ, children: [] }])).rejects.toThrow(
    /type de champ sans dessin.*son/,
  );
});

test('un kit fautif n’empêche pas le suivant', async () => {
  const composerUn = composeurDeKits(plateforme);
  await expect(composerUn(avec([{ type: 'image' } as unknown as Noeud]), ADRESSE)).rejects.toThrow('image');
  expect((await composerUn(kitDePoche(), ADRESSE)).length).toBeGreaterThan(1000);
});
