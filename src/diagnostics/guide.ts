import type { Cas, CasDeRegle } from './cas.ts';
import { type Exemple, exempleDe } from './exemple.ts';
import type { Gravite, Regle } from './regle.ts';
import { GROUPES } from './regles.ts';

/** Une règle expliquée : ce qu’elle demande, pourquoi, une faute et ce que le contrôle en dit, comment réparer. */
export interface RegleExpliquee {
  id: string;
  /** Où elle se lit dans la page : « r33 ». */
  ancre: string;
  gravite: Gravite;
  /** Vrai si certaines valeurs font de l’avertissement une erreur. */
  parfoisErreur: boolean;
  objet: string;
  raison: string;
  conseil: string;
  exemple: Exemple;
}

/** La gravité d’une règle, comme on la dit. */
export const graviteLue = ({ gravite, parfoisErreur }: RegleExpliquee): string =>
  parfoisErreur ? `${gravite}, parfois erreur` : gravite;

/** Un groupe de règles, dans l’ordre de leurs numéros. */
export interface GroupeDeRegles {
  id: string;
  titre: string;
  presentation: string;
  regles: RegleExpliquee[];
}

/** Toutes les règles expliquées, chacune par le premier de ses cas. */
export function guideDesRegles(tous: readonly CasDeRegle[]): GroupeDeRegles[] {
  const premier = new Map(tous.map(({ regle, cas }) => [regle, cas[0]]));
  return GROUPES.map(({ regles, ...groupe }) => ({
    ...groupe,
    regles: Object.entries<Regle<never>>(regles)
      .map(([id, regle]) => expliquer(id, regle, premier.get(id)))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  }));
}

function expliquer(
  id: string,
  { gravite, erreurSi, objet, raison, conseil }: Regle<never>,
  cas: Cas | undefined,
): RegleExpliquee {
  if (!cas) throw new Error(`La règle ${id} n’a pas de cas dans src/diagnostics/exemples/${id}.yaml.`);
  const parfoisErreur = erreurSi !== undefined;
  return {
    id,
    ancre: id.toLowerCase(),
    gravite,
    parfoisErreur,
    objet,
    raison,
    conseil,
    exemple: exempleDe(id, cas),
  };
}
