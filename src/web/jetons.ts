import jetons from '../identite/jetons.json' with { type: 'json' };

/** Les couleurs d’un thème, par rôle. */
export type Theme = typeof jetons.clair;

const { police, clair, sombre, modes, modesSombres } = jetons;

/**
 * Les jetons de l’identité en variables CSS : `--fond`, `--encre-douce`, `--mode-pleniere`… Le thème sombre suit le réglage de la
 * machine, sauf si la page porte `data-theme` ; on imprime toujours en clair.
 */
export function jetonsEnCss(): string {
  const light = declarations(clair, modes, 'light');
  const dark = declarations(sombre, modesSombres, 'dark');
  return [
    `:root{--police:"${police}";${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){${dark}}}`,
    `:root[data-theme=dark]{${dark}}`,
    // Sans JavaScript, Starlight laisse data-theme à « dark » : on suit alors le réglage de la machine.
    `@media (scripting:none) and (prefers-color-scheme:light){:root[data-theme]{${light}}}`,
    // Le papier est blanc.
    `@media print{:root,:root[data-theme]{${light};--fond:#fff}}`,
  ].join('');
}

function declarations(
  theme: Theme,
  teintes: Readonly<Record<string, string>>,
  schema: 'light' | 'dark',
): string {
  const colors = Object.entries(theme).map(([nom, valeur]) => `--${enTirets(nom)}:${valeur}`);
  const tints = Object.entries(teintes).map(([mode, valeur]) => `--mode-${mode}:${valeur}`);
  return [...colors, ...tints, `color-scheme:${schema}`].join(';');
}

const enTirets = (nom: string): string => nom.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
