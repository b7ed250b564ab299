import { dateLongue } from '../model/calendrier.ts';
import type { Kit } from '../model/kit.ts';
import type { Noeud } from '../model/noeud.ts';
import { composantsNommes } from '../model/parcours.ts';
import type { SocleDonnees } from '../model/socle.ts';

/** Les sources citées par un texte. */
export function sourcesDe(noeuds: readonly Noeud[]): string[] {
  return composantsNommes(noeuds, 'Source').map((noeud) => String(noeud.props?.['id']));
}

/** La liste numérotée des sources citées ; le numéro est le rang dans content/socle.yaml, le même partout. */
export function listeDesSources({ sources }: SocleDonnees, citees: ReadonlySet<string>): Kit['sources'] {
  return sources.flatMap(({ id, titre, adresse, consulteLe }, rang) =>
    citees.has(id)
      ? [
          {
            numero: rang + 1,
            id,
            titre,
            adresse: adresse ?? null,
            consulteLu: consulteLe ? dateLongue(consulteLe) : null,
          },
        ]
      : [],
  );
}
