import { ExternalHyperlink, InternalHyperlink, TextRun } from 'docx';
import type { Destination, Ecriture, Morceau } from './atelier.ts';
import { signet } from './signet.ts';

/** L’écriture d’un lien : le style Word « Lien hypertexte ». */
export const LIEN: Ecriture = { style: 'Hyperlink' };

/** Un lien vers un signet du document ou vers une adresse ; sans destination, le texte seul. */
export function lier(destination: Destination | undefined, children: Morceau[]): Morceau[] {
  if (!destination) return children;
  return 'signet' in destination
    ? [new InternalHyperlink({ anchor: signet(destination.signet), children })]
    : [new ExternalHyperlink({ link: destination.url, children })];
}

/** Le même, pour un texte simple. */
export function lienEcrit(
  destination: Destination | undefined,
  text: string,
  ecriture: Ecriture = {},
): Morceau[] {
  return lier(destination, [new TextRun({ ...ecriture, ...(destination ? LIEN : {}), text })]);
}

/** Une adresse telle qu’on la recopie : sans protocole ni barre finale. */
export const adresseLue = (url: string): string =>
  url.replace(/^(https?:\/\/|mailto:)?(www\.)?/, '').replace(/\/$/, '');
