import { signaler } from '../../diagnostics/diagnostic.ts';
import { ajouterJours, estDate, moisEcoules } from '../../model/calendrier.ts';
import type { ControleDeKit } from './contexte.ts';

const MOIS_SANS_RELECTURE = 18;

/** R62 : un kit est relu au moins tous les dix-huit mois. */
export const relecture: ControleDeKit = (kit, { socle, aujourdhui = socle.identite.donnees.date }) => {
  const cle = kit.donnees.dateRevision ? 'dateRevision' : 'datePublication';
  const date = kit.donnees[cle];
  if (!date || !estDate(date) || !estDate(aujourdhui)) return [];
  // Dix-huit mois jour pour jour sont encore admis.
  const late = moisEcoules(date, ajouterJours(aujourdhui, -1)) >= MOIS_SANS_RELECTURE;
  return late ? [signaler('R62', kit.lieu([cle]), { mois: moisEcoules(date, aujourdhui) })] : [];
};

/** R63 : chaque ressource locale a été vérifiée un jour. */
export const ressourcesVerifiees: ControleDeKit = (kit) =>
  kit.donnees.ressourcesLocales.flatMap(({ nom, verifieLe }, index) =>
    verifieLe ? [] : [signaler('R63', kit.lieu(['ressourcesLocales', index, 'nom']), { nom })],
  );
