import { couverture } from '../../../assemble/couverture.ts';
import { groupeDe } from '../../../assemble/groupe.ts';
import { assembleModule } from '../../../assemble/module.ts';
import type { Kit, TexteAssemble } from '../../../model/kit.ts';
import { IDEES_DE_REFERENCE } from '../../../model/minutage.ts';
import type { EntreeDuSite } from './entree.ts';
import type { MotDuSite, RenvoiDuSite, Site } from './site.ts';

/** Un texte du socle ; son contenu est le rendu de l’entrée. */
export type TexteDuSite = Omit<TexteAssemble, 'corps'> & { mots: MotDuSite[] };

/** Une annexe, et le module qui l’emploie. */
export type AnnexeDuSite = TexteDuSite & { module: RenvoiDuSite };

/** Un acquis, et où il se travaille. */
export type AcquisDuSite = TexteDuSite & {
  indicateurs: string[];
  couverture: Kit['couverture'][number]['modules'];
};

/** Une page du socle et son rang dans les listes : Astro rend ses collections par ordre d’identifiant. */
export type PageDuSite = TexteDuSite & { rang: number };

/** Le programme, puis les pages de pédagogie. */
export function pages(site: Site): EntreeDuSite<PageDuSite>[] {
  return site.socle.pages.map((page, rang) => {
    const { donnees, ...reste } = entree(page, site, '');
    return { ...reste, donnees: { ...donnees, rang } };
  });
}

/** Une page du transfert ; `pdf` : elle se télécharge aussi en PDF. */
export type PageDeTransfertDuSite = PageDuSite & { pdf: boolean };

/** Les pages du transfert. */
export function transfert(site: Site): EntreeDuSite<PageDeTransfertDuSite>[] {
  return site.socle.transfert.map(({ pdf, ...page }, rang) => {
    const { donnees, ...reste } = entree(page, site, '');
    return { ...reste, donnees: { ...donnees, rang, pdf } };
  });
}

/** Les annexes d’animation. */
export function annexes(site: Site): EntreeDuSite<AnnexeDuSite>[] {
  return site.socle.annexes.map(({ module, ...annexe }) => {
    const { donnees, ...reste } = entree(annexe, site, '');
    const cible = site.socle.index.cibles.get(module);
    return {
      ...reste,
      donnees: { ...donnees, module: site.renvoi({ id: module, titre: cible?.titre ?? module }) },
    };
  });
}

/** Les acquis de sortie, avec la matrice qui dit où chacun se travaille. */
export function acquis(site: Site): EntreeDuSite<AcquisDuSite>[] {
  const groupe = groupeDe(IDEES_DE_REFERENCE, IDEES_DE_REFERENCE);
  const assembles = site.socle.modules.map((module) =>
    assembleModule(module, site.socle, { groupe, version: 'longue', debut: null }),
  );
  const matrice = couverture(site.socle, assembles);
  return site.socle.acquis.map(({ indicateurs, ...texte }) => {
    const { donnees, ...reste } = entree(texte, site, texte.slug, 4);
    return {
      ...reste,
      donnees: {
        ...donnees,
        indicateurs,
        couverture: matrice.find(({ id }) => id === texte.id)?.modules ?? [],
      },
    };
  });
}

/** Les attentes à l’entrée. */
export function attentes(site: Site): EntreeDuSite<TexteDuSite>[] {
  return site.socle.attentes.map((texte) => entree(texte, site, texte.slug, 4));
}

function entree(
  { corps, ...donnees }: TexteAssemble,
  site: Site,
  prefixe: string,
  niveau = 2,
): EntreeDuSite<TexteDuSite> {
  return {
    id: donnees.slug,
    donnees: { ...donnees, mots: site.mots(corps) },
    texte: site.rendre(corps, prefixe, niveau),
    fichier: donnees.provenance.fichier,
  };
}
