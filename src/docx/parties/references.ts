import { Paragraph, TextRun } from 'docx';
import type { Kit } from '../../model/kit.ts';
import type { Noeud } from '../../model/noeud.ts';
import { composantsNommes } from '../../model/parcours.ts';
import { lecture } from '../../web/lecture.ts';
import { motsCites } from '../../web/mots.ts';
import type { Bloc, Contexte } from '../atelier.ts';
import { signetDeLaSource, signetDuTerme } from '../destinations.ts';
import { lienEcrit } from '../lien.ts';
import { rendreBlocs } from '../rendre.ts';
import { ancrer, titre } from '../titre.ts';

/** Les mots du glossaire et les sources que des textes citent, à la fin du document qui les contient. */
export function references(kit: Kit, textes: readonly (readonly Noeud[])[], contexte: Contexte): Bloc[] {
  const mots = motsCites(textes, kit.glossaire);
  const cites = [...textes, ...mots.map(({ definition }) => definition)];
  const numeros = new Set(
    cites.flatMap((texte) => composantsNommes(texte, 'Source').map(({ props }) => props?.['numero'])),
  );
  const sources = kit.sources.filter(({ numero }) => numeros.has(numero));
  return [
    ...(mots.length > 0 ? [titre(1, 'Les mots employés')] : []),
    ...mots.flatMap(({ id, terme, definition }) => [
      titre(2, terme, { ancre: signetDuTerme(id) }),
      ...rendreBlocs(definition, contexte),
    ]),
    ...(sources.length > 0 ? [titre(1, 'Les sources citées')] : []),
    ...sources.map(
      ({ numero, titre: nom, adresse, consulteLu }) =>
        new Paragraph({
          children: [
            ancrer(signetDeLaSource(numero), [new TextRun({ text: `[${numero}]`, bold: true })]),
            new TextRun(` ${nom}. `),
            ...(adresse ? [...lienEcrit({ url: adresse }, adresse), new TextRun('. ')] : []),
            new TextRun(lecture(consulteLu)),
          ],
        }),
    ),
  ];
}
