import type { PropsDeChamp } from '../../components/Champ/props.ts';
import { type Atelier, type Bloc, largeurDans, paragraphe } from '../atelier.ts';
import { INTERLIGNE, mm } from '../mesures.ts';
import { STYLES } from '../styles/noms.ts';
import { tableauDEchelles } from './echelles.ts';
import { libelle } from './libelle.ts';
import { tableauAEcrire } from './tableau-a-ecrire.ts';
import { type Zone, zone } from './zones.ts';

/** Un champ : son libellé, puis la place où répondre. */
export function champ(props: PropsDeChamp, atelier: Atelier): Bloc[] {
  const place = zone(props);
  if (place) return [intitule(props, atelier), ...dessiner(place, atelier)];
  return props.type === 'echelle'
    ? tableauDEchelles([props], atelier)
    : [intitule(props, atelier), ...tableauAEcrire(props, atelier)];
}

function intitule(props: PropsDeChamp, { cadre }: Atelier): Bloc {
  return paragraphe(libelle(props), { ...cadre, style: STYLES.libelle });
}

const RETRAIT_DU_CADRE = mm(1.8);

function dessiner({ paragraphes, lignes, largeur, encre }: Zone, atelier: Atelier): Bloc[] {
  const { cadre } = atelier;
  if (lignes === undefined) {
    return paragraphes.map((morceaux) => paragraphe(morceaux, { ...cadre, style: STYLES.options }));
  }
  const style = encre ? STYLES.cadreDEncre : STYLES.reponse;
  const right = largeur === undefined ? RETRAIT_DU_CADRE : Math.max(largeurDans(atelier) - largeur, 0);
  return Array.from({ length: lignes }, (_, rang) =>
    paragraphe(
      paragraphes[rang] ?? [],
      { ...cadre, style },
      {
        indent: { left: cadre.retrait + RETRAIT_DU_CADRE, right },
        ...(rang < lignes - 1 ? { keepNext: true } : {}),
        spacing: { line: INTERLIGNE, lineRule: 'atLeast', after: rang < lignes - 1 ? 0 : 140 },
      },
    ),
  );
}
