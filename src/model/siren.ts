/** Vrai si les neuf chiffres d’un numéro SIREN ont une clé de contrôle juste (formule de Luhn). */
export function cleSirenJuste(code: string): boolean {
  if (!/^\d{9}$/.test(code)) return false;
  const digits = [...code].map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const value = index % 2 === 1 ? digit * 2 : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
