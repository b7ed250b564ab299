import type { Element } from 'hast';
import { dureeLue } from '../model/heures.ts';
import type { ModuleAssemble, SequenceAssemblee } from '../model/kit.ts';
import { composerTexte } from '../model/typographie.ts';
import { el } from './rendu/hast.ts';
import { idDuMotif, motif } from './schema/motifs.ts';
import { enSvg } from './schema/svg.ts';

/** Ce que le dessin lit d’un module. */
export type SeanceADessiner = Pick<ModuleAssemble, 'id' | 'slug' | 'titre' | 'minutes'> & {
  sequences: readonly Pick<SequenceAssemblee, 'numero' | 'mode' | 'statut' | 'minutes' | 'debut'>[];
};

const HAUT = 10;
const BANDE = 46;
/** Une pause se voit aussi à sa hauteur. */
const RETRAIT_DE_PAUSE = 10;
const BAS = HAUT + BANDE;
const HAUTEUR = BAS + 26;
const PAS_DE_GRADUATION = 30;

/**
 * Le dessin d’une demi-journée : une bande découpée selon les minutes, un motif par façon de travailler, un trait épais sur les
 * séquences du noyau. Les abscisses sont en pourcentage et les textes en pixels, donc le dessin s’étire sans que les chiffres
 * rapetissent. Il répète un tableau, qui doit se trouver à côté. Légende : `legendeSeance`. `id` : à donner si la page montre
 * deux fois le même module.
 */
export function schemaSeance(module: SeanceADessiner, id = `schema-${module.slug}`): string {
  const part = (minutes: number): string => `${Math.round((minutes / module.minutes) * 10_000) / 100}%`;
  const modes = [...new Set(module.sequences.map(({ mode }) => mode))];
  const titre = composerTexte(
    `${module.id} : ${module.sequences.length} séquences en ${dureeLue(module.minutes)}`,
  );
  return enSvg(
    el(
      'svg',
      {
        className: ['schema-seance'],
        role: 'img',
        ariaLabelledBy: [`${id}-titre`, `${id}-resume`],
        width: '100%',
        height: HAUTEUR,
        style: `display:block;width:100%;height:${HAUTEUR}px;overflow:visible;font-size:13px`,
      },
      el('title', { id: `${id}-titre` }, titre),
      el(
        'desc',
        { id: `${id}-resume` },
        'Bande proportionnelle aux minutes. Le tableau du déroulé dit la même chose en texte.',
      ),
      el(
        'defs',
        {},
        modes.map((mode) => motif(id, mode)),
      ),
      module.sequences.map((sequence) => segment(sequence, id, part)),
      graduations(module.minutes, part),
    ),
  );
}

function segment(
  sequence: SeanceADessiner['sequences'][number],
  id: string,
  part: (minutes: number) => string,
): Element {
  const { debut, minutes, mode, numero, statut } = sequence;
  const pause = mode === 'pause';
  const y = pause ? HAUT + RETRAIT_DE_PAUSE : HAUT;
  const bord = {
    stroke: 'var(--encre,#1f2a26)',
    strokeWidth: 1.25,
    ...(pause ? { strokeDasharray: '4 3' } : {}),
  };
  return el(
    'g',
    {},
    el('rect', {
      x: part(debut),
      y,
      width: part(minutes),
      height: BAS - y,
      fill: `url(#${idDuMotif(id, mode)})`,
      ...bord,
    }),
    statut === 'noyau' &&
      el('rect', {
        x: part(debut),
        y: HAUT - 6,
        width: part(minutes),
        height: 6,
        fill: 'var(--encre,#1f2a26)',
      }),
    el(
      'text',
      {
        ...TEXTE,
        x: part(debut + minutes / 2),
        y: (y + BAS) / 2 + 5,
        fontWeight: 700,
        paintOrder: 'stroke',
        stroke: `var(--mode-${mode},#fff)`,
        strokeWidth: 5,
        strokeLinejoin: 'round',
      },
      String(numero),
    ),
  );
}

const TEXTE = { textAnchor: 'middle', fill: 'var(--encre,#1f2a26)' } as const;

/** Sur un téléphone, les demi-heures se toucheraient : la feuille de style ne garde que les heures et la fin. */
function seLitToujours(minute: number, total: number): boolean {
  return minute === total || (minute % 60 === 0 && total - minute > PAS_DE_GRADUATION);
}

function graduations(total: number, part: (minutes: number) => string): Element[] {
  const minutes = Array.from(
    { length: Math.floor(total / PAS_DE_GRADUATION) + 1 },
    (_, rang) => rang * PAS_DE_GRADUATION,
  );
  return minutes.map((minute) => {
    const anchor = minute === 0 ? 'start' : minute === total ? 'end' : 'middle';
    return el(
      'g',
      {},
      el('line', {
        x1: part(minute),
        x2: part(minute),
        y1: BAS,
        y2: BAS + 6,
        stroke: 'var(--encre,#1f2a26)',
      }),
      el(
        'text',
        {
          ...TEXTE,
          className: [seLitToujours(minute, total) ? 'heure' : 'demi-heure'],
          textAnchor: anchor,
          x: part(minute),
          y: BAS + 20,
          fontSize: 12,
        },
        minute === 0 ? '0' : dureeLue(minute),
      ),
    );
  });
}
