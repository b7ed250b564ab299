import { TextRun } from 'docx';
import { texteBrut } from '../../model/parcours.ts';
import type { RenduEnLigne } from '../atelier.ts';
import { adresseLue, LIEN, lier } from '../lien.ts';
import { SIGNES } from '../styles/noms.ts';

/** Un lien vers un autre site. Sur le papier, une adresse cachée derrière un mot est perdue : elle est écrite à côté. */
export const lien: RenduEnLigne = ({ children = [], url = '' }, { morceaux }, ecriture) => {
  const lue = adresseLue(url);
  const cachee = /^https?:/.test(url) && adresseLue(texteBrut(children)) !== lue;
  return [
    ...lier({ url }, morceaux(children, { ...ecriture, ...LIEN })),
    ...(cachee ? [new TextRun({ style: SIGNES.annotation, text: ` (${lue})` })] : []),
  ];
};
