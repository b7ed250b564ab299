import { beforeAll, describe, expect, test } from 'vitest';
import type { Kit } from '../../src/model/kit.ts';
import type { Noeud } from '../../src/model/noeud.ts';
import { composantsNommes, parcourir } from '../../src/model/parcours.ts';
import { composerKitPdf } from '../../src/pdf/kit-pdf.ts';
import { plateformeTypst } from '../../src/platform/typst.ts';
import { kitDEssai } from '../kit-d-essai.ts';
import { ADRESSE } from './adresse.ts';
import { type Element, elements, enfants, lirePdf, type PdfLu } from './lire-pdf.ts';
import { sansAppels, tassees } from './tasser.ts';

let kit: Kit;
let pdf: PdfLu;

beforeAll(async () => {
  kit = kitDEssai();
  pdf = await lirePdf(await composerKitPdf(kit, plateformeTypst(), ADRESSE));
}, 300_000);

/** Pages d’une partie, du signet qui la nomme au signet suivant du même niveau. */
function pagesDe(titre: string): { debut: number; fin: number } {
  const rang = pdf.signets.findIndex((signet) => tassees(signet.titre) === tassees(titre));
  const signet = pdf.signets[rang];
  if (!signet) throw new Error(`pas de signet « ${titre} »`);
  const next = pdf.signets.slice(rang + 1).find(({ niveau }) => niveau <= signet.niveau);
  return { debut: signet.page, fin: (next?.page ?? pdf.pages.length + 1) - 1 };
}

function texteDesPages({ debut, fin }: { debut: number; fin: number }): string {
  return sansAppels(
    pdf.pages
      .slice(debut - 1, fin)
      .map(({ texte }) => texte)
      .join('\n'),
  );
}

describe('la structure', () => {
  const roles = (role: RegExp): Element[] =>
    pdf.pages.flatMap(({ structure }) => [...elements(structure)].filter((e) => role.test(e.role)));

  test('les titres ne sautent pas de niveau', () => {
    const levels = roles(/^H[1-6]$/).map(({ role }) => Number(role.slice(1)));
    expect(levels.length).toBeGreaterThan(200);
    levels.forEach((level, rang) => {
      expect(level).toBeLessThanOrEqual((levels[rang - 1] ?? 0) + 1);
    });
  });

  test('un titre ne contient pas de paragraphe', () =>
    expect(roles(/^H[1-6]$/).filter((titre) => enfants(titre).some(({ role }) => role === 'P'))).toEqual([]));

  test('chaque tableau a des en-têtes de colonne', () => {
    // pdf.js découpe l’arbre par page : la suite d’un tableau n’a pas d’en-tête à elle, il est répété sans être relu.
    const tables = roles(/^Table$/);
    const headed = tables.filter((table) => [...elements([table])].some(({ role }) => role === 'TH'));
    expect(headed.length).toBeGreaterThan(60);
    for (const table of headed) expect(enfants(table)[0]?.role).toBe('THead');
  });

  test('les listes sont des listes, les dessins ont un texte', () => {
    for (const list of roles(/^L$/))
      expect(enfants(list).every(({ role }) => role === 'LI' || role === 'L')).toBe(true);
    const figures = roles(/^Figure$/);
    // La couverture, la bande de chaque séance, et les dessins du socle : une figure peut en avoir plusieurs.
    const duSocle = [
      kit.conditions.curseurs,
      kit.conditions.etapes,
      ...kit.pages.flatMap(({ corps }) => corps),
    ];
    const dessins = composantsNommes(duSocle, 'Figure').flatMap(({ props }) => props?.['dessin'] ?? []);
    expect(figures).toHaveLength(1 + kit.modules.length + dessins.length);
    for (const { alt } of figures) expect(alt?.length).toBeGreaterThan(40);
  });
});

describe('les renvois', () => {
  test('aucun lien ne mène nulle part', async () => {
    const names = new Set(pdf.pages.flatMap(({ liens }) => liens.flatMap(({ dest }) => dest ?? [])));
    const known = await pdf.document.getDestinations();
    const lost = [...names].filter((dest) => typeof dest === 'string' && !Object.hasOwn(known, dest));
    expect(lost).toEqual([]);
    expect(names.size).toBeGreaterThan(100);
  });

  test('chaque lien mène à une page ou à une adresse', () => {
    const links = pdf.pages.flatMap(({ liens }) => liens);
    expect(links.filter(({ dest, url }) => !dest && !/^(https?|mailto):/.test(url ?? ''))).toEqual([]);
  });

  test('chaque signet mène à une page où son titre est écrit', () => {
    const codeDeFiche = /^[FH]\d{2}\./;
    for (const { titre, page } of pdf.signets) {
      const shown = titre.replace(codeDeFiche, '');
      expect(tassees(pdf.pages[page - 1]?.texte ?? '')).toContain(tassees(shown));
    }
  });

  test('le sommaire donne les bonnes pages', () => {
    const { debut, fin } = pagesDe('Sommaire');
    const lines = pdf.pages.slice(debut - 1, fin).map(({ texte }) => texte);
    for (const m of kit.modules) {
      const titre = `${m.id}. ${m.titre}`;
      const after = tassees(lines.join('')).split(tassees(titre))[1];
      expect(after?.replace(/^\.*/, '').startsWith(String(pagesDe(titre).debut))).toBe(true);
    }
  });
});

