/** La valeur d’une propriété simple des métadonnées XMP, écrite en élément ou en attribut ; vide si elle n’y est pas. */
export function propriete(xmp: string, nom: string): string {
  return new RegExp(`${nom}(?:>|\\s*=\\s*["'])([^<"']*)`).exec(xmp)?.[1]?.trim() ?? '';
}

/** Le premier texte d’une propriété dite en plusieurs langues, comme dc:title ; vide si elle n’y est pas. */
export function texteDe(xmp: string, nom: string): string {
  const [, corps = ''] = new RegExp(`<${nom}>(.*?)</${nom}>`, 's').exec(xmp) ?? [];
  return corps.replace(/<[^>]*>/g, '').trim();
}
