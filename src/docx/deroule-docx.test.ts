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
import type { Kit, ModuleAssemble } from '../model/kit.ts';
import { parcourir } from '../model/parcours.ts';
import { chargerProjet } from '../platform/projet.ts';
import { derouleDocx } from './deroule-docx.ts';

const ADRESSE = 'https://exemple.fr/kit/';
let kits: Kit[];
let kit: Kit;
let lu: DocxLu;

beforeAll(async () => {
  kits = chargerProjet(process.cwd()).kits;
  kit = kits.find(({ id }) => id === 'pays-de-valombre-fictif') as Kit;
  lu = lireDocx(await derouleDocx(kit, ADRESSE));
});

verifierDocx(() => lu);

const titres = (niveau: number) =>
  paragraphes(lu.corps)
    .filter(({ style }) => style === `Heading${niveau}`)
    .map(({ texte }) => tasse(texte));

test('une partie par module, une section par séquence', () => {
  expect(titres(1).slice(1, 7)).toEqual(kit.modules.map(({ id, titre }) => tasse(`${id}. ${titre}`)));
  const sequences = kit.modules.flatMap((module) => module.sequences);
  expect(titres(3)).toEqual(expect.arrayContaining(sequences.map((s) => tasse(`${s.numero}. ${s.titre}`))));
});

test('le déroulé minuté donne l’heure, la durée, la façon de travailler, le but et les fiches de chaque séquence', () => {
  const tableaux = tous(lu.corps, 'w:tbl').filter((tbl) =>
    valeur(tbl, 'w:tblCaption')?.startsWith('Déroulé minuté'),
  );
  expect(tableaux).toHaveLength(6);
  tableaux.forEach((tableau, rang) => {
    const module = kit.modules[rang] as ModuleAssemble;
    const [, ...lignes] = tous(tableau, 'w:tr');
    const textes = lignes.map((ligne) =>
      enfantsDe(ligne)
        .filter(({ nom }) => nom === 'w:tc')
        .map((tc) => tasse(texteDe(tc))),
    );
    expect(textes.map(([debut, duree, , , but]) => [debut, duree, but])).toEqual(
      module.sequences.map((s) => [s.debutLu, `${s.minutes} min`, s.but].map(tasse)),
    );
    module.sequences.forEach((s, x) => {
      expect(textes[x]?.[3]).toContain(tasse(s.modeLu));
      for (const { id } of s.fiches) expect(textes[x]?.[5]).toContain(id);
    });
  });
});

test('tout le texte d’un module est dans le document', () => {
  const tout = tasse(
    paragraphes(lu.corps)
      .map(({ texte }) => texte)
      .join(' '),
  );
  const ecrits = kit.modules.flatMap((module) => [
    module.intention,
    module.livrable,
    module.salle,
    module.intersession.mission,
    ...module.objectifs,
    ...module.noyau,
    ...module.adaptable,
    ...module.preparation.flatMap(({ quand, quoi }) => [quand, quoi]),
    ...module.materiel.map(({ libelle }) => libelle),
    ...module.impressions.map(({ titre }) => titre),
    ...module.acquis.flatMap(({ titre, enQuoi }) => [titre, enQuoi]),
    ...module.attentes.map(({ titre }) => titre),
    ...module.sequences.flatMap((s) => [s.but, s.trace ?? '', ...s.ressources.map(({ titre }) => titre)]),
    ...module.variantes.map(({ titre }) => titre),
    ...[...module.sequences, ...module.variantes].flatMap(({ corps }) => textesDe(corps)),
    ...textesDe(module.notes),
  ]);
  expect(ecrits.map(tasse).filter((ecrit) => !tout.includes(ecrit))).toEqual([]);
  expect(ecrits.length).toBeGreaterThan(1300);
});

const textesDe = (corps: Parameters<typeof parcourir>[0]): string[] =>
  [...parcourir(corps)].flatMap(({ value, nom, props }) => [
    value ?? '',
    ...(nom === 'Passage' || nom === 'Variante' ? [String(props?.['titre'])] : []),
  ]);

test('une liste numérotée recommence à 1, sauf si le texte la fait commencer ailleurs', () => {
  const instances = new Map<string, number>();
  for (const p of tous(lu.corps, 'w:p')) {
    const id = valeur(p, 'w:numId');
    if (id) instances.set(id, (instances.get(id) ?? 0) + 1);
  }
  const listes = kit.modules.flatMap((module) =>
    module.sequences.flatMap(({ corps }) =>
      [...parcourir(corps)].filter(({ type, ordered }) => type === 'list' && ordered),
    ),
  );
  const debuts = tous(lu.partie('word/numbering.xml'), 'w:abstractNum')
    .filter((num) => valeur(num, 'w:numFmt') === 'decimal')
    .map((num) => Number(valeur(num, 'w:start')));
  expect(new Set(debuts)).toEqual(new Set(listes.map(({ start = 1 }) => start)));
  expect(instances.size).toBeGreaterThanOrEqual(listes.length);
});

test('le calendrier donne la date, les heures et le lieu des six séances', () => {
  const texte = tasse(texteDe(premier(lu.corps, 'w:tbl')));
  for (const { dateLue, lieu } of kit.sessions[0]?.seances ?? []) {
    expect(texte).toContain(tasse(dateLue ?? ''));
    expect(texte).toContain(tasse(lieu?.nom ?? ''));
  }
});

describe('un kit sans dates', () => {
  test('laisse des places à compléter, sous les noms du PDF', async () => {
    const sansDates = kits.find(({ sessions }) => sessions[0]?.datee === false) as Kit;
    const document = lireDocx(await derouleDocx(sansDates, ADRESSE)).corps;
    const cle = sansDates.sessions[0]?.seances[0]?.cle;
    const controles = tous(document, 'w:sdt').filter((sdt) => valeur(sdt, 'w:tag') === `kit-${cle}-date`);
    expect(controles.length).toBeGreaterThan(0);
    expect(controles.map(texteDe)).toEqual(controles.map(() => 'à compléter'));
  });
});