describe('rien ne se perd', () => {
  /** Les textes qu’un lecteur doit retrouver d’un trait : paragraphes, titres, cases, et le libellé des champs. */
  const passages = (noeuds: readonly Noeud[]): string[] =>
    [...parcourir(noeuds)].flatMap((noeud) => {
      if (['paragraph', 'heading', 'tableCell'].includes(noeud.type)) return [enLigne(noeud)];
      if (noeud.nom === 'Champ') return [String(noeud.props?.['libelle'])];
      return noeud.nom && typeof noeud.props?.['titre'] === 'string' && noeud.nom !== 'Lien'
        ? [noeud.props['titre']]
        : [];
    });
  const enLigne = (noeud: Noeud): string => {
    const texte = noeud.value ?? (noeud.children ?? []).map(enLigne).join('');
    const adresse = (noeud.url ?? '').replace(/^https?:\/\/(www\.)?|\/$/g, '');
    // Le PDF écrit l’adresse d’un lien à côté de ses mots.
    return adresse === '' || texte.replace('www.', '') === adresse ? texte : `${texte}(${adresse})`;
  };

  /** Cherche des textes dans l’ordre ; rend le premier qui manque. */
  function manquant(lu: string, attendus: readonly string[]): string | undefined {
    let depuis = 0;
    return attendus.map(sansAppels).find((texte) => {
      const place = lu.indexOf(texte, depuis);
      if (place >= 0) depuis = place + texte.length;
      return place < 0;
    });
  }

  test.each(['M1', 'M2', 'M3', 'M4', 'M5', 'M6'])('%s : tout son texte, dans l’ordre', (id) => {
    const m = kit.modules.find((module) => module.id === id);
    if (!m) throw new Error(id);
    const lu = texteDesPages(pagesDe(`${m.id}. ${m.titre}`));
    for (const s of m.sequences) {
      expect(manquant(lu, [s.debutLu, s.titre, s.finLue, s.but])).toBeUndefined();
      expect(manquant(lu, [s.but, ...passages(s.corps)])).toBeUndefined();
    }
    expect(
      manquant(
        lu,
        m.variantes.flatMap((v) => [v.titre, ...passages(v.corps)]),
      ),
    ).toBeUndefined();
    expect(manquant(lu, [...passages(m.notes), m.intersession.mission])).toBeUndefined();
    for (const texte of [m.intention, ...m.objectifs, m.livrable, m.salle, ...m.noyau, ...m.adaptable]) {
      expect(lu).toContain(tassees(texte));
    }
    for (const { libelle, quantite } of m.materiel)
      expect(lu).toContain(tassees(`${quantite ?? '–'}${libelle}`));
    for (const { id: fiche, exemplaires } of m.impressions) expect(lu).toContain(`${exemplaires}${fiche},`);
    for (const { quand, quoi } of m.preparation) expect(lu).toContain(tassees(quand + quoi));
  });

  test('les fiches, les annexes, les pages, le glossaire et les sources', () => {
    for (const f of kit.fiches) {
      expect(
        manquant(texteDesPages(pagesDe(`${f.id}. ${f.titre}`)), [f.but, ...passages(f.corps)]),
      ).toBeUndefined();
    }
    const whole = texteDesPages({ debut: 1, fin: pdf.pages.length });
    for (const t of [...kit.annexes, ...kit.pages, ...kit.acquis, ...kit.attentes]) {
      expect(manquant(whole, [t.titre, ...passages(t.corps)])).toBeUndefined();
    }
    for (const t of kit.glossaire)
      expect(whole).toContain(sansAppels(t.terme + passages(t.definition).join('')));
    for (const s of kit.sources) expect(whole).toContain(tassees(s.titre));
    for (const p of kit.provenance) expect(whole).toContain(p.empreinte);
  });
});

describe('les fiches', () => {
  test('chacune tient dans le nombre de pages qu’elle annonce', () => {
    const real = kit.fiches.map((f) => {
      const { debut, fin } = pagesDe(`${f.id}. ${f.titre}`);
      return [f.id, fin - debut + 1];
    });
    // La dernière fiche précède « Annexes d’animation », qui ouvre une page.
    expect(real).toEqual(kit.fiches.map((f) => [f.id, f.pages]));
  });

  test('chaque séance tient d’un coup d’œil sur une page', () => {
    for (const m of kit.modules) {
      const { debut } = pagesDe(`${m.id}. ${m.titre}`);
      expect(pdf.pages[debut - 1]?.texte).toContain('d’un coup d’œil');
      expect(pdf.pages[debut]?.texte.trimStart().startsWith('Le déroulé minuté')).toBe(true);
    }
  });
});

test('une seule famille de caractères, embarquée', () => {
  const fonts = new Set(pdf.pages.flatMap(({ polices }) => polices));
  for (const font of fonts) expect(font).toMatch(/^([A-Z]{6}\+)?AtkinsonHyperlegibleNext-/);
});
