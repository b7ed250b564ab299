import type { Kit } from '../model/kit.ts';
import { MODULES_AVEC_INVITE } from '../model/session.ts';
import { composerTexte } from '../model/typographie.ts';

type Manque = Kit['aCompleter'][number];
type Rempli = Pick<
  Kit,
  | 'structureAccueil'
  | 'conditions'
  | 'sessions'
  | 'partenaires'
  | 'financements'
  | 'budget'
  | 'ressourcesLocales'
>;

/** Tout ce que la structure d’accueil doit encore écrire dans son kit, rubrique par rubrique. */
export function aCompleter(kit: Rempli): Manque[] {
  return [...structure(kit), ...session(kit), ...reseau(kit), ...conditions(kit)];
}

function manques(rubrique: string, champs: readonly (readonly [string, unknown])[]): Manque[] {
  return champs
    .filter(([, value]) => value === null || (Array.isArray(value) && value.length === 0))
    .map(([quoi]) => ({ rubrique, quoi: composerTexte(quoi) }));
}

function structure({ structureAccueil: s }: Rempli): Manque[] {
  return manques('Structure d’accueil', [
    ['nom de la structure', s.nom],
    ['forme juridique', s.formeJuridique],
    ['site web', s.site],
    ['adresse générique de contact', s.contactGenerique],
  ]);
}

function session({ sessions }: Rempli): Manque[] {
  return sessions.flatMap((s) => [
    ...manques(s.libelle, [
      ['nombre d’idées', s.idees],
      ['nombre de personnes', s.participants],
      ['gratuité', s.gratuit],
      ['date du point à 90 jours', s.point90Lu],
    ]),
    ...s.seances.flatMap((seance) =>
      manques(`${s.libelle}, ${seance.module}`, [
        ['date', seance.date],
        ['heure de début', seance.debutLu],
        ['lieu', seance.visio ? true : seance.lieu],
        ['accessibilité du lieu', seance.lieu ? seance.lieu.acces : true],
        ['qui anime (rôle)', seance.animateurs],
        ['personne invitée (rôle)', MODULES_AVEC_INVITE.includes(seance.module) ? seance.intervenant : true],
      ]),
    ),
  ]);
}

function reseau({ partenaires, ressourcesLocales }: Rempli): Manque[] {
  return manques('Réseau local', [
    ['partenaires', partenaires],
    ['ressources locales : qui accueille, accompagne, finance, permet de tester', ressourcesLocales],
  ]);
}

function conditions({ conditions: c, financements, budget }: Rempli): Manque[] {
  return manques('Conditions du transfert', [
    ['contrôle gardé par la structure qui transmet', c.controle],
    ['disponibilité pour la personne qui anime', c.disponibilite],
    ['niveau des engagements', c.engagement],
    ['engagements réciproques', c.engagements],
    ['date de la convention', c.convention.dateLue],
    ['financements', financements],
    ['charges du budget', budget.charges],
  ]);
}
