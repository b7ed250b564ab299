/** Compare deux entrées d’une collection par leur rang. */
export const byRang = (a: { data: { rang: number } }, b: { data: { rang: number } }): number =>
  a.data.rang - b.data.rang;
