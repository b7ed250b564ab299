import type { Element } from 'hast';
import { el } from '../../rendu/hast.ts';
import { ENCRE_DOUCE } from '../../schema/cadre.ts';
import { graduations, pourcentage } from '../../schema/echelle.ts';
import { enSvg } from '../../schema/svg.ts';
import { dessinDeProgramme } from './dessin.ts';
import { JOURS_PAR_MOIS, type Jours } from './etendue.ts';
import type { Programme } from './programme.ts';
import { BORD, remplissage } from './trames.ts';

/** L’échelle va jusque-là, ou plus loin si un programme dure plus. */
const MOIS_MONTRES = 9;
/** Sur un téléphone, les graduations se toucheraient : la feuille de style ne garde qu’un mois sur trois. */
const MOIS_TOUJOURS_LUS = 3;

/** Neuf mois arrondis au jour font un peu plus de neuf mois moyens : ce peu n’ajoute pas un mois à l’échelle. */
const ARRONDI = 0.02;

/** L’échelle commune, en mois entiers. */
export function echelleDeLEtalement(programmes: readonly Pick<Programme, 'etendue'>[]): number {
  const jours = programmes.map(({ etendue }) => etendue?.jours?.a ?? 0);
  return Math.max(MOIS_MONTRES, Math.ceil(Math.max(0, ...jours) / JOURS_PAR_MOIS - ARRONDI));
}

const HAUTEUR = 22;

/** La barre d’un programme : pleine jusqu’à la durée la plus courte, hachurée jusqu’à la plus longue. */
export function dessinDeLEtalement(
  { nom, mesure }: { nom: string; mesure: string },
  jours: Jours,
  mois: number,
  id: string,
): string {
  return dessinDeProgramme(
    { id, titre: nom, resume: mesure },
    HAUTEUR,
    reperes(mois, HAUTEUR),
    barre(jours, mois),
  );
}

/** La graduation en mois, sous les barres ; chaque barre dit déjà sa durée en mots, donc elle est muette. */
export function axeDesMois(mois: number): string {
  return enSvg(
    el(
      'svg',
      { className: ['axe-des-mois'], width: '100%', height: HAUTEUR, ariaHidden: 'true' },
      reperes(mois, 6),
      graduations(mois, 1).map((rang) =>
        el(
          'text',
          {
            className: [rang % MOIS_TOUJOURS_LUS === 0 ? 'mois' : 'mois-de-plus'],
            x: part(rang, mois),
            y: 19,
            fontSize: 12,
            fill: ENCRE_DOUCE,
            textAnchor: rang === 0 ? 'start' : rang === mois ? 'end' : 'middle',
          },
          rang === 0 ? '0' : `${rang}\u00A0mois`,
        ),
      ),
    ),
  );
}

/** Les positions d’une barre, en parts de l’échelle : où finit le plein, où finit le reste. */
export function positions(jours: Jours, mois: number): { plein: number; reste: number } {
  const total = mois * JOURS_PAR_MOIS;
  return { plein: Math.min(1, jours.de / total), reste: Math.min(1, jours.a / total) };
}

function barre(jours: Jours, mois: number): Element[] {
  const { plein, reste } = positions(jours, mois);
  const bloc = (de: number, a: number, trame: 'pleine' | 'hachures'): Element =>
    el('rect', {
      x: pourcentage(de * 100),
      y: 3,
      width: pourcentage((a - de) * 100),
      height: HAUTEUR - 6,
      fill: remplissage(trame),
      ...BORD,
    });
  return reste > plein
    ? [bloc(0, plein, 'pleine'), bloc(plein, reste, 'hachures')]
    : [bloc(0, plein, 'pleine')];
}

const part = (rang: number, mois: number): string => pourcentage((rang / mois) * 100);

function reperes(mois: number, hauteur: number): Element[] {
  return graduations(mois, 1).map((rang) =>
    el('line', {
      x1: part(rang, mois),
      x2: part(rang, mois),
      y1: 0,
      y2: hauteur,
      stroke: ENCRE_DOUCE,
      strokeOpacity: 0.45,
    }),
  );
}
