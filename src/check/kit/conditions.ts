import { signaler } from '../../diagnostics/diagnostic.ts';
import { CONTROLES, DISPONIBILITES } from '../../model/conditions.ts';
import type { ControleDeKit } from './contexte.ts';

const CHAMPS = [
  ['contrôle', 'controle'],
  ['disponibilité', 'disponibilite'],
  ['niveau d’engagement', 'engagement'],
  ['engagements réciproques', 'engagements'],
] as const;

/** R51 : un kit publié dit ce dont les deux structures sont convenues. */
export const conditionsConvenues: ControleDeKit = (kit) => {
  const { statut, conditions } = kit.donnees;
  if (statut !== 'publie') return [];
  return CHAMPS.filter(([, cle]) => !conditions?.[cle]?.length).map(([champ, cle]) =>
    signaler('R51', kit.lieu(['conditions', cle]), { champ }),
  );
};

/** R64 : on ne contrôle pas ce qu’on n’accompagne pas (dossier métier, 4.2). */
export const controleAccompagne: ControleDeKit = (kit) => {
  const { controle, disponibilite } = kit.donnees.conditions ?? {};
  if (controle !== 'co-pilote' || disponibilite !== 'demande') return [];
  const lus = { controle: CONTROLES[controle], disponibilite: DISPONIBILITES[disponibilite] };
  return [signaler('R64', kit.lieu(['conditions', 'disponibilite']), lus)];
};
