import { type Diagnostic, signaler } from '../../diagnostics/diagnostic.ts';
import type { Chemin } from '../../load/entree.ts';
import { estDate } from '../../model/calendrier.ts';
import { estHeure } from '../../model/heures.ts';
import type { ControleDeKit } from './contexte.ts';

/** R32 : toutes les dates et toutes les heures d’un kit. */
export const datesEtHeures: ControleDeKit = (kit) => {
  const { donnees } = kit;
  const date = (ou: string, value: string | null | undefined, chemin: Chemin): Diagnostic[] =>
    value == null || estDate(value)
      ? []
      : [signaler('R32', kit.lieu(chemin), { ou, trouve: value, attendu: dateAttendue(value) })];
  const hour = (ou: string, value: string | null | undefined, chemin: Chemin): Diagnostic[] =>
    value == null || estHeure(value)
      ? []
      : [signaler('R32', kit.lieu(chemin), { ou, trouve: value, attendu: 'une heure HH:MM' })];
  return [
    ...date('Date de publication', donnees.datePublication, ['datePublication']),
    ...date('Date de révision', donnees.dateRevision, ['dateRevision']),
    ...date('Autorisation de la structure', donnees.structureAccueil.autorisation?.date, [
      'structureAccueil',
      'autorisation',
      'date',
    ]),
    ...donnees.partenaires.flatMap(({ nom, autorisationDate }, index) =>
      date(`Autorisation de ${nom}`, autorisationDate, ['partenaires', index, 'autorisationDate']),
    ),
    ...date('Convention de transfert', donnees.conditions?.convention?.date, [
      'conditions',
      'convention',
      'date',
    ]),
    ...donnees.financements.flatMap((financement, index) =>
      date(`Financement ${index + 1}`, financement.date, ['financements', index, 'date']),
    ),
    ...donnees.ressourcesLocales.flatMap(({ nom, verifieLe }, index) =>
      date(`Ressource « ${nom} »`, verifieLe, ['ressourcesLocales', index, 'verifieLe']),
    ),
    ...donnees.sessions.flatMap(({ point90, seances }, index) => [
      ...date('Point à 90 jours', point90, ['sessions', index, 'point90']),
      ...seances.flatMap((seance, rank) => {
        const chemin = ['sessions', index, 'seances', rank];
        const ou = `Séance ${seance.module}`;
        return [
          ...date(ou, seance.date, [...chemin, 'date']),
          ...hour(`${ou}, début`, seance.debut, [...chemin, 'debut']),
          ...hour(`${ou}, fin`, seance.fin, [...chemin, 'fin']),
        ];
      }),
    ]),
  ];
};

const dateAttendue = (ecrit: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(ecrit) ? 'une date : ce jour n’existe pas' : 'une date AAAA-MM-JJ';
