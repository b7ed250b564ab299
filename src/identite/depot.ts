/**
 * Le dépôt public du projet. Il n’existe pas encore : sans adresse, les pages ne proposent pas de les modifier en ligne. Écrivez-la ici,
 * ou donnez-la par la variable PUBLIC_DEPOT (« https://github.com/organisation/depot »).
 */
const DEPOT: string | undefined = undefined;

const BRANCHE = 'main';

/** Adresse du dépôt public, ou undefined s’il n’y en a pas. */
export function depot(): string | undefined {
  return (process.env['PUBLIC_DEPOT'] || DEPOT)?.replace(/\/+$/, '');
}

/** Adresse qui ouvre un fichier du dépôt en modification. */
export function adresseDEdition(fichier: string, racine = depot()): string | undefined {
  return adresse('edit', fichier, racine);
}

/** Adresse qui montre un fichier du dépôt. */
export function adresseDuFichier(fichier: string, racine = depot()): string | undefined {
  return adresse('blob', fichier, racine);
}

function adresse(action: 'edit' | 'blob', fichier: string, racine: string | undefined): string | undefined {
  if (!racine) return undefined;
  // GitLab met « /-/ » devant ses actions ; GitHub et les autres forges qui l’imitent, non.
  const tiret = /(^|\.)gitlab\./.test(new URL(racine).host) ? '-/' : '';
  return `${racine}/${tiret}${action}/${BRANCHE}/${fichier}`;
}
