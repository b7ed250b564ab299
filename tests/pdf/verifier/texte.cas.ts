import { PDFDict, type PDFDocument, type PDFName, StandardFonts } from 'pdf-lib';
import { au, type Cas, N, peindre, places, premier, redessiner } from './outils.ts';

/** La police d’une page, et son nom dans les ressources. */
function policeDePage(document: PDFDocument): { cle: string; police: PDFDict } {
  const polices = au(premier(document.getPages()).node.Resources() as PDFDict, 'Font');
  const cle = premier(polices.keys());
  return { cle: cle.asString(), police: polices.lookup(cle, PDFDict) };
}

/** La police des champs, dans les ressources du formulaire. */
function policeDesChamps(document: PDFDocument): { cle: PDFName; ressources: PDFDict; police: PDFDict } {
  const ressources = au(document.catalog, 'AcroForm', 'DR');
  const cle = premier(au(ressources, 'Font').keys());
  return { cle, ressources, police: au(ressources, 'Font', cle.asString().slice(1)) };
}

/** Écrit dans un champ de texte, avec la police des champs : les octets, en hexadécimal. */
function ecrire(document: PDFDocument, octets: string): void {
  const { cle, ressources } = policeDesChamps(document);
  const { dict } = premier(places(document, 'Tx'));
  redessiner(document, dict, `/Tx BMC BT ${cle} 9 Tf <${octets}> Tj ET EMC`, ressources);
}

export const polices: Cas[] = [
  {
    nom: 'apparence en Helvetica',
    casser: async (document) => {
      const { ref } = await document.embedFont(StandardFonts.Helvetica);
      await document.flush();
      const Font = document.context.obj({ Helv: ref });
      redessiner(
        document,
        premier(places(document, 'Tx')).dict,
        'BT /Helv 9 Tf (a) Tj ET',
        document.context.obj({ Font }),
      );
    },
    dit: 'La police « Helvetica » n’est pas dans le fichier',
  },
  {
    nom: 'fichier de la police des champs retiré',
    casser: (document) => au(policeDesChamps(document).police, 'FontDescriptor').delete(N('FontFile2')),
    dit: 'n’est pas dans le fichier',
  },
  {
    nom: 'ToUnicode retiré',
    casser: (document) => policeDePage(document).police.delete(N('ToUnicode')),
    dit: '(ToUnicode)',
  },
];

export const glyphes: Cas[] = [
  {
    nom: 'glyphe 0 peint sur une page',
    casser: (document) =>
      peindre(document, `/Artifact BMC BT ${policeDePage(document).cle} 9 Tf [<0001> -320 <0000>] TJ ET EMC`),
    dit: 'code 00',
  },
  {
    nom: 'octet sans signe dans un champ',
    casser: (document) => ecrire(document, '4181'),
    dit: 'code 81',
  },
  {
    nom: 'codage que l’on ne sait pas lire',
    casser: (document) => {
      ecrire(document, '41');
      policeDesChamps(document).police.set(N('Encoding'), N('MacRomanEncoding'));
    },
    dit: 'MacRomanEncoding) que ce contrôle ne sait pas lire',
  },
];

/** Un texte que la police des champs sait écrire : il ne casse rien. */
export const bienEcrire = (document: PDFDocument): void => ecrire(document, '9c75767265');
