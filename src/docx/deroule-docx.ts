import type { Kit } from '../model/kit.ts';
import { contextesDe } from './contexte.ts';
import { ecrireDocument } from './document.ts';
import { calendrier } from './parties/calendrier.ts';
import { moduleEntier } from './parties/module.ts';
import { references } from './parties/references.ts';

const MODE_D_EMPLOI = [
  'Les six demi-journées, pour la personne qui anime\u00A0: l’essentiel de chaque séance, son déroulé minuté, puis chaque séquence pas à pas. Tout se change\u00A0: les horaires, les consignes, les exemples. Travaillez sur une copie.',
  'Les durées et les quantités sont calculées pour le groupe de la session. Elles ne suivent pas vos retouches\u00A0: si vous changez une durée, relisez les heures qui suivent.',
  '«\u00A0À dire\u00A0» donne des mots que l’on peut prononcer tels quels. «\u00A0Vigilance\u00A0» est un point d’attention pour vous. «\u00A0À adapter ici\u00A0» marque un passage écrit pour être remplacé par un exemple du territoire.',
];

/**
 * Le déroulé des six demi-journées en un document Word, à modifier. `adresse` : la page du kit, terminée par « / ». Les mêmes données donnent
 * les mêmes octets.
 * @throws {Error} si un module contient un nœud ou un composant que le document ne sait pas rendre.
 */
export function derouleDocx(kit: Kit, adresse: string): Promise<Uint8Array> {
  const { modules, sessions } = kit;
  const sequences = modules.flatMap((module) => module.sequences);
  const { droite } = contextesDe(adresse, [
    ...modules.map(({ slug }) => slug),
    ...sequences.flatMap(({ ancre, passages }) => [ancre, ...passages.map((passage) => passage.ancre)]),
  ]);
  const textes = [
    ...sequences.map(({ corps }) => corps),
    ...modules.flatMap(({ variantes, notes }) => [...variantes.map(({ corps }) => corps), notes]),
  ];
  return ecrireDocument({
    kit,
    adresse,
    titre: 'Déroulé des six demi-journées',
    sujet: 'Déroulé modifiable du parcours Premiers Pas',
    modeDEmploi: MODE_D_EMPLOI,
    pages: [
      {
        couchees: false,
        blocs: [
          ...calendrier(sessions, droite),
          ...modules.flatMap((module, rang) =>
            moduleEntier(module, sessions, droite, rang === modules.length - 1),
          ),
          ...references(kit, textes, droite),
        ],
      },
    ],
  });
}
