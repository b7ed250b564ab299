import { identiteLue, type SocleAssemble } from '../assemble/socle.ts';
import { listeDesSources, sourcesDe } from '../assemble/sources.ts';
import type { TexteAssemble } from '../model/kit.ts';
import type { Noeud } from '../model/noeud.ts';
import { composer } from './composer.ts';
import type { Pdf, Plateforme } from './plateforme.ts';

/** Où une page du socle et ses renvois se lisent en ligne. */
export interface AdressesEnLigne {
  page: string;
  /** Adresse complète d’un renvoi (« M1 », « H10 », « rythmes ») ou d’un terme du glossaire. */
  renvoi: (vers: string, ancre: string) => string | undefined;
  terme: (id: string) => string | undefined;
}

/**
 * Compose une page du socle en un document à part : PDF/UA-1. Ses renvois mènent au site, ses sources sont à la fin.
 * @throws {Error} si Typst la refuse.
 */
export function composerPagePdf(
  page: TexteAssemble,
  socle: Pick<SocleAssemble, 'identite'>,
  adresses: AdressesEnLigne,
  plateforme: Plateforme,
): Pdf {
  const donnees = {
    titre: page.titre,
    resume: page.resume,
    corps: detacher(page.corps, adresses),
    adresse: adresses.page,
    socle: identiteLue(socle.identite),
    sources: listeDesSources(socle.identite, new Set(sourcesDe(page.corps))),
  };
  return composer('pdf/page.typ', donnees, plateforme, `de la page « ${page.titre} »`);
}

/** Le même texte, ses renvois et ses termes menés au site. */
function detacher(noeuds: readonly Noeud[], adresses: AdressesEnLigne): Noeud[] {
  return noeuds.map((noeud) => {
    const children = detacher(noeud.children ?? [], adresses);
    const { vers, id, ancre } = noeud.props ?? {};
    if (noeud.nom === 'Lien') return enLigne(children, adresses.renvoi(String(vers), String(ancre)));
    if (noeud.nom === 'Terme') return enLigne(children, adresses.terme(String(id)));
    return noeud.children ? { ...noeud, children } : noeud;
  });
}

function enLigne(children: Noeud[], adresse: string | undefined): Noeud {
  const props = adresse ? { adresse } : { horsKit: true };
  return { type: 'composant', nom: 'Lien', props, children };
}
