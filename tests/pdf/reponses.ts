import type { Noeud } from '../../src/model/noeud.ts';
import { composantsNommes } from '../../src/model/parcours.ts';
import type { Reponses } from '../../src/model/saisie.ts';
import { type Saisie, saisie } from '../../src/model/saisie.ts';

/** Une phrase difficile : ligature, apostrophe, signe hors WinAnsi, tiret, espace fine, espace insécable, euro. */
export const DIFFICILE = 'Œuvre d’été à Łódź – 1\u202F234,50\u00A0€';

/** Les places où répondre que des textes contiennent, signatures exceptées. */
export function saisiesDe(noeuds: readonly Noeud[]): Saisie[] {
  return composantsNommes(noeuds, 'Champ')
    .flatMap(({ props }) => (Array.isArray(props?.['saisies']) ? props['saisies'] : []))
    .filter((candidate) => candidate !== null)
    .map((candidate) => saisie.parse(candidate));
}

/** Une phrase que tout lecteur écrit avec la police des champs. */
export const ORDINAIRE = 'Été à Besançon, 1 234,50 €';

/** Un texte sur sept est difficile, à partir du premier : PDFium cherche longtemps une police pour lui. */
const TOUS_LES = 7;

/** Une réponse à chaque place, selon son genre. Les boutons et les listes ne donnent pas tous la même. */
export function repondre(saisies: readonly Saisie[], difficile = DIFFICILE): Reponses {
  let textes = 0;
  return Object.fromEntries(
    saisies.map((place, rang) => {
      const { nom, genre, reponses, longueur } = place;
      if (genre === 'case') return [nom, true];
      if (reponses) return [nom, reponses[rang % reponses.length]?.valeur ?? ''];
      const phrase = textes++ % TOUS_LES === 0 ? difficile : ORDINAIRE;
      return [nom, genre === 'paragraphe' ? `${phrase}\nSeconde ligne.` : phrase.slice(0, longueur)];
    }),
  );
}
