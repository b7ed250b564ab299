import { ancre } from '../assemble/cibles.ts';
import { RESSOURCES_LOCALES } from '../load/sequences.ts';
import type { Kit } from '../model/kit.ts';
import type { Noeud } from '../model/noeud.ts';
import { composantsNommes } from '../model/parcours.ts';

/** Tous les endroits du PDF qu’un renvoi peut viser. */
export function ancresDuKit(kit: Kit): ReadonlySet<string> {
  const { modules, fiches, annexes, pages, acquis, attentes } = kit;
  const sequences = modules.flatMap((module) => module.sequences);
  return new Set([
    ...[...modules, ...fiches, ...annexes, ...pages, ...acquis, ...attentes].map(({ slug }) => slug),
    ...sequences.flatMap((s) => [
      s.ancre,
      ...composantsNommes(s.corps, 'Passage').map(({ props }) => `${s.ancre}-${props?.['id']}`),
    ]),
    ...kit.glossaire.map(({ id }) => `terme-${id}`),
    ...kit.sources.map(({ numero }) => `source-${numero}`),
    ancre(RESSOURCES_LOCALES.id),
  ]);
}

/** Ce qu’un texte vise, et comment le nommer. */
export function viseesDe(noeuds: readonly Noeud[]): { ancre: string; nom: string }[] {
  const props = (nom: string): Record<string, unknown>[] =>
    composantsNommes(noeuds, nom).map((noeud) => noeud.props ?? {});
  return [
    ...props('Lien')
      .filter((p) => p['horsKit'] !== true)
      .map((p) => ({ ancre: String(p['ancre']), nom: `« ${p['vers']} »` })),
    ...props('Terme').map((p) => ({ ancre: `terme-${p['id']}`, nom: `le terme « ${p['id']} »` })),
    ...props('Source').map((p) => ({ ancre: `source-${p['numero']}`, nom: `la source « ${p['id']} »` })),
  ];
}

/** Tous les textes riches d’un kit, par section. */
export function textesRiches(kit: Kit): { section: string; corps: Noeud[] }[] {
  const { modules, fiches, annexes, pages, acquis, attentes } = kit;
  return [
    { section: 'présentation', corps: kit.presentation },
    ...modules.flatMap(({ id, sequences, variantes, notes }) => [
      ...sequences.map((s) => ({ section: s.id, corps: s.corps })),
      ...variantes.map((v) => ({ section: `${id}/${v.id}`, corps: v.corps })),
      { section: id, corps: notes },
    ]),
    ...[...fiches, ...annexes, ...pages, ...acquis, ...attentes].map(({ id, corps }) => ({
      section: id,
      corps,
    })),
    ...kit.glossaire.map(({ id, definition }) => ({ section: `terme ${id}`, corps: definition })),
  ];
}
