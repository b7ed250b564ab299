/**
 * Les signes qu’une police sait dessiner, lus dans sa table « cmap ». Seul le format 4 (plan de base) est lu : les polices du projet
 * n’en ont pas d’autre. Source : spécification OpenType, table « cmap ».
 */
export function signesDeLaPolice(ttf: Uint8Array): ReadonlySet<number> {
  const view = new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength);
  const cmap = debutDeTable(view, 'cmap');
  const count = view.getUint16(cmap + 2);
  const subtables = Array.from(
    { length: count },
    (_, rang) => cmap + view.getUint32(cmap + 4 + rang * 8 + 4),
  );
  const format4 = subtables.find((start) => view.getUint16(start) === 4);
  if (format4 === undefined) throw new Error('la police n’a pas de table de signes au format 4');
  return new Set(plages(view, format4).flatMap(({ debut, fin, glyphe }) => presents(debut, fin, glyphe)));
}

interface Plage {
  debut: number;
  fin: number;
  glyphe: (signe: number) => number;
}

function debutDeTable(view: DataView, nom: string): number {
  const tables = view.getUint16(4);
  for (let rang = 0; rang < tables; rang++) {
    const entry = 12 + rang * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(entry + i)));
    if (tag === nom) return view.getUint32(entry + 8);
  }
  throw new Error(`la police n’a pas de table « ${nom} »`);
}

function plages(view: DataView, start: number): Plage[] {
  const count = view.getUint16(start + 6) / 2;
  const [ends, starts] = [start + 14, start + 16 + count * 2];
  const [deltas, offsets] = [starts + count * 2, starts + count * 4];
  return Array.from({ length: count }, (_, rang) => {
    const at = (table: number): number => view.getUint16(table + rang * 2);
    const [debut, delta, offset] = [at(starts), at(deltas), at(offsets)];
    const indirect = (signe: number): number =>
      view.getUint16(offsets + rang * 2 + offset + (signe - debut) * 2);
    return {
      debut,
      fin: at(ends),
      glyphe: (signe) => (offset === 0 ? (signe + delta) & 0xffff : indirect(signe)),
    };
  });
}

function presents(debut: number, fin: number, glyphe: (signe: number) => number): number[] {
  return Array.from({ length: fin - debut + 1 }, (_, rang) => debut + rang).filter(
    (signe) => signe !== 0xffff && glyphe(signe) !== 0,
  );
}
