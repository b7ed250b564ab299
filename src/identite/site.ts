/**
 * Adresse publique du site, terminée par « / ». Les variables SITE et BASE (le sous-dossier, s’il n’est pas déjà dans SITE) la remplacent ;
 * vides, elles ne changent rien. Les PDF, les agendas et le plan du site la citent.
 */
export function site(): string {
  const adresse = process.env['SITE'] || 'https://premiers-pas.example';
  const base = process.env['BASE'] ?? '';
  return `${adresse.replace(/\/$/, '')}/${base.replace(/^\/|\/$/g, '')}`.replace(/([^/])$/, '$1/');
}

/** L’adresse publique des pages d’un kit. */
export const adresseDuKit = (id: string): string => `${site()}kits/${id}/`;
