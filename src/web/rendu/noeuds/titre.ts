import { enIdentifiant } from '../../../model/normal.ts';
import type { RenduDeNoeud } from '../atelier.ts';
import { el, texteDe } from '../hast.ts';
import { joindre } from '../joindre.ts';

/** Un titre, à son niveau dans la page, avec un identifiant tiré de son texte. */
export const titre: RenduDeNoeud = (noeud, { contexte, enfants, libre, titres }) => {
  const children = enfants(noeud);
  const text = texteDe(children);
  const depth = Math.min(6, contexte.niveau + (noeud.depth ?? 2) - 2);
  const slug = libre(joindre(contexte.prefixe, enIdentifiant(text)));
  titres.push({ depth, slug, text });
  return [el(`h${depth}`, { id: slug }, children)];
};
