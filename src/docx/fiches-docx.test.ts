import { beforeAll, describe, expect, test } from 'vitest';
import {
  type DocxLu,
  enfantsDe,
  lireDocx,
  paragraphes,
  premier,
  tasse,
  texteDe,
  tous,
  valeur,
} from '../../tests/docx/lire-docx.ts';
import { verifierDocx } from '../../tests/docx/verifier-docx.ts';
import type { FicheAssemblee, Kit } from '../model/kit.ts';
import { parcourir } from '../model/parcours.ts';
import { chargerProjet } from '../platform/projet.ts';
import { champDe } from './champs/champ-de.ts';
import { fichesDocx } from './fiches-docx.ts';

const ADRESSE = 'https://exemple.fr/kit/';
let kit: Kit;
let lu: DocxLu;

beforeAll(async () => {
  kit = chargerProjet(process.cwd()).kits.find(({ id }) => id === 'pays-de-valombre-fictif') as Kit;
  lu = lireDocx(await fichesDocx(kit, ADRESSE));
});

verifierDocx(() => lu);

/** Ce qu’on lit de chaque fiche, de son titre au suivant. */
function textesParFiche(): Map<string, string> {
  const textes = new Map<string, string>();
  let titre = '';
  for (const { style, texte } of paragraphes(lu.corps)) {
    if (style === 'Heading1') titre = tasse(texte);
    textes.set(titre, `${textes.get(titre) ?? ''} ${texte}`);
  }
  return new Map([...textes].map(([nom, texte]) => [nom, tasse(texte)]));
}

const titreDe = ({ id, titre }: FicheAssemblee): string => tasse(`${id}. ${titre}`);

test('chaque fiche a son Titre 1, en haut d’une page', () => {
  const titres = tous(lu.corps, 'w:p').filter((p) => valeur(p, 'w:pStyle') === 'Heading1');
  expect(titres.filter((p) => tous(p, 'w:pageBreakBefore').length === 0)).toEqual([]);
  const textes = titres.map((p) => tasse(texteDe(p)));
  expect(textes.slice(0, kit.fiches.length)).toEqual(kit.fiches.map(titreDe));
  expect(kit.fiches).toHaveLength(24);
});

test('tout le texte d’une fiche est dans le document', () => {
  const textes = textesParFiche();
  const perdus = kit.fiches.flatMap((f) => {
    const texte = textes.get(titreDe(f)) ?? '';
    return ecritsDe(f)
      .map(tasse)
      .filter((ecrit) => !texte.includes(ecrit))
      .map((ecrit) => `${f.id} : ${ecrit}`);
  });
  expect(perdus).toEqual([]);
  expect(kit.fiches.flatMap(ecritsDe).length).toBeGreaterThan(800);
});

/** Tout ce qu’une fiche dit : textes, libellés, aides, réponses possibles, colonnes et lignes. */
function ecritsDe({ but, corps }: FicheAssemblee): string[] {
  return [
    but,
    ...[...parcourir(corps)].flatMap((noeud) => [
      noeud.value ?? '',
      ...ecritsDuChamp(noeud),
      ...titreDeLEncart(noeud),
    ]),
  ];
}

function ecritsDuChamp(noeud: Parameters<typeof champDe>[0]): string[] {
  const props = champDe(noeud);
  if (!props) return [];
  const { libelle, aide = '', options = [], passages = [], colonnes = [], lignesImposees = [] } = props;
  return [
    libelle,
    aide,
    ...options,
    ...passages,
    ...colonnes.flatMap((colonne) => [colonne.libelle, colonne.aide ?? '', ...(colonne.options ?? [])]),
    ...lignesImposees.flatMap((ligne) => [ligne.libelle, ligne.aide ?? '']),
  ];
}

const titreDeLEncart = ({ nom, props }: { nom?: string; props?: Record<string, unknown> }): string[] =>
  nom === 'Encart' ? [String(props?.['titre'])] : [];

