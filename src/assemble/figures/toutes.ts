import type { Socle } from '../../load/socle.ts';
import type { NomDeFigure } from '../../model/figure.ts';
import { figureDesChangements } from './changer.ts';
import { figureDesCurseurs } from './curseurs.ts';
import { figureDesEtapes } from './etapes.ts';
import type { Figure } from './figure.ts';
import { figureDesIngredients } from './ingredients.ts';
import { figureDesRythmes } from './rythmes.ts';
import {
  figureDesCofinancements,
  figureDesRituels,
  figureDesTypesDAccueil,
  figureDesVersions,
} from './tableaux.ts';

/** Toutes les figures d’un socle, par nom. */
export function figuresDe({ identite, conditions, modules }: Socle): Readonly<Record<NomDeFigure, Figure>> {
  const { curseurs, etapes, typesDAccueil, cofinancements, rituels, themes } = conditions.donnees;
  return {
    ingredients: figureDesIngredients(modules),
    rythmes: figureDesRythmes(identite.donnees.rythmes),
    curseurs: figureDesCurseurs(curseurs),
    etapes: figureDesEtapes(etapes),
    'types-d-accueil': figureDesTypesDAccueil(typesDAccueil),
    cofinancements: figureDesCofinancements(cofinancements),
    rituels: figureDesRituels(rituels),
    changer: figureDesChangements(themes, modules),
    versions: figureDesVersions(identite.donnees.journal),
  };
}
