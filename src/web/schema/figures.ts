import type { Element } from 'hast';
import type { Dessins, NomDeFigure } from '../../model/figure.ts';
import { dessinerCurseurs } from './curseurs.ts';
import { dessinerEtapes } from './etapes.ts';
import { dessinerIngredients } from './ingredients.ts';
import { dessinerRythmes } from './rythmes.ts';

type Dessinateur<N extends keyof Dessins> = (dessin: Dessins[N], id: string) => Element[];

/** Comment chaque figure se dessine sur le site. */
const DESSINATEURS: { readonly [N in keyof Dessins]: Dessinateur<N> } = {
  ingredients: dessinerIngredients,
  rythmes: dessinerRythmes,
  curseurs: dessinerCurseurs,
  etapes: dessinerEtapes,
};

/** Le dessin d’une figure ; rien pour une figure qui n’est qu’un tableau. `id` : unique dans la page. */
export function dessiner(de: NomDeFigure, dessin: unknown, id: string): Element[] {
  if (dessin === undefined || !(de in DESSINATEURS)) return [];
  return (DESSINATEURS[de as keyof Dessins] as (dessin: unknown, id: string) => Element[])(dessin, id);
}
