import { NOMBRE_MAX } from '../limites.ts';
import { RENVOI } from './attributs.ts';
import type { Cadre } from './cadre.ts';
import { type Element, parcourir } from './element.ts';
import { parIdentifiant, viseesDe } from './renvois.ts';
import { ATTRIBUTS, PROPRIETES_DE_STYLE, SVG } from './vocabulaire.ts';

/** Récrit un dessin : les mêmes éléments, leurs attributs dans un ordre fixe, des identifiants neufs à ceux que l’on vise. */
export function ecrireSvg(racine: Element, { viewBox, largeur, hauteur }: Cadre): string {
  renommer(racine);
  for (const element of parcourir(racine)) if (element.nom === 'mask') elargir(element.attributs);
  racine.attributs.set('viewBox', viewBox);
  racine.attributs.set('width', String(largeur));
  racine.attributs.set('height', String(hauteur));
  return `${ecrire(racine, ` xmlns="${SVG}"`)}\n`;
}

function renommer(racine: Element): void {
  const elements = [...parcourir(racine)];
  const cibles = parIdentifiant(racine);
  const names = new Map<string, string>();
  for (const { id } of elements.flatMap(viseesDe)) if (!names.has(id)) names.set(id, `n${names.size + 1}`);
  const neuf = (id: string): string => names.get(id) ?? '';
  for (const element of elements) {
    const { attributs } = element;
    const id = attributs.get('id') ?? '';
    attributs.delete('id');
    if (cibles.get(id) === element && names.has(id)) attributs.set('id', neuf(id));
    for (const [nom, valeur] of attributs) {
      if (nom === 'href') attributs.set(nom, `#${neuf(valeur.slice(1))}`);
      else if (nom !== 'id')
        attributs.set(
          nom,
          valeur.replace(RENVOI, (_, vise: string) => `url(#${neuf(vise)})`),
        );
    }
  }
}

/**
 * Un masque s’applique dans une zone donnée en parts de la forme masquée. D’une forme trop mince, elle n’a plus de largeur, et le
 * compilateur du PDF s’arrête net : la zone devient tout le plan, et seul le dessin du masque masque.
 */
function elargir(attributs: Map<string, string>): void {
  if (attributs.get('maskUnits') === 'userSpaceOnUse') return;
  const [start, size] = [String(-NOMBRE_MAX), String(2 * NOMBRE_MAX)];
  attributs.set('maskUnits', 'userSpaceOnUse');
  for (const cote of ['x', 'y']) attributs.set(cote, start);
  for (const cote of ['width', 'height']) attributs.set(cote, size);
}

function ecrire({ nom, attributs, enfants }: Element, espace = ''): string {
  const kept = ATTRIBUTS.flatMap((attribut) => {
    const valeur = attributs.get(attribut);
    return valeur === undefined ? [] : [` ${attribut}="${echapper(valeur)}"`];
  });
  const reste = PROPRIETES_DE_STYLE.flatMap((propriete) => {
    const valeur = attributs.get(propriete);
    return valeur === undefined ? [] : [`${propriete}:${valeur}`];
  });
  const style = reste.length > 0 ? ` style="${echapper(reste.join(';'))}"` : '';
  const start = `<${nom}${espace}${kept.join('')}${style}`;
  return enfants.length > 0
    ? `${start}>${enfants.map((enfant) => ecrire(enfant)).join('')}</${nom}>`
    : `${start}/>`;
}

const echapper = (valeur: string): string =>
  valeur.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
