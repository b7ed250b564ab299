import { BuilderElement, CheckBox, CheckBoxUtil, StringValueElement, TextRun, type XmlComponent } from 'docx';
import type { Reponse, Saisie } from '../../model/saisie.ts';
import type { Morceau } from '../atelier.ts';
import { abreger, ETIQUETTE } from '../signet.ts';

/**
 * Les contrôles de contenu de Word (ISO/IEC 29500-1, 17.5.2). La bibliothèque n’offre que la case à cocher ; les autres s’écrivent avec ses
 * éléments. Chaque contrôle porte l’intitulé entier de sa réponse, qu’un lecteur d’écran dit en y entrant, et son nom, le même que dans le PDF.
 */

/** Ce qui tient la place d’une réponse : des blancs, pour que la place reste vide à l’impression. */
const BLANC = '\u00A0'.repeat(8);
const DATE_VIDE = '\u00A0\u00A0\u00A0/\u00A0\u00A0\u00A0/\u00A0\u00A0\u00A0';

const element = (name: string, children: XmlComponent[] = []): XmlComponent =>
  new BuilderElement({ name, children });
const valeur = (name: string, value: string): XmlComponent => new StringValueElement(name, value);

/** Un contrôle quelconque. La case de la bibliothèque en est un, et le seul que ses types laissent entrer dans un paragraphe : on en change le contenu. */
class Controle extends CheckBox {
  constructor(proprietes: XmlComponent[], contenu: XmlComponent) {
    super();
    this.root = [element('w:sdtPr', proprietes), element('w:sdtContent', [contenu])];
  }
}

function controle(nom: string, intitule: string, genre: XmlComponent[], contenu: XmlComponent): Morceau {
  const intitules = [valeur('w:alias', abregerIntitule(intitule)), valeur('w:tag', abreger(nom, ETIQUETTE))];
  return new Controle([...intitules, ...genre], contenu);
}

/** Word coupe un intitulé long : le début dit le champ, la fin dit la place. */
function abregerIntitule(intitule: string): string {
  if (intitule.length <= ETIQUETTE) return intitule;
  const moitie = ETIQUETTE / 2 - 1;
  return `${intitule.slice(0, moitie)}…${intitule.slice(-moitie)}`;
}

const aRemplacer = (text: string, style?: string): XmlComponent =>
  new TextRun({ text, ...(style ? { style } : {}) });
const PROVISOIRE = () => element('w:showingPlcHdr');

/** Une place où l’on écrit, où l’on date, ou une liste qui se déroule. */
export function place(saisie: Saisie): Morceau {
  const { nom, libelle, genre, reponses = [] } = saisie;
  switch (genre) {
    case 'date':
      return controle(nom, libelle, [PROVISOIRE(), date()], aRemplacer(DATE_VIDE));
    case 'liste':
      return controle(nom, libelle, [PROVISOIRE(), liste(reponses)], aRemplacer(BLANC));
    case 'texte':
    case 'paragraphe':
    case 'nombre':
    case 'montant':
      return controle(nom, libelle, [PROVISOIRE(), texte(genre === 'paragraphe')], aRemplacer(BLANC));
    case 'radio':
    case 'case':
      throw new Error(`« ${nom} » se coche : ce n’est pas une place où écrire.`);
  }
}

/**
 * Une place que la structure d’accueil n’a pas encore remplie ; `mention`, dans son style, reste visible tant qu’elle est vide. Sans « w:text » :
 * LibreOffice ôterait le style d’un texte simple.
 */
export function placeMentionnee(nom: string, libelle: string, mention: string, style: string): Morceau {
  return controle(nom, libelle, [PROVISOIRE()], aRemplacer(mention, style));
}

const SIGNES = {
  case: { vide: '2610', cochee: '2612' },
  rond: { vide: '25CB', cochee: '25C9' },
} as const;
const POLICE_DES_SIGNES = 'MS Gothic';

/** Une case (plusieurs réponses) ou un rond (une seule) : d’un clic, ou au crayon. */
export function coche(forme: keyof typeof SIGNES, nom: string, intitule: string): Morceau {
  const { vide, cochee } = SIGNES[forme];
  const signe = (value: string) => ({ value, font: POLICE_DES_SIGNES });
  const genre = new CheckBoxUtil({ uncheckedState: signe(vide), checkedState: signe(cochee) });
  return controle(
    nom,
    intitule,
    [genre],
    new TextRun({ font: POLICE_DES_SIGNES, text: String.fromCodePoint(Number.parseInt(vide, 16)) }),
  );
}

function texte(plusieursLignes: boolean): XmlComponent {
  return plusieursLignes
    ? new BuilderElement({ name: 'w:text', attributes: { multiLine: { key: 'w:multiLine', value: '1' } } })
    : element('w:text');
}

const date = (): XmlComponent =>
  element('w:date', [
    valeur('w:dateFormat', 'dd/MM/yyyy'),
    valeur('w:lid', 'fr-FR'),
    valeur('w:storeMappedDataAs', 'dateTime'),
    valeur('w:calendar', 'gregorian'),
  ]);

function liste(reponses: readonly Reponse[]): XmlComponent {
  return element(
    'w:dropDownList',
    reponses.map(
      ({ valeur: value, libelle }) =>
        new BuilderElement({
          name: 'w:listItem',
          attributes: {
            displayText: { key: 'w:displayText', value: libelle },
            value: { key: 'w:value', value },
          },
        }),
    ),
  );
}
