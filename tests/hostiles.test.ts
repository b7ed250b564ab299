import { describe, expect, test } from 'vitest';
import { estErreur } from '../src/diagnostics/diagnostic.ts';
import type { Fichier } from '../src/load/entree.ts';
import { baseValide, controler, KIT } from './base-valide.ts';

const base = baseValide();
const texteDe = (chemin: string): string => base.find((fichier) => fichier.chemin === chemin)?.texte ?? '';
const avec = (chemin: string, texte: string): Fichier[] =>
  base.map((fichier) => (fichier.chemin === chemin ? { chemin, texte } : fichier));

describe('un kit envoyé par une personne inconnue', () => {
  const corps: readonly [string, string][] = [
    ['un import', 'import fs from "node:fs"'],
    ['un export', 'export default () => process.exit()'],
    ['une expression', '{process.env.HOME}'],
    ['une expression de bloc', '{\n  fetch("https://exemple.fr")\n}'],
    ['un commentaire qui est une expression', '{/* bonjour */}'],
    ['un script', '<script>alert(1)</script>'],
    ['un script sur plusieurs lignes', '<script>\n\nalert(1)\n\n</script>'],
    ['un gestionnaire d’événement', '<img src="x" onerror="alert(1)" />'],
    ['un cadre', '<iframe src="https://exemple.fr" />'],
    ['un lien javascript:', '[ici](javascript:alert(1))'],
    ['un lien javascript: en majuscules', '[ici](JaVaScRiPt:alert(1))'],
    ['un lien javascript: par entité', '[ici](&#106;avascript:alert)'],
    ['un lien data:', '[ici](data:text/html,bonjour)'],
    ['un lien par référence', '[ici][a]\n\n[a]: javascript:alert(1)'],
    ['un attribut étalé', '<Encart {...props}>\n\nBonjour\n\n</Encart>'],
    ['un attribut calculé', '<Encart titre={`A`}>\n\nBonjour\n\n</Encart>'],
    ['un composant membre', '<React.Fragment>Bonjour</React.Fragment>'],
    ['un fragment', '<>Bonjour</>'],
    ['un attribut étranger', '<Encart titre="A" onclick="alert(1)">\n\nBonjour\n\n</Encart>'],
    ['un composant qui est une propriété de tout objet', '<constructor />'],
    ['un composant __proto__', '<__proto__ />'],
    ['un attribut __proto__', '<Encart titre="A" __proto__="B">\n\nBonjour\n\n</Encart>'],
    ['une image au loin', '![](https://exemple.fr/mouchard.png)'],
  ];
  test.each(corps)('%s est refusé, à sa ligne', (_, faute) => {
    const texte = `${texteDe(KIT).trimEnd()}\n\n${faute}\n`;
    const { kitsFautifs, diagnostics } = controler(avec(KIT, texte));
    expect(kitsFautifs).toEqual(['pays-d-essai']);
    expect(diagnostics.filter(estErreur)[0]?.line).toBeGreaterThan(55);
  });

  const enTetes: readonly [string, string, string][] = [
    ['un en-tête JavaScript', '---\nid', '---js\nid'],
    ['un site javascript:', 'https://essai.example', 'javascript:alert(1)'],
    ['un site data:', 'https://essai.example', 'data:text/html,bonjour'],
    ['une fonction YAML', 'titre: Kit d’essai', 'titre: !!js/function "function () { return 1 }"'],
    ['une clé __proto__', 'fictif: false', '__proto__: { fictif: true }'],
    ['une clé constructor', 'fictif: false', 'constructor: { fictif: true }'],
    ['une liste qui se contient', 'sources: [document]', 'sources: &a [*a]'],
    ['un objet qui se contient', 'conditions: {', 'conditions: &c { commentaire: *c, '],
    ['une référence sans but', 'sources: [document]', 'sources: *rien'],
    ['un type qui est une propriété de tout objet', 'type: epci, statut', 'type: constructor, statut'],
    ['un fichier hors du dossier', 'logo.svg', '../../package.json'],
    ['des milliards de rires', 'sources: [document]', rires()],
  ];
  test.each(enTetes)('%s est refusé', (_, ancien, nouveau) => {
    const texte = texteDe(KIT).replace(ancien, () => nouveau);
    expect(texte).not.toBe(texteDe(KIT));
    expect(controler(avec(KIT, texte)).kitsFautifs).toEqual(['pays-d-essai']);
    expect(({} as { fictif?: boolean }).fictif).toBeUndefined();
  });
});

/** Neuf niveaux de neuf références : un milliard d’éléments pour qui les développe. */
function rires(): string {
  const levels = Array.from({ length: 9 }, (_, i) => `&l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`);
  return `sources: [&l0 rire, ${levels.join(', ')}]`;
}
