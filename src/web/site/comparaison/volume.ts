import type { Element } from 'hast';
import { DUREES_DE_SEANCE } from '../../../model/experience.ts';
import { dureeLue } from '../../../model/heures.ts';
import { el } from '../../rendu/hast.ts';
import { pourcentage } from '../../schema/echelle.ts';
import { enSvg } from '../../schema/svg.ts';
import { dessinDeProgramme } from './dessin.ts';
import type { Programme, Rencontres } from './programme.ts';
import type { SeancesComptees } from './rencontres.ts';
import { BORD, remplissage, type Trame, texteSur } from './trames.ts';

/** Une rencontre dessinée : où elle commence et ce qu’elle mesure, en demi-journées. */
export interface Bloc {
  debut: number;
  unites: number;
  duree: SeancesComptees['duree'];
  /** Écrit dans le bloc : « 3 h », « ? », ou rien. */
  texte: string;
}

/** Une journée vaut deux demi-journées ; toute autre rencontre en vaut une, même si sa durée n’est pas dite. */
const unitesDe = (duree: SeancesComptees['duree']): number => (duree === 'journee' ? 2 : 1);

const TRAMES: Readonly<Record<SeancesComptees['duree'], Trame>> = {
  'demi-journee': 'pleine',
  journee: 'pleine',
  heures: 'pleine',
  soiree: 'points',
  'non-precisee': 'hachures',
};

/** Les rencontres, un bloc chacune, les unes après les autres. */
export function blocsDe(seances: readonly SeancesComptees[]): Bloc[] {
  let debut = 0;
  return seances.flatMap(({ nombre, duree, heures }) =>
    Array.from({ length: nombre }, () => {
      const bloc = { debut, unites: unitesDe(duree), duree, texte: ecrit(duree, heures) };
      debut += bloc.unites;
      return bloc;
    }),
  );
}

function ecrit(duree: SeancesComptees['duree'], heures: number | null): string {
  if (heures !== null) return dureeLue(heures * 60);
  return duree === 'non-precisee' || duree === 'heures' ? '?' : '';
}

/** La longueur du plus long programme, en demi-journées : l’échelle commune de tous les dessins. */
export function echelleDuVolume(programmes: readonly Pick<Programme, 'rencontres'>[]): number {
  const longueurs = programmes.flatMap(({ rencontres }) =>
    rencontres.map(({ seances }) => blocsDe(seances).reduce((somme, { unites }) => somme + unites, 0)),
  );
  return Math.max(1, ...longueurs);
}

const HAUTEUR = 30;

/** Le volume d’un programme : un bloc par rencontre, à l’échelle commune. Les trames sont définies une fois dans la page. */
export function dessinDuVolume(nom: string, rencontres: Rencontres, echelle: number, id: string): string {
  return dessinDeProgramme(
    { id, titre: `${nom}, ${rencontres.etatLu}`, resume: rencontres.lu },
    HAUTEUR,
    blocsDe(rencontres.seances).map((bloc) => dessiner(bloc, echelle)),
  );
}

/** Un bloc seul, pour la légende ; il accompagne toujours son nom, donc il est muet. */
export function echantillonDeBloc(duree: SeancesComptees['duree'], heures: number | null = null): string {
  const [bloc] = blocsDe([{ nombre: 1, duree, heures }]);
  const unites = unitesDe(duree);
  return enSvg(
    el(
      'svg',
      { className: ['echantillon'], width: 30 * unites, height: HAUTEUR, ariaHidden: 'true' },
      bloc && dessiner(bloc, unites),
    ),
  );
}

/** Les durées à expliquer : celles que des programmes emploient, dans l’ordre du modèle. */
export function dureesEmployees(
  programmes: readonly Pick<Programme, 'rencontres'>[],
): SeancesComptees['duree'][] {
  const employees = new Set(
    programmes.flatMap(({ rencontres }) => rencontres.flatMap(({ seances }) => seances)).map((s) => s.duree),
  );
  return (Object.keys(DUREES_DE_SEANCE) as SeancesComptees['duree'][]).filter((duree) =>
    employees.has(duree),
  );
}

function dessiner({ debut, unites, duree, texte }: Bloc, echelle: number): Element {
  const part = (valeur: number): string => pourcentage((valeur / echelle) * 100);
  const trame = TRAMES[duree];
  return el(
    'g',
    {},
    el('rect', {
      x: part(debut),
      y: 1,
      width: part(unites),
      height: HAUTEUR - 2,
      fill: remplissage(trame),
      ...BORD,
    }),
    // Une journée se voit comme deux demi-journées jointes.
    duree === 'journee' &&
      el('line', {
        x1: part(debut + 1),
        x2: part(debut + 1),
        y1: 1,
        y2: HAUTEUR - 1,
        ...BORD,
        strokeDasharray: '3 3',
      }),
    texte !== '' &&
      el('text', { x: part(debut + unites / 2), y: HAUTEUR / 2 + 4, ...texteSur(trame) }, texte),
  );
}