describe('les places où répondre', () => {
  const saisies = () =>
    kit.fiches.flatMap(({ corps }) =>
      [...parcourir(corps)].flatMap((noeud) => champDe(noeud)?.saisies ?? []),
    );
  const controles = () => tous(lu.corps, 'w:sdt').filter((sdt) => tous(sdt, 'w:tag').length > 0);
  const etiquette = (sdt: Parameters<typeof tous>[0]) => valeur(sdt, 'w:tag') ?? '';

  test('chacune est un contrôle Word ; un choix en a un par réponse', () => {
    const attendu = saisies().flatMap((saisie) => {
      if (!saisie) return [];
      return saisie.genre === 'radio'
        ? (saisie.reponses ?? []).map(({ valeur: v }) => `${saisie.nom}-${v}`)
        : [saisie.nom];
    });
    const tags = controles().map(etiquette);
    expect(new Set(tags).size).toBe(tags.length);
    expect(attendu).toHaveLength(tags.length);
    const courts = attendu.filter((nom) => nom.length <= 64);
    expect(courts.filter((nom) => !tags.includes(nom))).toEqual([]);
    expect(courts.length).toBeGreaterThan(1200);
  });

  test('chacune porte un intitulé et un nom que Word accepte', () => {
    const intitules = controles().map((sdt) => valeur(sdt, 'w:alias') ?? '');
    expect(intitules.filter((intitule) => intitule.trim() === '' || intitule.length > 64)).toEqual([]);
    expect(controles().filter((sdt) => etiquette(sdt).length > 64)).toEqual([]);
  });

  test('une liste se déroule, une date se choisit, une case se coche', () => {
    const genre = (nom: string) => {
      const sdt = controles().find((candidat) => etiquette(candidat) === nom);
      return sdt && enfantsDe(premier(sdt, 'w:sdtPr')).at(-1)?.nom;
    };
    expect(genre('f04-acteurs-1-famille')).toBe('w:dropDownList');
    expect(genre('f02-date')).toBe('w:date');
    expect(genre('f04-acteurs-1-influence-faible')).toBe('w14:checkbox');
    expect(genre('f02-phrase')).toBe('w:text');
  });

  test('les lignes d’un cadre sont autant de paragraphes, toutes assez hautes pour écrire', () => {
    const lignes = tous(lu.corps, 'w:p').filter((p) => valeur(p, 'w:pStyle') === 'Reponse');
    const hauteurs = lignes.map((p) => Number(tous(p, 'w:spacing')[0]?.attributs['w:line']));
    expect(Math.min(...hauteurs)).toBeGreaterThanOrEqual(340);
    const rang = lignes.findIndex((p) => valeur(p, 'w:tag') === 'f02-phrase');
    const suivant = lignes.findIndex((p, x) => x > rang && tous(p, 'w:sdt').length > 0);
    expect(suivant - rang).toBe(3);
  });
});

test('une fiche au tableau large est couchée, les autres sont droites', () => {
  const sens = tous(lu.corps, 'w:pgSz').map(({ attributs }) => attributs['w:orient']);
  expect(new Set(sens)).toEqual(new Set(['portrait', 'landscape']));
  const largeurs = tous(lu.corps, 'w:tbl').map((tbl) => Number(tous(tbl, 'w:tblW')[0]?.attributs['w:w']));
  expect(Math.max(...largeurs)).toBeLessThanOrEqual(14_800);
});

test('un renvoi mène à une fiche du document, ou à la page du kit', () => {
  const relations = tous(lu.partie('word/_rels/document.xml.rels'), 'Relationship');
  const cibles = new Map(relations.map(({ attributs }) => [attributs['Id'], attributs['Target']]));
  const liens = tous(lu.corps, 'w:hyperlink').map(({ attributs }) => ({
    page: cibles.get(attributs['r:id'] ?? ''),
    ancre: attributs['w:anchor'],
  }));
  expect(liens).toContainEqual({ page: undefined, ancre: 'h03' });
  expect(liens).toContainEqual({ page: `${ADRESSE}m1/`, ancre: 'm1-cadre' });
});

test('le bandeau d’un exemple et l’avertissement du socle sont en tête, et le bandeau sur chaque page', () => {
  const debut = paragraphes(lu.corps)
    .slice(0, 4)
    .map(({ texte }) => texte);
  expect(debut).toContain(kit.bandeau);
  expect(debut).toContain(kit.socle.avertissement);
  expect(texteDe(lu.partie('word/header2.xml'))).toContain(kit.bandeau);
});
