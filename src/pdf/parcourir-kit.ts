/** Un texte du kit, et la section où il se trouve. */
export interface TexteSitue {
  texte: string;
  /** Identifiant de la plus proche section : « M1/tour-des-idees », « F05 », « kit ». */
  section: string;
}

/** Les textes d’un kit, et jusqu’où ses nœuds s’emboîtent. */
export interface Parcours {
  textes: TexteSitue[];
  profondeur: number;
  /** Section du nœud le plus profond. */
  plusProfond: string;
}

interface Etape {
  valeur: unknown;
  section: string;
  profondeur: number;
}

/** Parcourt un kit sans récursion : un texte emboîté mille fois ne fait pas déborder la pile. */
export function parcourirKit(kit: unknown): Parcours {
  const parcours: Parcours = { textes: [], profondeur: 0, plusProfond: 'kit' };
  const reste: Etape[] = [{ valeur: kit, section: 'kit', profondeur: 0 }];
  for (let etape = reste.pop(); etape; etape = reste.pop()) reste.push(...visiter(etape, parcours));
  return parcours;
}

function visiter({ valeur, section, profondeur }: Etape, parcours: Parcours): Etape[] {
  if (typeof valeur === 'string') parcours.textes.push({ texte: valeur, section });
  if (valeur === null || typeof valeur !== 'object') return [];
  const depth = profondeur + (estUnNoeud(valeur) ? 1 : 0);
  if (depth > parcours.profondeur) Object.assign(parcours, { profondeur: depth, plusProfond: section });
  const inside = sectionDe(valeur) ?? section;
  return Object.values(valeur).map((value) => ({ valeur: value, section: inside, profondeur: depth }));
}

function estUnNoeud(valeur: object): boolean {
  return 'type' in valeur && ('children' in valeur || 'value' in valeur);
}

/** Une section a un identifiant et un contenu. */
function sectionDe(valeur: object): string | undefined {
  const { id } = valeur as { id?: unknown };
  const contenu = ['corps', 'definition', 'sequences'].some((key) => key in valeur);
  return typeof id === 'string' && contenu ? id : undefined;
}
