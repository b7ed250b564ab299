import { signaler } from '../../diagnostics/diagnostic.ts';
import { plusProche } from '../../diagnostics/proche.ts';
import { TYPES_D_ACCUEIL } from '../../model/accueil.ts';
import { STATUTS_DE_KIT } from '../../model/kit-source.ts';
import { enIdentifiant } from '../../model/normal.ts';
import { type ControleDeKit, dossierDe } from './contexte.ts';

/** R20 : un identifiant bien écrit, à lui, et qui est le nom du dossier. */
export const identifiantDuKit: ControleDeKit = (kit, { kits }) => {
  const { id } = kit.donnees;
  const dossier = dossierDe(kit);
  const autre = kits.find(
    ({ valeur }) => valeur && valeur.fichier !== kit.fichier && valeur.donnees.id === id,
  );
  const defaut = (): string | undefined => {
    if (enIdentifiant(id) !== id) return `doit s’écrire « ${enIdentifiant(id) || enIdentifiant(dossier)} »`;
    if (dossier === id) return undefined;
    return autre ? `est déjà pris par ${autre.fichier}` : `n’est pas le nom de son dossier, « ${dossier} »`;
  };
  const found = defaut();
  return found ? [signaler('R20', kit.lieu(['id']), { id, defaut: found })] : [];
};

/** R23 : le statut du kit. */
export const statutDuKit: ControleDeKit = (kit) => {
  const trouve = kit.donnees.statut;
  const admis = Object.keys(STATUTS_DE_KIT);
  if (admis.includes(trouve)) return [];
  const proche = plusProche(trouve, admis);
  return [signaler('R23', kit.lieu(['statut']), { trouve, valeurs: admis.join(', '), proche })];
};

/** R24 : le type de la structure d’accueil. */
export const typeDAccueil: ControleDeKit = (kit) => {
  const trouve = kit.donnees.structureAccueil.type;
  const admis = Object.keys(TYPES_D_ACCUEIL);
  if (admis.includes(trouve)) return [];
  const proche = plusProche(trouve, admis);
  const lieu = kit.lieu(['structureAccueil', 'type']);
  return [signaler('R24', lieu, { trouve, valeurs: admis.join(', '), proche })];
};
