import { type Diagnostic, signaler } from '../../diagnostics/diagnostic.ts';
import { plusProche } from '../../diagnostics/proche.ts';
import { STATUTS_DE_FINANCEMENT, TYPES_DE_FINANCEUR } from '../../model/conditions.ts';
import { enIdentifiant } from '../../model/normal.ts';
import type { ControleDeKit } from './contexte.ts';

/** R46 : le type et le statut de chaque financement d’un kit. */
export const financementsDuKit: ControleDeKit = (kit) =>
  kit.donnees.financements.flatMap(({ type, statut }, index) => {
    const lieu = (cle: string) => kit.lieu(['financements', index, cle]);
    const closed = (
      cle: string,
      quoi: string,
      trouve: string,
      liste: Readonly<Record<string, string>>,
    ): Diagnostic[] =>
      Object.hasOwn(liste, trouve)
        ? []
        : [
            signaler('R46', lieu(cle), {
              quoi,
              trouve,
              valeurs: Object.keys(liste).join(', '),
              proche: cleProche(trouve, liste),
            }),
          ];
    return [
      ...closed('type', 'type', type, TYPES_DE_FINANCEUR),
      ...closed('statut', 'statut', statut, STATUTS_DE_FINANCEMENT),
    ];
  });

/** La clé que la personne a sans doute voulu écrire : par son libellé (« à solliciter »), ou à une faute près. */
function cleProche(ecrit: string, liste: Readonly<Record<string, string>>): string | undefined {
  const wanted = enIdentifiant(ecrit);
  const byLabel = Object.entries(liste).find(([, libelle]) => enIdentifiant(libelle) === wanted)?.[0];
  return byLabel ?? plusProche(wanted, Object.keys(liste));
}
