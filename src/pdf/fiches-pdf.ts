import { type FicheAssemblee, jourDuKit, type Kit } from '../model/kit.ts';
import { composer } from './composer.ts';
import { type AdressesEnLigne, detacher } from './detacher.ts';
import { finir } from './finish.ts';
import type { Plateforme } from './plateforme.ts';

/** Ce que dit l’en-tête de chaque page d’un recueil de fiches. */
export interface EnTete {
  titre: string;
  bandeau: string | null;
  fictif: boolean;
}

/**
 * Compose les fiches d’un kit, à remplir : la liste, puis chaque fiche sur sa page. Les renvois aux séances et au glossaire mènent aux
 * pages du kit en ligne.
 * @throws {Error} si Typst les refuse.
 */
export function composerFichesPdf(
  kit: Kit,
  adresses: AdressesEnLigne,
  plateforme: Plateforme,
): Promise<Uint8Array> {
  return composerRecueil(
    {
      titre: `Les fiches, ${kit.titre}`,
      entete: { titre: kit.titre, bandeau: kit.bandeau, fictif: kit.fictif },
      socle: kit.socle,
      jour: jourDuKit(kit),
      fiches: kit.fiches,
    },
    adresses,
    plateforme,
  );
}

/**
 * Compose une fiche du socle, à remplir, en un document à elle seule.
 * @throws {Error} si Typst la refuse.
 */
export function composerFichePdf(
  fiche: FicheAssemblee,
  socle: Kit['socle'],
  adresses: AdressesEnLigne,
  plateforme: Plateforme,
): Promise<Uint8Array> {
  return composerRecueil(
    {
      titre: `${fiche.id}. ${fiche.titre}`,
      entete: { titre: `${socle.titre}, version ${socle.version}`, bandeau: null, fictif: false },
      socle,
      jour: socle.date,
      fiches: [fiche],
    },
    adresses,
    plateforme,
  );
}

interface Recueil {
  titre: string;
  entete: EnTete;
  socle: Kit['socle'];
  jour: string;
  fiches: readonly FicheAssemblee[];
}

function composerRecueil(
  recueil: Recueil,
  adresses: AdressesEnLigne,
  plateforme: Plateforme,
): Promise<Uint8Array> {
  const presents = new Set(recueil.fiches.map(({ slug }) => slug));
  const fiches = recueil.fiches.map((fiche) => sortir(fiche, adresses.adresse, presents));
  const donnees = { ...recueil, fiches, adresse: adresses.page };
  const pdf = composer('pdf/fiches.typ', donnees, plateforme, `« ${recueil.titre} »`);
  const { racine } = adresses;
  return finir(pdf, plateforme.police(), racine === undefined ? {} : { racine });
}

/** Une fiche dont les renvois ne supposent pas le reste du kit. */
function sortir(fiche: FicheAssemblee, adresse: AdressesEnLigne['adresse'], presents: ReadonlySet<string>) {
  const online = <R extends { id: string }>(renvoi: R) => ({
    ...renvoi,
    adresse: adresse({ genre: 'lien', vers: renvoi.id, ancre: '' }),
  });
  return {
    ...fiche,
    corps: detacher(fiche.corps, adresse, presents),
    utiliseeEn: fiche.utiliseeEn.map(online),
    acquis: fiche.acquis.map(online),
  };
}
