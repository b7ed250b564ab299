import { TYPES_D_ACCUEIL } from '../../model/accueil.ts';
import { dateLongue } from '../../model/calendrier.ts';
import type { Noeud } from '../../model/noeud.ts';
import type { SocleDonnees } from '../../model/socle.ts';
import type { TransfertDonnees } from '../../model/transfert.ts';
import { capitale } from '../../model/typographie.ts';
import type { Figure } from './figure.ts';
import { dit, enSuite, fort, liste, paragraphe, sourcer, tableau, titre } from './noeuds.ts';

/** Les types d’accueil : leurs gains, leurs risques, leurs préalables, et ce qu’en disent les documents. */
export function figureDesTypesDAccueil(types: TransfertDonnees['typesDAccueil']): Figure {
  const phrase = (choses: readonly string[]): string => `${capitale(choses.join(' ; '))}.`;
  return {
    equivalent: [
      tableau(
        [
          'Type',
          'Ce qu’il apporte',
          'Ce qui peut mal tourner',
          'Ce qu’il faut avant',
          'Ce que disent les sources',
        ],
        types.map(({ id, gains, risques, prealables, appui }) => [
          capitale(TYPES_D_ACCUEIL[id]),
          phrase(gains),
          phrase(risques),
          phrase(prealables),
          appui.length === 0
            ? '–'
            : enSuite(
                appui.map(({ fait, source }) => sourcer(fait, source)),
                ' ',
              ),
        ]),
      ),
    ],
  };
}

/** Les configurations de cofinancement : qui apporte quoi, et des champs vides. */
export function figureDesCofinancements(configurations: TransfertDonnees['cofinancements']): Figure {
  return {
    equivalent: configurations.flatMap(({ id, titre: nom, apports, champs }): Noeud[] => [
      titre(3, `${id} · ${nom}`),
      paragraphe(apports),
      tableau(
        ['À écrire', 'Votre réponse'],
        champs.map((champ) => [capitale(champ), '…']),
      ),
    ]),
  };
}

/** Les rendez-vous de la communauté apprenante. */
export function figureDesRituels(rituels: TransfertDonnees['rituels']): Figure {
  return {
    equivalent: [
      tableau(
        ['Rendez-vous', 'Quand', 'Combien de temps', 'Ce qu’on y fait', 'Ce qu’on garde'],
        rituels.map(({ titre: nom, frequence, duree, contenu, trace }) => [
          nom,
          capitale(frequence),
          capitale(duree),
          contenu,
          capitale(trace),
        ]),
      ),
    ],
  };
}

/** Les versions du socle, de la plus récente à la première. */
export function figureDesVersions(journal: SocleDonnees['journal']): Figure {
  return {
    equivalent: journal
      .toReversed()
      .flatMap(({ version, date, changements }) => [
        paragraphe([fort(`Version ${version}`), dit(`, du ${dateLongue(date)}`)]),
        liste(changements),
      ]),
  };
}
