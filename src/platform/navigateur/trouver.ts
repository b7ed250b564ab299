/** L’élément que la page doit avoir ; lève une erreur s’il n’y est pas, ou n’est pas de ce genre. */
export function trouver<E extends Element>(racine: ParentNode, selecteur: string, genre: new () => E): E {
  const element = racine.querySelector(selecteur);
  if (element instanceof genre) return element;
  throw new Error(`La page n’a pas d’élément « ${selecteur} ».`);
}
