import { type Diagnostic, signaler } from '../../diagnostics/diagnostic.ts';
import type { Chemin, Entree } from '../../load/entree.ts';
import type { KitSource } from '../../model/kit-source.ts';
import type { ControleDeKit } from './contexte.ts';
import { type SessionSituee, sessionsDe } from './seances.ts';

/** R53 : un kit publié dit tout ce dont une personne a besoin pour venir. */
export const champsRemplis: ControleDeKit = (kit) =>
  kit.donnees.statut === 'publie'
    ? [...structure(kit), ...sessionsDe(kit).flatMap((session) => dates(session))]
    : [];

function structure(kit: Entree<KitSource>): Diagnostic[] {
  const { fictif, datePublication, structureAccueil, territoire, sessions } = kit.donnees;
  const champs: readonly (readonly [string, unknown, Chemin])[] = [
    ['date de publication', datePublication, ['datePublication']],
    ['nom de la structure d’accueil', structureAccueil.nom, ['structureAccueil', 'nom']],
    ['contact générique', structureAccueil.contactGenerique, ['structureAccueil', 'contactGenerique']],
    ['départements', fictif || territoire.departements.length > 0, ['territoire', 'departements']],
    ['sessions', sessions.length > 0, ['sessions']],
  ];
  return champs
    .filter(([, valeur]) => !valeur)
    .map(([champ, , chemin]) => signaler('R53', kit.lieu(chemin), { champ }));
}

function dates({ session, lieu, seances }: SessionSituee): Diagnostic[] {
  const groupe = [
    ['nombre d’idées', 'idees'],
    ['nombre de personnes', 'participants'],
  ] as const;
  const seance = [
    ['date', 'date'],
    ['heure de début', 'debut'],
    ['lieu', 'lieu'],
  ] as const;
  return [
    ...groupe
      .filter(([, cle]) => session[cle] == null)
      .map(([nom, cle]) => signaler('R53', lieu([cle]), { champ: `${session.libelle}, ${nom}` })),
    ...seances.flatMap((situee) =>
      seance
        .filter(([, cle]) => !situee.seance[cle] && !(cle === 'lieu' && situee.seance.visio))
        .map(([nom, cle]) =>
          signaler('R53', situee.lieu(cle), { champ: `séance ${situee.seance.module}, ${nom}` }),
        ),
    ),
  ];
}
