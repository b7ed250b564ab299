import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fichier } from '../src/load/entree.ts';
import { baseValide, controler, KIT } from './base-valide.ts';

const base = baseValide();
const texteDe = (chemin: string): string => base.find((fichier) => fichier.chemin === chemin)?.texte ?? '';
const avec = (chemin: string, texte: string): Fichier[] =>
  base.map((fichier) => (fichier.chemin === chemin ? { chemin, texte } : fichier));

// Toujours la même suite de coups ; « GRAINE=7 npm test » en essaie une autre.
const GRAINE = Number(process.env['GRAINE'] ?? 1);

/** Un message sans ce qu’il cite du fichier. */
const sansCitations = (message: string): string => message.replace(/«[^»]*»|<[^>]*>/g, '');

const ANGLAIS = /\b(the|is|are|expected|unexpected|invalid|missing|unknown|before|character|cannot|found)\b/i;

describe('un texte abîmé au hasard ne fait jamais tomber le contrôle', () => {
  const MORCEAUX = [
    '---',
    '<',
    '>',
    '{',
    '}',
    '"',
    ':',
    '\n',
    '\t',
    '- ',
    '#',
    '&a',
    '*a',
    '!!',
    '|',
    '\u0000',
    '\uD800',
    '</Sequence>',
  ];
  const morceau = fc.oneof(fc.constantFrom(...MORCEAUX), fc.string({ unit: 'binary', maxLength: 6 }));
  const coup = fc.record({ place: fc.nat(), longueur: fc.nat({ max: 30 }), morceau });
  const abime = (
    texte: string,
    coups: readonly { place: number; longueur: number; morceau: string }[],
  ): string =>
    coups.reduce((t, { place, longueur, morceau }) => {
      const start = place % (t.length + 1);
      return t.slice(0, start) + morceau + t.slice(start + longueur);
    }, texte);

  test.each([KIT, 'content/modules/m1.mdx', 'content/fiches/f01.mdx', 'content/socle.yaml'])(
    '%s',
    (chemin) => {
      fc.assert(
        fc.property(fc.array(coup, { minLength: 1, maxLength: 4 }), (coups) => {
          const { diagnostics } = controler(avec(chemin, abime(texteDe(chemin), coups)));
          for (const { file, reason, note } of diagnostics) {
            expect(file).toBeTruthy();
            expect(sansCitations(`${reason} ${note}`)).not.toMatch(ANGLAIS);
          }
        }),
        { numRuns: 60, seed: GRAINE },
      );
    },
  );

  test('un kit bien formé, aux valeurs quelconques', () => {
    const date = fc.constantFrom(null, '2027-03-02', '2027-02-30', '9999-12-31', '0000-01-01', 'demain', '');
    const heure = fc.constantFrom(null, '09:00', '12:30', '25:00', 'midi', '');
    const mots = fc.string({ unit: 'grapheme', maxLength: 12 });
    const mot = mots.filter((m) => m.trim() !== '');
    const montant = fc.oneof(mots, fc.integer(), fc.constantFrom(null, 0, 0.1, 40_000));
    const seance = fc.record({
      module: fc.constantFrom('M1', 'M2', 'M3', 'M4', 'M5', 'M6'),
      creneau: fc.constantFrom('matin', 'apres-midi', 'soiree'),
      date,
      debut: heure,
      fin: heure,
      lieu: fc.constantFrom(null, { nom: 'Salle' }),
      animateurs: fc.array(mot, { maxLength: 2 }),
    });
    const kit = fc.record({
      id: mots,
      titre: mot,
      statut: fc.oneof(fc.constantFrom('publie', 'exemple'), mots),
      fictif: fc.boolean(),
      socle: fc.oneof(fc.constantFrom('1.0.0', '0.1.0', '…'), mots),
      licence: mots,
      datePublication: date,
      territoire: fc.record({
        type: fc.constantFrom('epci', 'multi-epci', 'pnr'),
        nom: mot,
        departements: fc.array(fc.oneof(fc.constantFrom('07', '67', '974'), mots), { maxLength: 3 }),
        epci: fc.array(fc.oneof(fc.constantFrom('200072007', '200040491'), mots), { maxLength: 3 }),
        nomsEpci: fc.array(mots, { maxLength: 4 }),
      }),
      structureAccueil: fc.record({
        type: mots,
        roleDansLeKit: fc.constant('accueille'),
        contactGenerique: mots,
      }),
      conditions: fc.record({
        controle: fc.constantFrom(null, 'libre', 'co-pilote'),
        disponibilite: fc.constantFrom(null, 'demande', 'rapprochee'),
        engagements: fc.array(mot, { maxLength: 1 }),
        convention: fc.record({ date }),
      }),
      financements: fc.array(
        fc.record({
          type: fc.oneof(fc.constantFrom('epci', 'region'), mots),
          statut: fc.oneof(fc.constantFrom('acquis', 'refuse'), mots),
          montant,
        }),
      ),
      charges: fc.array(fc.record({ poste: mot, montant }), { maxLength: 3 }),
      ecarts: fc.array(
        fc.record({
          module: fc.oneof(fc.constantFrom('M1', 'M6'), mots),
          sequence: fc.oneof(fc.constantFrom(null, 'accueil', 'apport'), mots),
          nature: fc.constantFrom('ajout', 'remplacement', 'ordre', 'duree'),
          texte: mot,
          motif: mot,
        }),
        { maxLength: 3 },
      ),
      sessions: fc.array(
        fc.record({
          id: fc.constantFrom('a', 'b'),
          libelle: mot,
          idees: fc.constantFrom(null, 1, 7, 60),
          participants: fc.constantFrom(null, 1, 99),
          seances: fc.array(seance, { maxLength: 8 }),
          point90: date,
        }),
        { maxLength: 2 },
      ),
      ressourcesLocales: fc.array(
        fc.record({ nom: mot, type: fc.constant('test'), quoi: mot, verifieLe: date }),
      ),
    });
    fc.assert(
      fc.property(kit, mots, (donnees, corps) => {
        const { kits } = controler(avec(KIT, `---\n${JSON.stringify(donnees)}\n---\n\n${corps}\n`));
        const found = kits[0]?.diagnostics ?? [];
        expect(found.filter(({ ruleId }) => ['L01', 'L03'].includes(ruleId ?? ''))).toEqual([]);
        expect(found.filter(({ line }) => !line)).toEqual([]);
      }),
      { numRuns: 60, seed: GRAINE },
    );
  });

  test('un kit qui n’est que du bruit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (bruit) => {
        expect(controler(avec(KIT, `---\n${bruit}`)).kitsFautifs).toEqual(['pays-d-essai']);
      }),
      { numRuns: 60, seed: GRAINE },
    );
  });
});
