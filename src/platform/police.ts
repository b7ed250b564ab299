import { readFileSync } from 'node:fs';

const FICHIER =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** La police du site, un seul fichier variable réduit à l’alphabet latin. */
export function lirePolice(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(import.meta.resolve(FICHIER))));
}

const DU_PDF =
  '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf';

/** La police du PDF, graisse normale : elle dit quels signes on peut écrire. */
export function lirePoliceDuPdf(): Uint8Array {
  return new Uint8Array(readFileSync(new URL(import.meta.resolve(DU_PDF))));
}
