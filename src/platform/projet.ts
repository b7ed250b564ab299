import { assembleKit } from '../assemble/kit.ts';
import type { ImagesLues } from '../assemble/logo.ts';
import { assembleSocle, type SocleAssemble } from '../assemble/socle.ts';
import { type Controle, controlerTout } from '../check/tout.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { lireImage } from '../images/image.ts';
import type { LectureDImage } from '../images/lecture.ts';
import { POIDS_MAX } from '../images/limites.ts';
import { logosDe } from '../model/accueil.ts';
import { isoDe } from '../model/calendrier.ts';
import type { Kit } from '../model/kit.ts';
import type { KitSource } from '../model/kit-source.ts';
import type { Images } from '../pdf/plateforme.ts';
import { signesDeLaPolice } from '../pdf/signes.ts';
import { lireDecoupage } from './decoupage.ts';
import { lireAuPlus, lireContenus } from './node.ts';
import { lirePoliceDuPdf } from './police.ts';

/** Le projet lu, contrôlé et assemblé : ce dont partent le site, les PDF et les calendriers. */
export interface Projet {
  /** Absent si le socle a une erreur : on ne construit alors rien. */
  socle?: SocleAssemble;
  /** Les kits sans erreur. */
  kits: Kit[];
  /** Les logos de chaque kit, par identifiant de kit : réécrits, prêts à être montrés. */
  images: ReadonlyMap<string, Images>;
  /** Dossiers des kits laissés de côté. */
  kitsFautifs: string[];
  diagnostics: Diagnostic[];
}

/** Lit une image du dépôt. */
type LireUneImage = (chemin: string) => LectureDImage | undefined;

/** Lit et contrôle tous les contenus d’un dossier. */
export function controlerProjet(
  racine: string,
  decoupage = lireDecoupage(),
  image = lecteurDImages(racine),
): Controle {
  const fichiers = [...lireContenus(racine, 'content'), ...lireContenus(racine, 'kits')];
  return controlerTout(fichiers, decoupage, {
    image,
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
  const image = lecteurDImages(racine);
  const controle = controlerProjet(racine, decoupage, image);
  const { diagnostics, kitsFautifs } = controle;
  if (!controle.socle || controle.socleFautif)
    return { kits: [], images: new Map(), kitsFautifs, diagnostics };
  const socle = assembleSocle(controle.socle);
  const images = new Map<string, Images>();
  const kits = controle.kits.flatMap(({ dossier, valeur, fautif }) => {
    if (!valeur || fautif) return [];
    const lues = imagesDe(valeur.donnees, (fichier) => image(`kits/${dossier}/${fichier}`));
    images.set(valeur.donnees.id, new Map([...lues].map(([fichier, { octets }]) => [fichier, octets])));
    return [assembleKit(socle, valeur, decoupage, lues)];
  });
  return { socle, kits, images, kitsFautifs, diagnostics };
}

/** Lit chaque image une seule fois, que le contrôle ou l’assemblage la demande. */
function lecteurDImages(racine: string): LireUneImage {
  const lues = new Map<string, LectureDImage | undefined>();
  return (chemin) => {
    if (!lues.has(chemin)) {
      // Un octet de trop suffit à savoir que le fichier est trop lourd.
      const octets = lireAuPlus(racine, chemin, POIDS_MAX + 1);
      lues.set(chemin, octets && lireImage(octets, chemin.slice(chemin.lastIndexOf('/') + 1)));
    }
    return lues.get(chemin);
  };
}

/** Les logos d’un kit contrôlé, par nom de fichier. */
function imagesDe(kit: KitSource, image: LireUneImage): ImagesLues {
  return new Map(
    logosDe(kit).flatMap(({ logo: { fichier } }) => {
      const lecture = image(fichier);
      return lecture && 'image' in lecture ? [[fichier, lecture.image] as const] : [];
    }),
  );
}
