import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import type { Fichier } from '../src/load/entree.ts';
import { lireKits, lireModeles } from '../src/load/kits.ts';
import { lireSocle } from '../src/load/socle.ts';
import { lireContenus } from '../src/platform/node.ts';

// Une faute de frappe dans n’importe quel fichier du dépôt est dite avec son fichier, sa ligne, en français.
const racine = process.cwd();
const fichiers = [...lireContenus(racine, 'content'), ...lireContenus(racine, 'kits')];
const textes = fichiers.filter(({ chemin }) => chemin.endsWith('.mdx'));

test('il y a des contenus', () => expect(textes.length).toBeGreaterThan(40));

describe.each(fichiers)('$chemin', (fichier) => {
  test('une clé mal écrite', () => {
    const lines = fichier.texte.split('\n');
    const index = lines.findIndex((line) => /^[a-z]\w*:/i.test(line));
    lines[index] = (lines[index] ?? '').replace(/^\w/, '$&$&');
    expect(dits(fichier, lines)).toContain(`L03 ligne ${index + 1}`);
  });

  test('une clé écrite deux fois', () => {
    const lines = fichier.texte.split('\n');
    const index = lines.findIndex((line) => /^[a-z]\w*:/i.test(line));
    lines.splice(index, 0, lines[index] ?? '');
    expect(dits(fichier, lines).filter((dit) => dit.startsWith('L01'))).not.toEqual([]);
  });
});

describe.each(textes)('$chemin', (fichier) => {
  test.each([
    ['un composant mal écrit', 'L04', '<Vigilence />'],
    ['un lien qui s’exécuterait', 'L07', '[ici](javascript:alert)'],
    ['une expression', 'L06', '{1 + 1}'],
    ['un composant resté ouvert', 'L02', '<Encart titre="A">'],
  ])('%s', (_, regle, faute) => {
    const lines = [...fichier.texte.trimEnd().split('\n'), '', faute, ''];
    const ligne = lines.length - 1;
    const found = dits(fichier, lines);
    expect(regle === 'L02' ? found.map((dit) => dit.slice(0, 3)) : found).toContain(
      regle === 'L02' ? 'L02' : `${regle} ligne ${ligne}`,
    );
  });
});

/** Ce que la lecture dit d’un fichier modifié, en français et dans ce fichier : « L03 ligne 2 ». */
function dits({ chemin }: Fichier, lines: readonly string[]): string[] {
  const modifie = { chemin, texte: lines.join('\n') };
  const own = lire(modifie).filter(({ file }) => file === chemin);
  for (const { reason, note } of own) expect(`${reason} ${note}`).not.toMatch(ANGLAIS);
  return own.map(({ ruleId, line }) => `${ruleId} ligne ${line}`);
}

const ANGLAIS = /\b(the|is|are|expected|unexpected|invalid|missing|unknown|tag|before|character)\b/i;

function lire(fichier: Fichier): Diagnostic[] {
  if (!fichier.chemin.startsWith('kits/')) return lireSocle([fichier]).diagnostics;
  return [...lireModeles([fichier]), ...lireKits([fichier]).flatMap(({ diagnostics }) => diagnostics)];
}
