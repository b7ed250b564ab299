import { signaler } from '../../diagnostics/diagnostic.ts';
import { plusProche } from '../../diagnostics/proche.ts';
import { sequencesDe } from '../../load/sequences.ts';
import type { Socle } from '../../load/socle.ts';
import { MODULES } from '../../model/communs.ts';
import type { Ecart } from '../../model/kit-source.ts';
import type { SequenceProps } from '../../model/sequence.ts';
import type { ControleDeKit } from './contexte.ts';

/** L17 : aucun écart n’est encore appliqué ; en laisser un dans un kit ferait croire le contraire. */
export const ecartsAVenir: ControleDeKit = (kit) =>
  kit.donnees.ecarts.map(({ module }, index) => signaler('L17', kit.lieu(['ecarts', index]), { module }));

/** Ce qu’aucun écart ne fait subir au noyau ; un ajout ou un changement d’ordre n’en retire rien. */
const REFUS: Readonly<Partial<Record<Ecart['nature'], string>>> = {
  remplacement: 'aucun remplacement n’y est admis',
  duree: 'sa durée ne change pas',
};

/** Ce qui ne va pas dans un écart : la clé en cause, le défaut, et le nom qu’on voulait sans doute écrire. */
interface Defaut {
  cle: keyof Ecart;
  defaut: string;
  proche?: string | undefined;
}

/** R52 : un écart vise ce qui existe, et laisse entier le noyau du socle. */
export const noyauEntier: ControleDeKit = (kit, { socle }) =>
  kit.donnees.ecarts.flatMap((ecart, index) => {
    const found = defautDe(ecart, socle.modules);
    return found ? [signaler('R52', kit.lieu(['ecarts', index, found.cle]), found)] : [];
  });

function defautDe(ecart: Ecart, modules: Socle['modules']): Defaut | undefined {
  const { module: id, sequence } = ecart;
  const module = modules.find(({ donnees }) => donnees.id === id);
  if (!module) {
    const defaut = `le module « ${id} » n’existe pas, ils vont de M1 à M6`;
    return { cle: 'module', defaut, proche: moduleProche(id) };
  }
  const sequences = sequencesDe(module.corps).map(({ props }) => props);
  if (sequence && !sequences.some((une) => une.id === sequence)) {
    const connues = sequences.map((une) => une.id);
    const defaut = `${id} n’a pas de séquence « ${sequence} »`;
    return { cle: 'sequence', defaut, proche: plusProche(sequence, connues) };
  }
  return noyauTouche(ecart, sequences);
}

/** Une séquence du noyau remplacée ou minutée autrement ; sans séquence nommée, l’écart vise tout le module. */
function noyauTouche(
  { module, sequence, nature }: Ecart,
  sequences: readonly SequenceProps[],
): Defaut | undefined {
  const refus = REFUS[nature];
  const touchee = sequences.find(({ id, statut }) => statut === 'noyau' && (!sequence || id === sequence));
  if (!refus || !touchee) return undefined;
  return sequence
    ? {
        cle: 'sequence',
        defaut: `la séquence ${module} « ${touchee.titre} » appartient au noyau du socle, ${refus}`,
      }
    : { cle: 'module', defaut: `${module} contient des séquences du noyau du socle, ${refus}` };
}

/** « M7 » est à une faute de chacun des six modules : on n’en propose aucun. */
function moduleProche(ecrit: string): string | undefined {
  return /^M\d$/.test(ecrit) ? undefined : plusProche(ecrit, MODULES);
}
