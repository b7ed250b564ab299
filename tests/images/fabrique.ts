import { zlibSync } from 'fflate';
import { coller } from '../../src/images/octets.ts';
import { crc32 } from '../../src/images/png/crc32.ts';

/** Petites images d’essai, faites à la demande : valides, puis abîmées d’une seule façon. */

export const enTexte = (texte: string): Uint8Array => new TextEncoder().encode(texte);

/** Un SVG de 30 sur 10 ; `attributs` : ceux de sa racine. */
export const svg = (corps: string, attributs = 'viewBox="0 0 30 10"'): Uint8Array =>
  enTexte(`<svg xmlns="http://www.w3.org/2000/svg" ${attributs}>${corps}</svg>`);

/** Un morceau de PNG : son type et ses octets. */
export type Morceau = readonly [type: string, octets: Uint8Array];

/** Ce dont un PNG de quatre pixels sur trois est fait ; chaque part peut être remplacée. */
export interface Png {
  largeur?: number;
  hauteur?: number;
  profondeur?: number;
  couleur?: number;
  entrelace?: number;
  /** Les lignes décomprimées, filtres compris. */
  pixels?: Uint8Array;
  /** Morceaux entre l’en-tête et les pixels. */
  avant?: readonly Morceau[];
}

export function png({ largeur = 4, hauteur = 3, ...reste }: Png = {}): Uint8Array {
  const { profondeur = 8, couleur = 2, entrelace = 0, avant = [] } = reste;
  const pixels =
    reste.pixels ?? new Uint8Array(hauteur * (1 + 3 * largeur)).map((_, at) => (at % 13 === 0 ? 0 : at));
  const enTete = new Uint8Array(13);
  const view = new DataView(enTete.buffer);
  view.setUint32(0, largeur);
  view.setUint32(4, hauteur);
  enTete.set([profondeur, couleur, 0, 0, entrelace], 8);
  return enPng([['IHDR', enTete], ...avant, ['IDAT', zlibSync(pixels)], ['IEND', new Uint8Array()]]);
}

/** Un PNG fait de ces morceaux, leurs sommes de contrôle justes. */
export function enPng(morceaux: readonly Morceau[]): Uint8Array {
  const parts = morceaux.map(([type, octets]) => {
    const part = new Uint8Array(octets.length + 12);
    const view = new DataView(part.buffer);
    view.setUint32(0, octets.length);
    part.set(enTexte(type), 4);
    part.set(octets, 8);
    view.setUint32(octets.length + 8, crc32(part.subarray(4, octets.length + 8)));
    return part;
  });
  return coller([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), ...parts]);
}

const enOctets = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (signe) => signe.charCodeAt(0));

