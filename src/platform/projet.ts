import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assembleKit } from '../assemble/kit.ts';
import { assembleSocle, type SocleAssemble } from '../assemble/socle.ts';
import { type Controle, controlerTout } from '../check/tout.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isoDe } from '../model/calendrier.ts';
import type { Kit } from '../model/kit.ts';
import { signesDeLaPolice } from '../pdf/signes.ts';
import { lireDecoupage } from './decoupage.ts';
import { lireContenus } from './node.ts';
import { lirePoliceDuPdf } from './police.ts';

/** Le projet lu, contrôlé et assemblé : ce dont partent le site, les PDF et les calendriers. */
export interface Projet {
  /** Absent si le socle a une erreur : on ne construit alors rien. */
  socle?: SocleAssemble;
  /** Les kits sans erreur. */
  kits: Kit[];
  /** Dossiers des kits laissés de côté. */
  kitsFautifs: string[];
  diagnostics: Diagnostic[];
}

/** Lit et contrôle tous les contenus d’un dossier. */
export function controlerProjet(racine: string, decoupage = lireDecoupage()): Controle {
  const fichiers = [...lireContenus(racine, 'content'), ...lireContenus(racine, 'kits')];
  return controlerTout(fichiers, decoupage, {
    fichiersPresents: (chemin) => existsSync(join(racine, chemin)),
    police: signesDeLaPolice(lirePoliceDuPdf()),
    aujourdhui: jourDeConstruction(),
  });
}

/** Le jour de SOURCE_DATE_EPOCH (secondes, reproducible-builds.org) ; sans elle, les règles prennent la date du socle. */
function jourDeConstruction(): string | undefined {
  const seconds = Number(process.env['SOURCE_DATE_EPOCH'] || Number.NaN);
  return Number.isFinite(seconds) ? isoDe(Math.floor(seconds / 86_400)) : undefined;
}

/** Lit, contrôle et assemble le projet d’un dossier. Un kit fautif est laissé de côté, avec ses diagnostics. */
export function chargerProjet(racine: string): Projet {
  const decoupage = lireDecoupage();
  const controle = controlerProjet(racine, decoupage);
  const { diagnostics, kitsFautifs } = controle;
  if (!controle.socle || controle.socleFautif) return { kits: [], kitsFautifs, diagnostics };
  const socle = assembleSocle(controle.socle);
  const kits = controle.kits.flatMap(({ valeur, fautif }) =>
    valeur && !fautif ? [assembleKit(socle, valeur, decoupage)] : [],
  );
  return { socle, kits, kitsFautifs, diagnostics };
}
