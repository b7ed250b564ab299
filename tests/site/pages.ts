import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listerFichiers } from '../../src/platform/node.ts';
import { SITE_DE_TEST } from './construire.ts';

/** Chemins de toutes les pages construites, depuis la racine du site. */
export const toutesLesPages = (): string[] =>
  listerFichiers(SITE_DE_TEST, '').filter((chemin) => chemin.endsWith('.html'));

/** Le texte d’un fichier construit. */
export const lire = (chemin: string): string => readFileSync(join(SITE_DE_TEST, chemin), 'utf8');

const KIT = 'kits/pays-de-valombre-fictif';

/** Une page de chaque sorte, sur le site et dans un kit. */
export const UNE_DE_CHAQUE = [
  '',
  'programme/',
  'modules/',
  'modules/m2/',
  'acquis/',
  'fiches/',
  'fiches/f01/',
  'fiches/f05/',
  'fiches/h02/',
  'fiches/f05/remplir/',
  'fiches/h02/remplir/',
  'annexes/quiz-ess/',
  'pedagogie/',
  'pedagogie/methodes/',
  'glossaire/',
  'sources/',
  'regles/',
  'experiences/',
  'experiences/carte/',
  'experiences/apess-53-mayenne/',
  'kits/',
  'contribuer/',
  'accessibilite/',
  'licences/',
  'mentions/',
  `${KIT}/`,
  `${KIT}/calendrier/`,
  `${KIT}/m1/`,
  `${KIT}/fiches/`,
  `${KIT}/fiches/f12/`,
  `${KIT}/ressources/`,
  `${KIT}/transfert/`,
  `${KIT}/reperes/`,
  `${KIT}/reperes/programme/`,
  `${KIT}/glossaire/`,
  `${KIT}/acquis/`,
  `${KIT}/sources/`,
  'kits/dordogne/',
  'kits/dordogne/m3/',
] as const;
