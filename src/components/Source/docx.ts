import { TextRun } from 'docx';
import type { RenduDocx } from '../../docx/atelier.ts';
import { LIEN, lier } from '../../docx/lien.ts';
import type { PropsDeSource } from './props.ts';

/** Le passage, puis l’appel de source en exposant : « [3] ». */
export const sourceDocx: RenduDocx<PropsDeSource> = {
  genre: 'ligne',
  rendre: ({ id, numero = 0 }, enfants, { contexte, morceaux }, ecriture) => [
    ...morceaux(enfants, ecriture),
    ...lier(contexte.destination({ genre: 'source', id, numero }), [
      new TextRun({ ...LIEN, superScript: true, text: `[${numero}]` }),
    ]),
  ],
};
