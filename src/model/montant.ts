import { composerTexte } from './typographie.ts';

/** Vrai si un montant écrit est un nombre d’euros, nul ou positif (règle R47). */
export function estMontant(ecrit: number | string | null | undefined): ecrit is number {
  return typeof ecrit === 'number' && ecrit >= 0;
}

/** Somme de montants, au centime près. */
export function sommeDe(montants: readonly number[]): number {
  return montants.reduce((cents, euros) => cents + Math.round(euros * 100), 0) / 100;
}

/** « 1 500 € », « 1 234,50 € » : les centimes seulement s’il y en a. */
export function montantLu(euros: number): string {
  const [whole = '', cents] = euros.toFixed(Number.isInteger(euros) ? 0 : 2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '\u202F');
  return composerTexte(`${cents ? `${grouped},${cents}` : grouped} €`);
}
