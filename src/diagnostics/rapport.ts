import { type Diagnostic, estErreur } from './diagnostic.ts';

const place = (d: Diagnostic): string => `${d.file ?? '?'}:${d.line ?? 1}:${d.column ?? 1}`;

function compte(nombre: number, mot: string): string {
  return `${nombre} ${mot}${nombre > 1 ? 's' : ''}`;
}

/** Où chaque règle est expliquée, à l’adresse de la première que le rapport cite. */
const aide = ([premier]: readonly Diagnostic[]): string =>
  `La raison de chaque règle et un exemple : docs/regles.md#${premier?.ruleId?.toLowerCase()}`;

/** Rapport lisible dans un terminal : « fichier:ligne:colonne gravité message [règle] », puis le conseil. */
export function rapportTexte(diagnostics: readonly Diagnostic[]): string {
  const lines = diagnostics.map((d) => {
    const gravite = estErreur(d) ? 'erreur' : 'avertissement';
    return `${place(d)} ${gravite} ${d.reason} [${d.ruleId}]\n    ${d.note ?? ''}`;
  });
  const errors = diagnostics.filter(estErreur).length;
  const summary =
    diagnostics.length === 0
      ? 'Tout est en ordre.'
      : `${compte(errors, 'erreur')}, ${compte(diagnostics.length - errors, 'avertissement')}.\n${aide(diagnostics)}`;
  return [...lines, summary].join('\n');
}

const escapeData = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Annotations pour une demande de fusion : une ligne « ::error file=…,line=…,col=…::… » par diagnostic. */
export function rapportGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map((d) => {
      const level = estErreur(d) ? 'error' : 'warning';
      const properties = `file=${escapeProperty(d.file ?? '')},line=${d.line ?? 1},col=${d.column ?? 1},title=${d.ruleId}`;
      return `::${level} ${properties}::${escapeData(`${d.reason} ${d.note ?? ''}`)}`;
    })
    .join('\n');
}

/** Rapport pour un autre programme. */
export function rapportJson(diagnostics: readonly Diagnostic[]): string {
  const rows = diagnostics.map((d) => ({
    fichier: d.file,
    ligne: d.line ?? 1,
    colonne: d.column ?? 1,
    regle: d.ruleId,
    gravite: estErreur(d) ? 'erreur' : 'avertissement',
    message: d.reason,
    conseil: d.note,
  }));
  return JSON.stringify(rows, null, 2);
}
