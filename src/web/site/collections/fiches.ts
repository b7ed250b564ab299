import { assembleFiche } from '../../../assemble/fiche.ts';
import { groupeDe } from '../../../assemble/groupe.ts';
import type { FicheAssemblee } from '../../../model/kit.ts';
import { IDEES_DE_REFERENCE } from '../../../model/minutage.ts';
import type { EntreeDuSite } from './entree.ts';
import type { MotDuSite, RenvoiDuSite, Site } from './site.ts';

/** Une fiche pour le groupe de référence ; son texte est le rendu de l’entrée. */
export interface FicheDuSite extends Omit<FicheAssemblee, 'corps' | 'acquis' | 'utiliseeEn'> {
  idees: number;
  acquis: RenvoiDuSite[];
  utiliseeEn: RenvoiDuSite[];
  mots: MotDuSite[];
  /** Le même texte, dont les champs se remplissent dans la page : en HTML. */
  formulaire: string;
}

/** Les fiches, des personnes participantes puis de la structure d’accueil. */
export function fiches(site: Site): EntreeDuSite<FicheDuSite>[] {
  const groupe = groupeDe(IDEES_DE_REFERENCE, IDEES_DE_REFERENCE);
  return site.socle.fiches.map((fiche) => {
    const { corps, acquis, utiliseeEn, ...reste } = assembleFiche(fiche, site.socle, groupe);
    return {
      id: reste.slug,
      donnees: {
        ...reste,
        idees: IDEES_DE_REFERENCE,
        acquis: acquis.map(site.renvoi),
        utiliseeEn: utiliseeEn.map(site.renvoi),
        mots: site.mots(corps),
        formulaire: site.formulaire(corps, reste.slug).html,
      },
      texte: site.rendre(corps, reste.slug),
      fichier: reste.provenance.fichier,
    };
  });
}
