import { readFileSync } from 'node:fs';

/** Les nombres écrits en lettres ; « un » et « une » n’y sont pas : ce sont presque toujours des articles. */
const EN_LETTRES: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  dizaine: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  quinzaine: 15,
  seize: 16,
  'dix-sept': 17,
  'dix-huit': 18,
  vingt: 20,
  vingtaine: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
};

/** Tous les nombres d’un texte, en chiffres ou en lettres. « 5 000 » est un nombre, « 02/12 » en est deux ; « M3 » et « F05 » n’en sont pas. */
export function nombresDe(texte: string): number[] {
  const sansCodes = texte.replace(/\b[A-Z]\d+\b/g, ' ');
  const groupes = sansCodes.replace(/(\d)[\u202F\u00A0 ](?=\d{3}(?!\d))/g, '$1');
  const mots = groupes.toLowerCase().match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? [];
  return [
    ...(groupes.match(/\d+/g) ?? []).map(Number),
    ...mots.flatMap((mot) => (Object.hasOwn(EN_LETTRES, mot) ? [EN_LETTRES[mot] as number] : [])),
  ];
}

/** Les nombres relevés dans les documents, programme par programme : docs/releve-des-faits.md. Ceux du cycle valent pour tous. */
export function releveDesNombres(): ReadonlyMap<string, ReadonlySet<number>> {
  const [, commun = '', ...sections] = readFileSync('docs/releve-des-faits.md', 'utf8').split(/^## /m);
  const partages = nombresDe(commun);
  return new Map(
    sections.map((section) => {
      const [id = ''] = section.split('\n');
      // Les identifiants des sources portent des chiffres qui ne sont pas des faits.
      const faits = section.replace(/\[[GW] [^\]]*\]/g, '').replace(id, '');
      return [id.trim(), new Set([...partages, ...nombresDe(faits)])];
    }),
  );
}
