import type { FichierBrut } from '../archive/fichier.ts';
import { seancesIcs } from '../calendar/seances-ics.ts';
import { derouleDocx } from '../docx/deroule-docx.ts';
import { fichesDocx } from '../docx/fiches-docx.ts';
import { adresseDuKit } from '../identite/site.ts';
import { jourDuKit, type Kit } from '../model/kit.ts';
import { composerFichesPdf } from '../pdf/fiches-pdf.ts';
import type { PieceJointe } from '../pdf/finish.ts';
import type { composeurDeKits } from '../pdf/kit-pdf.ts';
import { RACINE_PROVISOIRE } from '../pdf/links.ts';
import type { Images, Plateforme } from '../pdf/plateforme.ts';
import { adressesEnLigne } from '../web/kit/adresses.ts';

/** Ce qu’il faut pour publier un kit : de quoi composer, et ce que son dossier contient. */
export interface Atelier {
  plateforme: Plateforme;
  composer: ReturnType<typeof composeurDeKits>;
  /** Le texte du kit, kits/<id>/kit.mdx. */
  source: Uint8Array;
  images?: Images;
}

/** Les fichiers qu’un kit donne à télécharger, nommés depuis la racine du kit : PDF, fiches à remplir, agenda, documents à modifier. */
export async function fichiersDuKit(
  kit: Kit,
  { plateforme, composer, source, images }: Atelier,
): Promise<FichierBrut[]> {
  const adresse = adresseDuKit(kit.id);
  const ics = seancesIcs(kit, adresse);
  const agenda = ics === undefined ? undefined : new TextEncoder().encode(ics);
  const pieces = piecesJointes(kit, source, agenda);
  const enLigne = {
    page: `${adresse}fiches/`,
    adresse: adressesEnLigne(RACINE_PROVISOIRE),
    racine: adresse,
  };
  return [
    { chemin: 'kit.pdf', octets: await composer(kit, adresse, { pieces, ...(images ? { images } : {}) }) },
    { chemin: 'fiches.pdf', octets: await composerFichesPdf(kit, enLigne, plateforme) },
    ...(agenda ? [{ chemin: 'seances.ics', octets: agenda }] : []),
    { chemin: 'fiches.docx', octets: await fichesDocx(kit, adresse) },
    { chemin: 'deroule.docx', octets: await derouleDocx(kit, adresse) },
  ];
}

/** Ce que kit.pdf emporte : son texte de départ, et l’agenda s’il y a des dates. Le fichier suffit alors à refaire le kit. */
function piecesJointes(kit: Kit, source: Uint8Array, agenda: Uint8Array | undefined): PieceJointe[] {
  const jour = jourDuKit(kit);
  return [
    {
      nom: 'kit.mdx',
      octets: source,
      typeMime: 'text/markdown',
      description: 'Le texte du territoire, dont ce kit est fait.',
      relation: 'source',
      jour,
    },
    ...(agenda
      ? [
          {
            nom: 'seances.ics',
            octets: agenda,
            typeMime: 'text/calendar',
            description: 'Les séances, pour un agenda.',
            relation: 'supplement' as const,
            jour,
          },
        ]
      : []),
  ];
}
