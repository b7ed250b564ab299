import { Paragraph, TextRun } from 'docx';
import type { FicheAssemblee } from '../../model/kit.ts';
import { parcourir } from '../../model/parcours.ts';
import type { Bloc, Contexte, Morceau } from '../atelier.ts';
import { champDe } from '../champs/champ-de.ts';
import { estLarge } from '../champs/largeurs-du-tableau.ts';
import { rendreBlocs } from '../rendre.ts';
import { STYLES } from '../styles/noms.ts';
import { titre } from '../titre.ts';
import { provenance } from './provenance.ts';
import { codes, renvois } from './renvois.ts';

/** Une fiche, sur sa page : son titre, à quoi elle sert, puis de quoi répondre. */
export function fiche(f: FicheAssemblee, contexte: Contexte): Bloc[] {
  return [
    titre(1, `${f.id}. ${f.titre}`, { ancre: f.slug }),
    new Paragraph({ style: STYLES.chapeau, children: [new TextRun(f.but)] }),
    new Paragraph({ style: STYLES.usages, children: usages(f, contexte) }),
    ...rendreBlocs(f.corps, { ...contexte, niveau: 2, prefixe: f.slug }),
    provenance(f.provenance),
  ];
}

/** Un tableau trop large pour une page droite couche la fiche entière. */
export const seCouche = ({ corps }: FicheAssemblee): boolean =>
  [...parcourir(corps)].map(champDe).some((props) => props?.type === 'tableau' && estLarge(props));

/** À qui elle sert, quand, pour évaluer quoi, et en combien d’exemplaires. */
function usages(f: FicheAssemblee, contexte: Contexte): Morceau[] {
  const dire = (text: string): Morceau => new TextRun(text);
  const copies = `${f.exemplaires}\u00A0${f.exemplaires > 1 ? 'copies' : 'copie'}`;
  return [
    dire(`Pour\u00A0: ${f.publicLu}. À imprimer\u00A0: ${copies}${f.aChaqueSeance ? ' par séance' : ''}.`),
    ...(f.aChaqueSeance || f.utiliseeEn.length === 0
      ? []
      : [dire(' Sert dans\u00A0: '), ...renvois(f.utiliseeEn, contexte), dire('.')]),
    ...(f.acquis.length > 0 ? [dire(' Évalue\u00A0: '), ...codes(f.acquis, contexte), dire('.')] : []),
    ...(f.etapes.length > 0 ? [dire(` Étapes du transfert\u00A0: ${f.etapes.join(', ')}.`)] : []),
  ];
}
