import { describe, expect, test } from 'vitest';
import { baseValide, controler, KIT, ligne } from '../../tests/base-valide.ts';
import type { Fichier } from '../load/entree.ts';

const kit = baseValide().find(({ chemin }) => chemin === KIT)?.texte ?? '';
const autreKit = (texte: string): Fichier[] => [...baseValide(), { chemin: 'kits/autre/kit.mdx', texte }];

describe('controlerTout', () => {
  test('rend le socle et les kits', () => {
    const { socle, socleFautif, kits, kitsFautifs } = controler(baseValide());
    expect(socle?.modules).toHaveLength(6);
    expect(socleFautif).toBe(false);
    expect(kits.map(({ dossier, fautif }) => ({ dossier, fautif }))).toEqual([
      { dossier: 'pays-d-essai', fautif: false },
    ]);
    expect(kitsFautifs).toEqual([]);
  });

  test.each([
    ['illisible', '---\nid: [\n---\n'],
    ['vide', ''],
    ['hostile', `${kit}\n{process.exit()}\n`],
    ['d’un autre nom', kit],
  ])('un kit %s n’empêche pas les autres', (_, texte) => {
    const { kits, kitsFautifs, diagnostics, socleFautif } = controler(autreKit(texte));
    expect(kitsFautifs).toEqual(['autre']);
    expect(socleFautif).toBe(false);
    expect(kits.find(({ dossier }) => dossier === 'pays-d-essai')?.diagnostics).toEqual([]);
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(new Set(['kits/autre/kit.mdx']));
  });

  test('un avertissement ne rend pas un kit fautif', () => {
    const texte = kit.replace(', intervenant: banque', '');
    const files = baseValide().map((fichier) => (fichier.chemin === KIT ? { ...fichier, texte } : fichier));
    const { kits, kitsFautifs } = controler(files);
    expect(kits[0]?.diagnostics).toHaveLength(1);
    expect(kitsFautifs).toEqual([]);
  });

  test('le modèle se lit comme un kit, mais n’en est pas un', () => {
    const modele = (texte: string): Fichier => ({ chemin: 'kits/_modele/kit.mdx', texte });
    const sain = controler([...baseValide(), modele(kit)]);
    expect(sain.kits.map(({ dossier }) => dossier)).toEqual(['pays-d-essai']);
    expect(sain.diagnostics).toEqual([]);
    const fautif = controler([...baseValide(), modele(kit.replace('statut:', 'status:'))]);
    expect(fautif.diagnostics.map(({ file, ruleId }) => `${file} ${ruleId}`)).toContain(
      'kits/_modele/kit.mdx L03',
    );
    expect(fautif.kitsFautifs).toEqual([]);
  });

  test('sans identité du socle, les kits gardent leurs fautes de lecture', () => {
    const files = autreKit('---\nid: [\n---\n').filter(({ chemin }) => chemin !== 'content/socle.yaml');
    const { socle, socleFautif, kits } = controler(files);
    expect(socle).toBeUndefined();
    expect(socleFautif).toBe(true);
    expect(kits.map(({ fautif }) => fautif)).toEqual([true, false]);
  });

  test('l’ordre des fichiers ne change rien', () => {
    const files = autreKit(kit);
    expect(controler([...files].reverse()).diagnostics.map(ligne)).toEqual(
      controler(files).diagnostics.map(ligne),
    );
  });
});