/** Des JPEG de vingt pixels sur douze. */
export const JPEG = {
  gris: enOctets(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7' +
      'gYKBTmCNl4x9lnN+gXz/wAALCAAMABQBAREA/8QAFQABAQAAAAAAAAAAAAAAAAAABAX/xAAdEAACAQQDAAAAAAAAAAAAAAAAAwIF' +
      'MVFhBBIh/9oACAEBAAA/AISuBoaqn6FRp3lhSUwwPSmGBsUQ62P/2Q==',
  ),
  // couleurs réduites de moitié
  couleur: enOctets(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7' +
      'gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8' +
      'fHx8fHx8fHz/wAARCAAMABQDASIAAhEBAxEB/8QAFwAAAwEAAAAAAAAAAAAAAAAAAAQFBv/EAB0QAAIBBAMAAAAAAAAAAAAAAAAD' +
      'AgUxUWEEEiH/xAAWAQEBAQAAAAAAAAAAAAAAAAADBAX/xAAaEQACAgMAAAAAAAAAAAAAAAAAAgEEAxES/9oADAMBAAIRAxEAPwCE' +
      'rgaHVU/RUSmGB9KYYIlySwNa2xGjTvLAaaKIdbANxBrxcbR//9k=',
  ),
  progressif: enOctets(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7' +
      'gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8' +
      'fHx8fHx8fHz/wgARCAAMABQDASIAAhEBAxEB/8QAFwAAAwEAAAAAAAAAAAAAAAAAAAMEBf/EABYBAQEBAAAAAAAAAAAAAAAAAAID' +
      'BP/aAAwDAQACEAMQAAABgfU+AjNMev8A/8QAGRABAQADAQAAAAAAAAAAAAAAAAECAxET/9oACAEBAAEFApgmt5pEjj//xAAXEQAD' +
      'AQAAAAAAAAAAAAAAAAAAAQMT/9oACAEDAQE/AZ1Zsz//xAAXEQADAQAAAAAAAAAAAAAAAAAAAREC/9oACAECAQE/AVqkP//EABQQ' +
      'AQAAAAAAAAAAAAAAAAAAACD/2gAIAQEABj8CX//EABcQAQEBAQAAAAAAAAAAAAAAAAEAEBH/2gAIAQEAAT8hxCHHB5f/2gAMAwEA' +
      'AgADAAAAEJg//8QAFhEBAQEAAAAAAAAAAAAAAAAAAAER/9oACAEDAQE/EGmD/8QAFhEBAQEAAAAAAAAAAAAAAAAAAAER/9oACAEC' +
      'AQE/EKGX/8QAGRABAAIDAAAAAAAAAAAAAAAAAFFhITFB/9oACAEBAAE/EK1TDpBQXGf/2Q==',
  ),
  // une reprise à chaque pavé
  reprises: enOctets(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7' +
      'gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8' +
      'fHx8fHx8fHz/wAARCAAMABQDASIAAhEBAxEB/8QAGAAAAwEBAAAAAAAAAAAAAAAAAAQFAwb/xAAdEAACAQQDAAAAAAAAAAAAAAAA' +
      'AwIFMVFhBBIh/8QAFgEBAQEAAAAAAAAAAAAAAAAAAwQF/8QAGhEAAgIDAAAAAAAAAAAAAAAAAAIBBAMREv/dAAQAAf/aAAwDAQAC' +
      'EQMRAD8AhK4Gh1VP0VEphgfSmGCJcksDWtsf/9DGNO8sB00UQ62ADiDRi42j/9k=',
  ),
  cmjn: enOctets(
    '/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAbEhQXFBEbFxYXHhwbIChCKyglJShROj0wQmBVZWRfVV1baniZgWpxkHNbXYW1hpCeo6ut' +
      'q2eAvMm6pseZqKuk/8AAFAgADAAUBEMRAE0RAFkRAEsRAP/EABgAAQEBAQEAAAAAAAAAAAAAAAAFBgQD/8QAIhAAAQMBCQEAAAAA' +
      'AAAAAAAAAAEDBEECERITFSEyUWIF/9oADgRDAE0AWQBLAAA/AI0OhO03yZ1uxiNMXIdBpvk6G4uKgLDXBBpvk90+denEGLh0NRkN' +
      '9HPFRFuBch0GQ30WIrdlbtgWGuCDIb6KrbDeBNgf/9k=',
  ),
  // une note EXIF demande un quart de tour
  tourne: enOctets(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/2wBDABQODxIPDRQSEBIXFRQY' +
      'HjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/wAALCAAMABQBAREA/8QAFQABAQAAAAAA' +
      'AAAAAAAAAAAABAX/xAAdEAACAQQDAAAAAAAAAAAAAAAAAwIFMVFhBBIh/9oACAEBAAA/AISuBoaqn6FRp3lhSUwwPSmGBsUQ62P/' +
      '2Q==',
  ),
};

/** Le même fichier, un octet changé. */
export function avecOctet(octets: Uint8Array, at: number, valeur: number): Uint8Array {
  const copie = octets.slice();
  copie[at] = valeur;
  return copie;
}

/** Place du premier segment d’un JPEG qui a ce marqueur. */
export function placeDuSegment(octets: Uint8Array, marqueur: number): number {
  let at = 2;
  while (octets[at + 1] !== marqueur) at += 2 + (octets[at + 2] ?? 0) * 256 + (octets[at + 3] ?? 0);
  return at;
}
