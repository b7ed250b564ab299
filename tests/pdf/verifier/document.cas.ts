import { AFRelationship, PDFArray, PDFDict, type PDFDocument, PDFString } from 'pdf-lib';
import { annotations, au, type Cas, changerXmp, elements, N, premier } from './outils.ts';

export const metadonnees: Cas[] = [
  {
    nom: 'Marked vaut false',
    casser: ({ catalog, context }) => au(catalog, 'MarkInfo').set(N('Marked'), context.obj(false)),
    dit: 'Marked doit valoir true',
  },
  {
    nom: 'Suspects vaut true',
    casser: ({ catalog, context }) => au(catalog, 'MarkInfo').set(N('Suspects'), context.obj(true)),
    dit: 'balises sont douteuses',
  },
  {
    nom: 'DisplayDocTitle retiré',
    casser: ({ catalog }) => au(catalog, 'ViewerPreferences').delete(N('DisplayDocTitle')),
    dit: 'DisplayDocTitle doit valoir true',
  },
  {
    nom: 'pdfuaid:part retiré',
    casser: (document) => changerXmp(document, /<pdfuaid:part>1<\/pdfuaid:part>/, ''),
    dit: 'pdfuaid:part doit valoir 1',
  },
  {
    nom: 'titre vidé',
    casser: (document) => changerXmp(document, /(<dc:title>.*?<rdf:li[^>]*>)[^<]*/, '$1 '),
    dit: 'dc:title est absent ou vide',
  },
  {
    nom: 'XMP retirées',
    casser: ({ catalog }) => catalog.delete(N('Metadata')),
    dit: 'pdfuaid:part doit valoir 1',
    aussi: ['archive'],
  },
];

export const langue: Cas[] = [
  {
    nom: 'Lang retiré',
    casser: ({ catalog }) => catalog.delete(N('Lang')),
    dit: 'un code comme « fr-FR » est attendu',
  },
  {
    nom: 'langue d’un passage qui n’est pas un code',
    casser: (document) => premier(elements(document, /^P$/)).set(N('Lang'), PDFString.of('français')),
    dit: 'La langue est « français »',
  },
];

export const archive: Cas[] = [
  {
    nom: 'PDF/A-1',
    casser: (document) => changerXmp(document, /(<pdfaid:part>)./, '$11'),
    dit: 'pdfaid:part vaut « 1 » ; 2 ou 3 est attendu',
  },
  {
    nom: 'niveau B',
    casser: (document) => changerXmp(document, /(<pdfaid:conformance>)A/, '$1B'),
    dit: 'pdfaid:conformance vaut « B » ; A est attendu',
  },
  {
    nom: 'schéma pdfuaid non décrit',
    casser: (document) => changerXmp(document, /<pdfaExtension:schemas>.*<\/pdfaExtension:schemas>/s, ''),
    dit: 'ne décrivent pas le schéma pdfuaid',
  },
  {
    nom: 'OutputIntents retiré',
    casser: ({ catalog }) => catalog.delete(N('OutputIntents')),
    dit: 'pas de profil de couleur',
  },
  {
    nom: 'profil de couleur qui n’en est pas un',
    casser: ({ catalog, context }) => {
      const intention = catalog.lookup(N('OutputIntents'), PDFArray).lookup(0, PDFDict);
      intention.set(N('DestOutputProfile'), context.register(context.flateStream('rien', { N: 3 })));
    },
    dit: 'pas de profil de couleur',
  },
];

/** Joint un fichier comme il faut à un PDF/A-3, puis change ce qu’on en dit. */
async function joindre(
  document: PDFDocument,
  options: { description?: string },
  changer: (piece: PDFDict) => unknown = () => {},
): Promise<void> {
  changerXmp(document, /(<pdfaid:part>)./, '$13');
  await document.attach(Uint8Array.of(1), 'kit.mdx', {
    description: 'Le texte du kit',
    afRelationship: AFRelationship.Source,
    ...options,
  });
  await document.flush();
  changer(document.catalog.lookup(N('AF'), PDFArray).lookup(0, PDFDict));
}

/** Une pièce jointe comme il faut : elle ne casse rien. */
export const bienJoindre = (document: PDFDocument): Promise<void> => joindre(document, {});

export const piecesJointes: Cas[] = [
  {
    nom: 'pièce jointe à un PDF/A-2',
    casser: async (document) => {
      await joindre(document, {});
      changerXmp(document, /(<pdfaid:part>)./, '$12');
    },
    dit: 'pdfaid:part doit valoir 3',
  },
  {
    nom: 'pièce jointe sans AFRelationship',
    casser: (document) => joindre(document, {}, (piece) => piece.delete(N('AFRelationship'))),
    dit: '« kit.mdx » ne dit pas son rapport au document',
  },
  {
    nom: 'pièce jointe sans description',
    casser: (document) => joindre(document, { description: ' ' }),
    dit: '« kit.mdx » n’a pas de description',
  },
  {
    nom: 'pièce jointe sans UF',
    casser: (document) => joindre(document, {}, (piece) => piece.delete(N('UF'))),
    dit: '« kit.mdx » n’a pas ses deux noms',
  },
  {
    nom: 'pièce jointe que le catalogue ne cite pas',
    casser: async (document) => {
      await joindre(document, {});
      document.catalog.set(N('AF'), document.context.obj([]));
    },
    dit: '« kit.mdx » n’est pas citée',
  },
];

export const actions: Cas[] = [
  {
    nom: 'script à l’ouverture',
    casser: ({ catalog, context }) =>
      catalog.set(N('OpenAction'), context.obj({ S: 'JavaScript', JS: PDFString.of('app.beep()') })),
    dit: 'action JavaScript',
  },
  {
    nom: 'lien qui lance un programme',
    casser: (document) => {
      const { dict } = premier(annotations(document, 'Link'));
      dict.delete(N('Dest'));
      dict.set(N('A'), document.context.obj({ S: 'Launch', F: PDFString.of('calc.exe') }));
    },
    dit: 'action Launch',
  },
  {
    nom: 'action à l’ouverture d’une page',
    casser: (document) =>
      premier(document.getPages()).node.set(
        N('AA'),
        document.context.obj({ O: { S: 'URI', URI: PDFString.of('https://example.org') } }),
      ),
    dit: 'déclenchée par un événement',
  },
];
