import {
  decodePDFRawStream,
  getDefaultSRGBProfile,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';

/** Une propriété que le schéma PDF/UA ajoute aux métadonnées : PDF/A demande qu’on la décrive (ISO 19005-2, 6.6.2.3). */
const SCHEMA_PDFUA = `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`;

const ESPACES = [
  'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
  'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"',
  'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"',
  'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
].join(' ');

const SRGB = 'sRGB IEC61966-2.1';

/**
 * Déclare PDF/A, niveau A, dans un PDF/UA-1 que Typst a balisé : métadonnées XMP et sortie de couleur. Partie 2 ; partie 3 s’il porte des
 * fichiers joints. Rien n’est réparé : Typst a déjà contrôlé le contenu (platform/typst.ts).
 * @throws {Error} si les métadonnées ne sont pas celles de Typst, ou disent déjà PDF/A.
 */
export function declarerArchive(document: PDFDocument, partie: 2 | 3): void {
  const { catalog, context } = document;
  const stream = catalog.lookup(PDFName.of('Metadata'));
  const xmp =
    stream instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(stream).decode()) : '';
  if (!xmp.includes('</rdf:RDF>') || xmp.includes('pdfaid:part'))
    throw new Error('Métadonnées XMP inattendues.');
  const bloc = `<rdf:Description rdf:about="" ${ESPACES}><pdfaid:part>${partie}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>${SCHEMA_PDFUA}</rdf:Description>`;
  const done = xmp.replace('</rdf:RDF>', () => `${bloc}</rdf:RDF>`);
  // Les métadonnées restent lisibles sans décompresser : un archiveur les cherche ainsi (ISO 19005-2, 6.6.2).
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(new TextEncoder().encode(done), { Type: 'Metadata', Subtype: 'XML' })),
  );
  const profile = context.register(context.flateStream(getDefaultSRGBProfile(), { N: 3 }));
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of(SRGB),
    Info: PDFString.of(SRGB),
    DestOutputProfile: profile,
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
}
