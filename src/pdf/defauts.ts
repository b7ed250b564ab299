import { ancre } from '../assemble/cibles.ts';
import type { Kit, Renvoi } from '../model/kit.ts';
import {
  EMBOITEMENT_MAX,
  MOT_MAX,
  motTropLong,
  pointDeCode,
  signesAbsents,
  TEXTE_MAX,
} from '../model/limites.ts';
import { ancresDuKit, textesRiches, viseesDe } from './ancres.ts';
import { type Parcours, parcourirKit } from './parcourir-kit.ts';

/** Signes du kit entier, écrit en JSON ; un vrai kit en a sept cent mille. */
export const SIGNES_DU_KIT_MAX = 8_000_000;

/**
 * Ce qui empêcherait un kit de devenir un PDF, dit avant Typst et en français. `signes` : ceux que la police sait dessiner.
 * L’emboîtement se contrôle d’abord : les autres contrôles sont récursifs.
 */
export function defautsPourPdf(kit: Kit, signes: ReadonlySet<number>): string[] {
  const parcours = parcourirKit(kit);
  const { profondeur, plusProfond } = parcours;
  if (profondeur > EMBOITEMENT_MAX) {
    return [
      `${plusProfond} : texte emboîté sur ${profondeur} niveaux, ${EMBOITEMENT_MAX} au plus. Défaites une liste dans une liste.`,
    ];
  }
  const total = JSON.stringify(kit).length;
  if (total > SIGNES_DU_KIT_MAX) return [`kit : ${total} signes en tout, ${SIGNES_DU_KIT_MAX} au plus.`];
  return [...longueurs(parcours), ...signesInconnus(parcours, signes), ...renvoisPerdus(kit)];
}

function longueurs({ textes }: Parcours): string[] {
  return textes.flatMap(({ texte, section }) => {
    if (texte.length > TEXTE_MAX) {
      return [
        `${section} : un texte de ${texte.length} signes, ${TEXTE_MAX} au plus. Coupez-le en paragraphes.`,
      ];
    }
    const word = motTropLong(texte);
    return word
      ? [`${section} : le mot « ${word.slice(0, 20)}… » a ${word.length} signes, ${MOT_MAX} au plus.`]
      : [];
  });
}

function signesInconnus({ textes }: Parcours, police: ReadonlySet<number>): string[] {
  const found = new Map<string, string>();
  for (const { texte, section } of textes) {
    for (const signe of signesAbsents(texte, police)) if (!found.has(signe)) found.set(signe, section);
  }
  return [...found].map(
    ([signe, section]) =>
      `${section} : le signe « ${signe} » (${pointDeCode(signe)}) n’existe pas dans la police du PDF. Remplacez-le par un mot.`,
  );
}

function renvoisPerdus(kit: Kit): string[] {
  const ancres = ancresDuKit(kit);
  const inTexts = textesRiches(kit).flatMap(({ section, corps }) =>
    viseesDe(corps).map((visee) => ({ ...visee, section })),
  );
  const visees = [...inTexts, ...renvoisDesModules(kit)];
  return visees
    .filter((visee) => !ancres.has(visee.ancre))
    .map(({ section, nom }) => `${section} : renvoi vers ${nom}, absent du kit.`);
}

function renvoisDesModules(kit: Kit): { section: string; ancre: string; nom: string }[] {
  const vers = (section: string, renvois: readonly Pick<Renvoi, 'id'>[]) =>
    renvois.map(({ id }) => ({ section, ancre: ancre(id), nom: `« ${id} »` }));
  return [
    ...kit.modules.flatMap((m) => [
      ...vers(m.id, [...m.acquis, ...m.attentes, ...m.impressions, ...m.aRessortir, ...m.annexes]),
      ...m.sequences.flatMap((s) => vers(s.id, [...s.fiches, ...s.ressources])),
    ]),
    ...kit.fiches.flatMap((f) => vers(f.id, [...f.acquis, ...f.utiliseeEn])),
    ...kit.annexes.flatMap((a) => vers(a.id, [{ id: a.module }])),
  ];
}
