import { VFileMessage } from 'vfile-message';
import type { Regle } from './regle.ts';
import { type IdDeRegle, regles } from './regles.ts';

/** Une ligne et une colonne d’un fichier, comptées à partir de 1. */
export interface Position {
  line: number;
  column: number;
}
/** Du premier signe au signe qui suit le dernier. */
export interface Place {
  start: Position;
  end: Position;
}
/** Où quelque chose se trouve : un fichier, et si possible sa place dedans. */
export interface Lieu {
  fichier: string;
  place?: Place | undefined;
}

export type Diagnostic = VFileMessage;

type Valeurs<I extends IdDeRegle> = (typeof regles)[I] extends Regle<infer V> ? V : never;

/** Constate qu’une règle n’est pas respectée à un endroit ; la table des règles donne le texte et la gravité. */
export function signaler<I extends IdDeRegle>(id: I, lieu: Lieu, valeurs: Valeurs<I>): Diagnostic {
  const definition = regles[id] as unknown as Regle<Valeurs<I>>;
  const message = new VFileMessage(definition.message(valeurs), {
    place: lieu.place,
    ruleId: id,
    source: 'premiers-pas',
  });
  message.file = lieu.fichier;
  message.fatal = definition.gravite === 'erreur' || definition.erreurSi?.(valeurs) === true;
  message.note = definition.conseil;
  return message;
}

/** Vrai si le diagnostic interdit de construire ce qu’il vise. */
export function estErreur(diagnostic: Diagnostic): boolean {
  return diagnostic.fatal === true;
}

/** Ordre de lecture : par fichier, puis par ligne, puis par colonne, puis par règle. */
export function trier(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = (d: Diagnostic): [string, number, number, string] => [
    d.file ?? '',
    d.line ?? 0,
    d.column ?? 0,
    d.ruleId ?? '',
  ];
  return [...diagnostics].sort((a, b) => {
    const [ka, kb] = [key(a), key(b)];
    const different = ka.findIndex((value, index) => value !== kb[index]);
    if (different === -1) return 0;
    return (ka[different] as string | number) < (kb[different] as string | number) ? -1 : 1;
  });
}
