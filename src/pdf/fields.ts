import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib';
import type { Saisie } from '../model/saisie.ts';
import { dessinCoche, dessinVide, rangeur } from './appearances.ts';
import type { PoliceDeSaisie } from './form-font.ts';
import { cleDe, type PlaceARemplir } from './place.ts';
import { baliserEnChamp, lireArbreDesParents } from './tags.ts';
import { corpsDe } from './text-layout.ts';
import { A_DROITE, apparenceParDefaut, COCHE, cadreDe, DECOCHE, MULTILIGNE } from './widget.ts';

/** Ce que le thème met devant le nom d’un champ, dans l’adresse d’un lien. */
const PORTEUR = 'champ:';

/** Le type PDF de chaque genre, et ses drapeaux. Source : ISO 32000-1, tables 226 à 230. */
const DEROULANTE = 1 << 17;
const UN_SEUL = 1 << 15;
const TYPES: Readonly<Record<Saisie['genre'], { type: 'Tx' | 'Ch' | 'Btn'; drapeaux: number }>> = {
  texte: { type: 'Tx', drapeaux: 0 },
  nombre: { type: 'Tx', drapeaux: 0 },
  montant: { type: 'Tx', drapeaux: 0 },
  date: { type: 'Tx', drapeaux: 0 },
  paragraphe: { type: 'Tx', drapeaux: MULTILIGNE },
  liste: { type: 'Ch', drapeaux: DEROULANTE },
  case: { type: 'Btn', drapeaux: 0 },
  radio: { type: 'Btn', drapeaux: UN_SEUL },
};
const OBLIGATOIRE = 1 << 1;
const IMPRIMABLE = 4;

/** Une place et l’annotation qui l’occupe. */
interface Pose {
  place: PlaceARemplir;
  ref: PDFRef;
}

/**
 * Change chaque place à remplir d’un PDF de Typst en champ de formulaire : l’annotation reste où elle est, dans la page et dans l’ordre
 * de lecture ; seuls changent son genre, sa balise et ce qu’elle montre. Les champs sont rangés dans l’ordre de `places`.
 * @throws {Error} si un lien et sa description ne se répondent pas, ou si deux champs différents portent le même nom.
 */
export function poserChamps(
  document: PDFDocument,
  places: readonly PlaceARemplir[],
  police: PoliceDeSaisie,
): void {
  const { context } = document;
  const parents = lireArbreDesParents(document);
  const ranger = rangeur(context, police);
  const fields = grouper(apparier(document, places)).map((poses) => {
    for (const pose of poses) {
      baliserEnChamp(document, parents, pose.ref);
      enWidget(document, pose, police, ranger);
    }
    return unChamp(document, poses);
  });
  const font = context.obj({});
  font.set(PDFName.of(police.cle), police.ref);
  document.catalog.set(
    PDFName.of('AcroForm'),
    context.register(context.obj({ Fields: fields, DR: { Font: font }, DA: apparenceParDefaut(police, 10) })),
  );
}

/** Les places, avec l’annotation de chacune, dans l’ordre de lecture. Une même clé peut revenir : la n-ième place est le n-ième lien. */
function apparier(document: PDFDocument, places: readonly PlaceARemplir[]): Pose[] {
  const links = liensPorteurs(document);
  const poses = places.map((place) => {
    const ref = links.get(cleDe(place))?.shift();
    if (!ref) throw new Error(`La place « ${cleDe(place)} » n’a pas de lien dans le PDF.`);
    return { place, ref };
  });
  const left = [...links].filter(([, refs]) => refs.length > 0).map(([cle]) => cle);
  if (left.length > 0) throw new Error(`Liens sans description dans le PDF : ${left.join(', ')}.`);
  return poses;
}

function liensPorteurs(document: PDFDocument): Map<string, PDFRef[]> {
  const links = new Map<string, PDFRef[]>();
  for (const page of document.getPages()) {
    for (const ref of page.node.Annots()?.asArray() ?? []) {
      const annotation = document.context.lookup(ref, PDFDict);
      const uri = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
      if (!(ref instanceof PDFRef) || !(uri instanceof PDFString)) continue;
      const address = uri.decodeText();
      if (!address.startsWith(PORTEUR)) continue;
      const cle = address.slice(PORTEUR.length);
      links.set(cle, [...(links.get(cle) ?? []), ref]);
      annotation.set(PDFName.of('P'), page.ref);
    }
  }
  return links;
}

function grouper(poses: readonly Pose[]): Pose[][] {
  const groups = new Map<string, Pose[]>();
  for (const pose of poses) {
    const { saisie } = pose.place;
    const group = groups.get(saisie.nom) ?? [];
    const first = group[0]?.place.saisie ?? saisie;
    if (JSON.stringify(first) !== JSON.stringify(saisie)) {
      const dits = [first, saisie].map(({ libelle, genre }) => `« ${libelle} », ${genre}`);
      throw new Error(`Le nom « ${saisie.nom} » sert à deux champs : ${dits.join(' ; ')}.`);
    }
    groups.set(saisie.nom, [...group, pose]);
  }
  return [...groups.values()];
}

