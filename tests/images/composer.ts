import { plateformeTypst } from '../../src/platform/typst.ts';
import { enTexte } from './fabrique.ts';

const plateforme = plateformeTypst();
/** Un document qui montre chaque image, l’une après l’autre. */
const DOCUMENT = enTexte(`
  #set document(title: "Images d’essai")
  #set text(lang: "fr", font: "Atkinson Hyperlegible Next", fallback: false)
  #for nom in json("/donnees.json") { image("/images/" + nom, alt: "Une image", width: 40mm, height: 20mm) }
`);

/** Compose pour de vrai un PDF qui contient ces images ; ce que Typst leur reproche, ou rien. */
export function defautsDeTypst(images: readonly { type: string; octets: Uint8Array }[]): string[] {
  const named = images.map(
    ({ type, octets }, rang) => [`${rang}.${type === 'jpeg' ? 'jpg' : type}`, octets] as const,
  );
  const noms = enTexte(JSON.stringify(named.map(([nom]) => nom)));
  const composition = plateforme.composer(
    'images/essai.typ',
    noms,
    new Map([['essai.typ', DOCUMENT], ...named]),
  );
  plateforme.oublier(0);
  return 'defauts' in composition ? composition.defauts : [];
}
