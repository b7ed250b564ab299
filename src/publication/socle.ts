import type { FichierBrut } from '../archive/fichier.ts';
import { assembleFiche } from '../assemble/fiche.ts';
import { groupeDe } from '../assemble/groupe.ts';
import { identiteLue, type SocleAssemble } from '../assemble/socle.ts';
import { site } from '../identite/site.ts';
import { composerFichePdf } from '../pdf/fiches-pdf.ts';
import { composerPagePdf } from '../pdf/page-pdf.ts';
import type { Plateforme } from '../pdf/plateforme.ts';
import { adressesDuSite } from '../web/site/adresses.ts';

/** Les PDF du socle, à côté de la page qui dit la même chose : les pages à joindre à une délibération, et chaque fiche, à remplir. */
export async function* pdfsDuSocle(
  socle: SocleAssemble,
  plateforme: Plateforme,
): AsyncGenerator<FichierBrut> {
  const adresse = adressesDuSite(socle, site());
  const enLigne = (chemin: string) => ({ page: `${site()}${chemin}/`, adresse });
  for (const page of socle.transfert.filter(({ pdf }) => pdf)) {
    const chemin = `transfert/${page.slug}`;
    yield {
      chemin: `${chemin}.pdf`,
      octets: await composerPagePdf(page, socle, enLigne(chemin), plateforme),
    };
  }
  for (const fiche of socle.fiches.map((f) => assembleFiche(f, socle, groupeDe(null, null)))) {
    const chemin = `fiches/${fiche.slug}`;
    yield {
      chemin: `${chemin}.pdf`,
      octets: await composerFichePdf(fiche, identiteLue(socle.identite), enLigne(chemin), plateforme),
    };
  }
}
