/** Une déclaration de style : sa propriété, en minuscules, et sa valeur. */
export type Declaration = readonly [propriete: string, valeur: string];

/** Les déclarations d’un style : « fill: red; stroke: none ». Ce qui n’en est pas une est ignoré, comme dans un navigateur. */
export function declarationsDe(style: string): Declaration[] {
  return sansCommentaires(style)
    .split(';')
    .flatMap((part) => {
      const [name = '', ...value] = part.split(':');
      const propriete = name.trim().toLowerCase();
      return /^-?[a-z][\w-]*$/.test(propriete)
        ? [
            [
              propriete,
              value
                .join(':')
                .replace(/!\s*important\s*$/i, '')
                .trim(),
            ] as const,
          ]
        : [];
    });
}

/** Un sélecteur simple (« .a », « #b », « path », « * ») et ses déclarations. */
export interface Regle {
  selecteur: string;
  declarations: Declaration[];
}

/** Lit une feuille de style faite de sélecteurs simples ; rien si elle en emploie d’autres, ou une règle @. */
export function lireFeuille(css: string): Regle[] | undefined {
  const texte = sansCommentaires(css);
  const blocks = texte.split('}');
  if (/[@\\<]/.test(texte) || blocks.pop()?.trim() !== '') return undefined;
  const regles = blocks.flatMap((block) => {
    const [selecteurs = '', corps = '', ...autres] = block.split('{');
    const declarations = declarationsDe(corps);
    return [...selecteurs.split(','), ...autres.map(() => '')].map((selecteur) => ({
      selecteur: selecteur.trim(),
      declarations,
    }));
  });
  return regles.every(({ selecteur }) => SIMPLE.test(selecteur)) ? regles : undefined;
}

const SIMPLE = /^(\*|[.#]?[^\s.#:>+~[\](),*"']+)$/;

const sansCommentaires = (css: string): string => css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ');
