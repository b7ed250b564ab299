import type { RenduEnBloc } from '../atelier.ts';
import { titre as titreWord } from '../titre.ts';

/** Un titre, à son niveau dans le document. */
export const titre: RenduEnBloc = ({ children = [], depth = 2 }, { contexte, morceaux }) => [
  titreWord(contexte.niveau + depth - 2, morceaux(children)),
];
