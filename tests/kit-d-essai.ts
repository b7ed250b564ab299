import { readFileSync } from 'node:fs';
import { assembleKit } from '../src/assemble/kit.ts';
import { assembleSocle, type SocleAssemble } from '../src/assemble/socle.ts';
import { lireFichier } from '../src/load/fichier.ts';
import { lireSocle } from '../src/load/socle.ts';
import type { Kit } from '../src/model/kit.ts';
import { kitSource } from '../src/model/kit-source.ts';
import { lireDecoupage } from '../src/platform/decoupage.ts';
import { lireContenus } from '../src/platform/node.ts';

/** Le vrai socle du dépôt, assemblé. */
export function socleDuDepot(): SocleAssemble {
  const { valeur } = lireSocle(lireContenus(process.cwd(), 'content'));
  if (!valeur) throw new Error('le socle du dépôt ne se lit pas');
  return assembleSocle(valeur);
}

/** Un petit kit fictif et daté ; on peut en changer le fichier avant de le lire, et le socle. */
export function kitDEssai(changer = (texte: string) => texte, socle = socleDuDepot()): Kit {
  const chemin = 'tests/fixtures/kit-d-essai.mdx';
  const { valeur, diagnostics } = lireFichier(
    { chemin, texte: changer(readFileSync(chemin, 'utf8')) },
    kitSource,
  );
  if (!valeur) throw new Error(`le kit d’essai ne se lit pas : ${diagnostics.map(String).join(' ; ')}`);
  return assembleKit(socle, valeur, lireDecoupage());
}
