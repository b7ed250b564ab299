/**
 * Adresse publique du site, terminée par « / ». La variable SITE la remplace (adresse complète, avec le sous-dossier s’il y en a un) : elle sert
 * aux agendas et au plan du site.
 */
export function site(): string {
  const adresse = process.env['SITE'] ?? 'https://premiers-pas.example';
  const base = process.env['BASE'] ?? '';
  return `${adresse.replace(/\/$/, '')}/${base.replace(/^\/|\/$/g, '')}`.replace(/([^/])$/, '$1/');
}

/** L’adresse publique des pages d’un kit. */
export const adresseDuKit = (id: string): string => `${site()}kits/${id}/`;
