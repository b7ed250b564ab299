import {
  ROLES_DANS_LE_KIT,
  ROLES_DE_PARTENAIRE,
  type StructureAccueil,
  TYPES_D_ACCUEIL,
  TYPES_DE_RESSOURCE,
} from '../model/accueil.ts';
import { ressourcesDe, totalDe } from '../model/budget.ts';
import { dateLongue } from '../model/calendrier.ts';
import {
  CONTROLES,
  type Conditions,
  DISPONIBILITES,
  type Financement,
  NIVEAUX_D_ENGAGEMENT,
  STATUTS_DE_FINANCEMENT,
  TYPES_DE_FINANCEUR,
} from '../model/conditions.ts';
import type { Kit } from '../model/kit.ts';
import type { KitSource } from '../model/kit-source.ts';
import { estMontant, montantLu } from '../model/montant.ts';
import { figureDesCurseurs } from './figures/curseurs.ts';
import { assembleLogo, type ImagesLues } from './logo.ts';
import { noeudDeFigure } from './resoudre.ts';
import type { SocleAssemble } from './socle.ts';

/** La structure d’accueil, en toutes lettres ; ce qui n’est pas dit reste vide. */
export function assembleStructure(structure: StructureAccueil, images: ImagesLues): Kit['structureAccueil'] {
  return {
    nom: structure.nom ?? null,
    typeLu: libelle(TYPES_D_ACCUEIL, structure.type),
    formeJuridique: structure.formeJuridique ?? null,
    siren: structure.siren ?? null,
    site: structure.site ?? null,
    contactGenerique: structure.contactGenerique ?? null,
    roleLu: ROLES_DANS_LE_KIT[structure.roleDansLeKit],
    logo: assembleLogo(structure.logo, structure.autorisation?.date, images),
  };
}

/** Les conditions du transfert, en toutes lettres, avec les curseurs réglés comme le kit les règle. */
export function assembleConditions(
  conditions: Conditions | null | undefined,
  { conditions: { curseurs }, index, etapes }: Pick<SocleAssemble, 'conditions' | 'index' | 'etapes'>,
): Kit['conditions'] {
  const { controle, disponibilite, engagement, convention } = conditions ?? {};
  const reglages = { controle, disponibilite, engagement };
  return {
    controle: controle ? CONTROLES[controle] : null,
    disponibilite: disponibilite ? DISPONIBILITES[disponibilite] : null,
    engagement: engagement ? NIVEAUX_D_ENGAGEMENT[engagement] : null,
    engagements: conditions?.engagements ?? [],
    jours: conditions?.jours ?? null,
    commentaire: conditions?.commentaire ?? null,
    convention: {
      dateLue: convention?.date ? dateLongue(convention.date) : null,
      reference: convention?.reference ?? null,
    },
    curseurs: noeudDeFigure('curseurs', figureDesCurseurs(curseurs, reglages), index),
    etapes,
  };
}

/** Les partenaires d’un kit, leur rôle et leur logo. */
export function assemblePartenaires(
  partenaires: KitSource['partenaires'],
  images: ImagesLues,
): Kit['partenaires'] {
  return partenaires.map(({ nom, role, logo, autorisationDate }) => ({
    nom,
    roleLu: ROLES_DE_PARTENAIRE[role],
    logo: assembleLogo(logo, autorisationDate, images),
  }));
}

/** Les ressources locales d’un kit ; `numeros` : le numéro de chaque source. */
export function assembleRessources(
  ressources: KitSource['ressourcesLocales'],
  numeros: ReadonlyMap<string, number>,
): Kit['ressourcesLocales'] {
  return ressources.map(({ nom, type, quoi, adresseWeb, verifieLe, source }) => ({
    nom,
    typeLu: TYPES_DE_RESSOURCE[type],
    quoi,
    adresseWeb: adresseWeb ?? null,
    verifieLu: verifieLe ? dateLongue(verifieLe) : null,
    source: (source && numeros.get(source)) || null,
  }));
}

/** Les financements d’un kit ; un montant vide reste vide, la convention se lit à la suite de la référence. */
export function assembleFinancements(financements: readonly Financement[]): Kit['financements'] {
  return financements.map(({ type, statut, montant, nature, date, reference, convention }) => ({
    typeLu: libelle(TYPES_DE_FINANCEUR, type),
    statutLu: libelle(STATUTS_DE_FINANCEMENT, statut),
    montant: montantOuVide(montant),
    natureLue: nature === 'argent' ? 'argent' : 'contribution non monétaire',
    date: date ? dateLongue(date) : null,
    reference: [reference, convention].filter((part) => part != null).join(', ') || null,
  }));
}

/** Les charges, et les deux totaux quand chaque ligne est chiffrée. */
export function assembleBudget({
  charges,
  financements,
}: Pick<KitSource, 'charges' | 'financements'>): Kit['budget'] {
  return {
    charges: charges.map(({ poste, montant }) => ({ poste, montant: montantOuVide(montant) })),
    totalDesCharges: montantOuVide(totalDe(charges)),
    totalDesRessources: montantOuVide(totalDe(ressourcesDe(financements))),
  };
}

function montantOuVide(montant: Financement['montant']): string | null {
  return estMontant(montant) ? montantLu(montant) : null;
}

/** Le libellé d’une valeur de liste fermée ; la valeur elle-même si elle n’y est pas. */
export function libelle(liste: Readonly<Record<string, string>>, valeur: string): string {
  return liste[valeur] ?? valeur;
}
