import type { Memoire } from '../../web/formulaire/carnet.ts';

/** La mémoire locale du navigateur. Y toucher peut lever une erreur, même pour lire : selon ses réglages, le navigateur la refuse. */
export const memoireDuNavigateur: Memoire = {
  lire: (cle) => tenter(() => localStorage.getItem(cle)),
  ecrire: (cle, texte) =>
    tenter(() => {
      localStorage.setItem(cle, texte);
      return true;
    }) ?? false,
  effacer: (cle) => tenter(() => localStorage.removeItem(cle)),
};

function tenter<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
