import { expect, test } from 'vitest';
import { type DocxLu, enfantsDe, paragraphes, premier, texteDe, tous, valeur } from './lire-docx.ts';

/** Ce que tout document Word du kit doit tenir, quel que soit son contenu. `lire` : le document, une fois construit. */
export function verifierDocx(lire: () => DocxLu): void {
  test('les types de contenu viennent en tête, et chaque partie est du XML bien formé', () => {
    expect(lire().noms[0]).toBe('[Content_Types].xml');
    expect(lire().noms.every((nom) => /\.(xml|rels)$/.test(nom))).toBe(true);
  });

  test('les titres commencent au niveau 1 et n’en sautent aucun', () => {
    const niveaux = paragraphes(lire().corps).flatMap(({ style }) => {
      const [, niveau] = /^Heading(\d)$/.exec(style) ?? [];
      return niveau ? [Number(niveau)] : [];
    });
    expect(niveaux.length).toBeGreaterThan(20);
    expect(niveaux.filter((niveau, rang) => niveau > (niveaux[rang - 1] ?? 0) + 1)).toEqual([]);
  });

  test('aucun titre n’est vide, et aucun paragraphe n’emploie un style inconnu', () => {
    const { corps, partie } = lire();
    const ecrits = paragraphes(corps);
    expect(ecrits.filter(({ style, texte }) => style.startsWith('Heading') && texte.trim() === '')).toEqual(
      [],
    );
    const styles = partie('word/styles.xml');
    const connus = new Set(tous(styles, 'w:style').map(({ attributs }) => attributs['w:styleId']));
    const employes = ['w:pStyle', 'w:rStyle'].flatMap((nom) =>
      tous(corps, nom).map(({ attributs }) => attributs['w:val']),
    );
    expect([...new Set(employes)].filter((style) => !connus.has(style))).toEqual([]);
  });

  test('chaque tableau a un en-tête qui se répète, un texte de remplacement, et des lignes de même largeur', () => {
    const tableaux = tous(lire().corps, 'w:tbl');
    expect(tableaux.length).toBeGreaterThan(10);
    for (const tableau of tableaux) {
      const [premiere, ...suite] = enfantsDe(tableau).filter(({ nom }) => nom === 'w:tr');
      expect(premiere && tous(premiere, 'w:tblHeader')).toHaveLength(1);
      expect(suite.length, texteDe(tableau)).toBeGreaterThan(0);
      expect(suite.filter((ligne) => tous(ligne, 'w:tblHeader').length > 0)).toEqual([]);
      expect(valeur(tableau, 'w:tblCaption')?.trim()).toBeTruthy();
      const colonnes = tous(tableau, 'w:gridCol').length;
      const cellules = [premiere, ...suite].map((ligne) => ligne && tous(ligne, 'w:tc').length);
      expect(cellules.filter((nombre) => nombre !== colonnes)).toEqual([]);
    }
  });

  test('aucun dessin sans texte de remplacement', () => {
    const dessins = tous(lire().corps, 'wp:docPr').filter(({ attributs }) => !attributs['descr']);
    expect(dessins).toEqual([]);
  });

  test('le document et son style de base sont en français, ses propriétés sont remplies', () => {
    const { partie } = lire();
    const defauts = premier(partie('word/styles.xml'), 'w:docDefaults');
    expect(valeur(defauts, 'w:lang')).toBe('fr-FR');
    const proprietes = partie('docProps/core.xml');
    expect(premier(proprietes, 'dc:language').enfants.join('')).toBe('fr-FR');
    for (const nom of ['dc:title', 'dc:subject', 'dc:creator'])
      expect(premier(proprietes, nom).enfants.join(''), nom).not.toBe('');
  });

  test('chaque lien interne trouve son signet, et chaque signet a un nom que Word accepte', () => {
    const { corps, partie } = lire();
    const signets = tous(corps, 'w:bookmarkStart').map(({ attributs }) => attributs);
    const noms = signets.map((attributs) => attributs['w:name'] ?? '');
    expect(noms.filter((nom) => !/^[A-Za-z_]\w{0,39}$/.test(nom))).toEqual([]);
    expect(new Set(noms).size).toBe(noms.length);
    expect(new Set(signets.map((attributs) => attributs['w:id'])).size).toBe(signets.length);
    const liens = tous(corps, 'w:hyperlink').map(({ attributs }) => attributs);
    // Avec « r:id », l’ancre est celle de la page que le lien ouvre.
    const internes = liens.filter((a) => !a['r:id']).map((a) => a['w:anchor'] ?? '');
    expect(internes.filter((ancre) => !noms.includes(ancre))).toEqual([]);
    expect(internes.length).toBeGreaterThan(30);
    const relations = tous(partie('word/_rels/document.xml.rels'), 'Relationship');
    const cibles = new Map(relations.map(({ attributs }) => [attributs['Id'], attributs['Target']]));
    expect(
      liens.flatMap((a) => a['r:id'] ?? []).filter((id) => !/^https?:/.test(cibles.get(id) ?? '')),
    ).toEqual([]);
  });

  test('aucun champ n’attend que Word le calcule en ouvrant le document', () =>
    expect(
      tous(lire().corps, 'w:fldChar').filter(({ attributs }) => attributs['w:dirty'] === 'true'),
    ).toEqual([]));

  test('le pied de page dit le kit, le socle et sa version, la licence, l’adresse et la page', () => {
    const pied = texteDe(lire().partie('word/footer1.xml'));
    expect(pied).toMatch(/^Page .* · .+ · Socle \d+\.\d+\.\d+ · CC BY-SA 4\.0 · exemple\.fr\/kit$/);
  });
}