/** Un champ et sa place font un seul objet ; plusieurs places se rangent sous leur champ. */
function unChamp(document: PDFDocument, poses: readonly Pose[]): PDFRef {
  const [{ place, ref }] = poses as [Pose, ...Pose[]];
  const { context } = document;
  const { genre } = place.saisie;
  if (poses.length === 1 && genre !== 'radio') {
    decrire(context.lookup(ref, PDFDict), place.saisie, document);
    return ref;
  }
  const parent = context.obj({ Kids: poses.map((pose) => pose.ref) });
  decrire(parent, place.saisie, document);
  parent.set(PDFName.of('TU'), PDFHexString.fromText(infobulle(place.saisie)));
  const parentRef = context.register(parent);
  for (const pose of poses) context.lookup(pose.ref, PDFDict).set(PDFName.of('Parent'), parentRef);
  return parentRef;
}

function decrire(field: PDFDict, saisie: Saisie, { context }: PDFDocument): void {
  const { type, drapeaux } = TYPES[saisie.genre];
  const flags = drapeaux | (saisie.obligatoire ? OBLIGATOIRE : 0);
  field.set(PDFName.of('T'), PDFHexString.fromText(saisie.nom));
  field.set(PDFName.of('FT'), PDFName.of(type));
  if (flags !== 0) field.set(PDFName.of('Ff'), PDFNumber.of(flags));
  if (saisie.longueur) field.set(PDFName.of('MaxLen'), PDFNumber.of(saisie.longueur));
  if (saisie.genre === 'montant') field.set(PDFName.of('Q'), PDFNumber.of(A_DROITE));
  if (type === 'Btn') field.set(PDFName.of('V'), PDFName.of(DECOCHE));
  if (saisie.genre === 'liste') {
    const options = (saisie.reponses ?? []).map(({ valeur, libelle }) =>
      context.obj([PDFHexString.fromText(valeur), PDFHexString.fromText(libelle)]),
    );
    field.set(PDFName.of('Opt'), context.obj(options));
  }
}

/** Change un lien en place de champ : même objet, même rectangle, même rang dans la structure. */
function enWidget(
  { context }: PDFDocument,
  { place, ref }: Pose,
  police: PoliceDeSaisie,
  ranger: ReturnType<typeof rangeur>,
): void {
  const annotation = context.lookup(ref, PDFDict);
  for (const key of ['A', 'Border', 'Contents', 'QuadPoints']) annotation.delete(PDFName.of(key));
  annotation.set(PDFName.of('Subtype'), PDFName.of('Widget'));
  annotation.set(PDFName.of('F'), PDFNumber.of(IMPRIMABLE));
  annotation.set(PDFName.of('MK'), context.obj({}));
  annotation.set(PDFName.of('BS'), context.obj({ W: 0 }));
  // Un lecteur de PDF ne cherche l’infobulle que sur la place elle-même.
  annotation.set(PDFName.of('TU'), PDFHexString.fromText(infobulle(place.saisie, place.valeur)));
  const cadre = cadreDe(annotation);
  const empty = ranger(dessinVide(place, cadre, police), cadre);
  if (TYPES[place.saisie.genre].type === 'Btn') {
    const states = context.obj({});
    states.set(PDFName.of(place.valeur ?? COCHE), ranger(dessinCoche(place, cadre, police), cadre));
    states.set(PDFName.of(DECOCHE), empty);
    annotation.set(PDFName.of('AP'), context.obj({ N: states }));
    annotation.set(PDFName.of('AS'), PDFName.of(DECOCHE));
  } else {
    const corps = corpsDe(cadre, place.saisie.genre === 'paragraphe');
    annotation.set(PDFName.of('DA'), apparenceParDefaut(police, corps));
    annotation.set(PDFName.of('AP'), context.obj({ N: empty }));
  }
}

const PRECISIONS: Partial<Record<Saisie['genre'], string>> = {
  montant: ', en euros',
  date: ', au format jour, mois, année',
};

/** Ce qu’une synthèse vocale dit d’une place : l’intitulé entier, le format attendu, la réponse que coche un bouton. */
export function infobulle({ libelle, genre, obligatoire, reponses }: Saisie, valeur?: string): string {
  const reponse = reponses?.find((candidate) => candidate.valeur === valeur);
  const suite = reponse ? `\u00A0: ${reponse.libelle}` : '';
  return `${libelle}${PRECISIONS[genre] ?? ''}${suite}${obligatoire ? ', obligatoire' : ''}`;
}
