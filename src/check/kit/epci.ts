import { type Diagnostic, signaler } from '../../diagnostics/diagnostic.ts';
import type { Entree } from '../../load/entree.ts';
import type { Epci } from '../../model/decoupage.ts';
import { enumerer } from '../../model/enumeration.ts';
import type { KitSource } from '../../model/kit-source.ts';
import { normaliserTexte } from '../../model/normal.ts';
import { epciInconnu } from '../epci.ts';
import type { ControleDeKit } from './contexte.ts';

/** R26 à R29 : chaque EPCI d’un kit. Suspendues pour un kit fictif (R55). */
export const epciDuKit: ControleDeKit = (kit, { decoupage }) => {
  if (kit.donnees.fictif) return [];
  return kit.donnees.territoire.epci.flatMap((code, index) => {
    const inconnu = epciInconnu(code, kit.lieu(['territoire', 'epci', index]), decoupage);
    const epci = decoupage.epci(code);
    if (inconnu || !epci) return inconnu ? [inconnu] : [];
    const connus = kit.donnees.territoire.departements.every((d) => decoupage.departement(d)); // sinon R25 l’a dit
    return [...nom(kit, epci, index), ...(connus ? departements(kit, epci, index) : [])];
  });
};

/** R28 : le nom écrit pour ce code ou, pour un seul EPCI, le nom du territoire. */
function nom(kit: Entree<KitSource>, { code, nom: officiel }: Epci, index: number): Diagnostic[] {
  const { type, nom, nomsEpci } = kit.donnees.territoire;
  const named = nomsEpci[index];
  if (named === undefined && type !== 'epci') return [];
  const ecrit = named ?? nom;
  const chemin = named === undefined ? ['territoire', 'nom'] : ['territoire', 'nomsEpci', index];
  return memeNom(officiel, ecrit) ? [] : [signaler('R28', kit.lieu(chemin), { code, officiel, ecrit })];
}

/** R29 : l’EPCI touche un département déclaré. */
function departements(kit: Entree<KitSource>, epci: Epci, index: number): Diagnostic[] {
  const declares = kit.donnees.territoire.departements;
  if (epci.departements.some((code) => declares.includes(code))) return [];
  const lieu = kit.lieu(['territoire', 'epci', index]);
  return [
    signaler('R29', lieu, {
      nom: epci.nom,
      departements: enumerer(epci.departements),
      declares: enumerer(declares),
    }),
  ];
}

const MOTS_SANS_PORTEE = new Set(
  'cc ca cu communaute communes agglomeration agglo urbaine metropole de du des d la le les l et a en sur'.split(
    ' ',
  ),
);

/** Deux noms d’un même EPCI : chaque mot qui compte du nom écrit est dans le nom officiel. */
function memeNom(officiel: string, ecrit: string): boolean {
  const official = new Set(normaliserTexte(officiel).split(' '));
  return normaliserTexte(ecrit)
    .split(' ')
    .every((mot) => MOTS_SANS_PORTEE.has(mot) || official.has(mot));
}
