import { identiteLue, type SocleAssemble } from '../assemble/socle.ts';
import { listeDesSources, sourcesDe } from '../assemble/sources.ts';
import type { TexteAssemble } from '../model/kit.ts';
import { composer } from './composer.ts';
import { type AdressesEnLigne, detacher } from './detacher.ts';
import { finir } from './finish.ts';
import type { Plateforme } from './plateforme.ts';

/**
 * Compose une page du socle en un document à part : PDF/UA-1 et PDF/A-2a. Ses renvois mènent au site, ses sources sont à la fin.
 * @throws {Error} si Typst la refuse.
 */
export async function composerPagePdf(
  page: TexteAssemble,
  socle: Pick<SocleAssemble, 'identite'>,
  adresses: AdressesEnLigne,
  plateforme: Plateforme,
): Promise<Uint8Array> {
  const donnees = donneesDeLaPage(page, socle, adresses);
  const quoi = `de la page « ${page.titre} »`;
  return finir(composer('pdf/page.typ', donnees, plateforme, quoi), plateforme.police());
}

/** Ce que page.typ reçoit : le texte, ses renvois menés en ligne, et les seules sources qu’il cite. */
export function donneesDeLaPage(
  page: TexteAssemble,
  socle: Pick<SocleAssemble, 'identite'>,
  { page: adressePage, adresse }: AdressesEnLigne,
) {
  const sources = listeDesSources(socle.identite, new Set(sourcesDe(page.corps)));
  const presents = new Set(sources.map(({ numero }) => `source-${numero}`));
  return {
    titre: page.titre,
    resume: page.resume,
    corps: detacher(page.corps, adresse, presents),
    adresse: adressePage,
    socle: identiteLue(socle.identite),
    sources,
  };
}
