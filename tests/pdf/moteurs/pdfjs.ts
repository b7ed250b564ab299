import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Reponses } from '../../../src/model/saisie.ts';

/** Remplit un PDF comme le lecteur de Firefox : ce qu’on tape va dans une réserve, que l’enregistrement ajoute au fichier. */
export async function remplirParPdfjs(octets: Uint8Array, reponses: Reponses): Promise<Uint8Array> {
  const task = getDocument({ data: octets.slice(), verbosity: 0 });
  const document = await task.promise;
  for (let numero = 1; numero <= document.numPages; numero += 1) {
    const page = await document.getPage(numero);
    for (const { id, fieldName, radioButton, buttonValue } of await page.getAnnotations()) {
      const reponse = reponses[fieldName];
      if (reponse === undefined) continue;
      document.annotationStorage.setValue(id, { value: radioButton ? reponse === buttonValue : reponse });
    }
  }
  const saved = await document.saveDocument();
  await task.destroy();
  return saved;
}
