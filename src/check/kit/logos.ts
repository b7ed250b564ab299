import { signaler } from '../../diagnostics/diagnostic.ts';
import { logosDe } from '../../model/accueil.ts';
import { type Contexte, type ControleDeKit, dossierDe } from './contexte.ts';

/** R57 : un logo est une image saine du dossier du kit, avec un texte alternatif et une autorisation datée. */
export const logos: ControleDeKit = (kit, { image }) =>
  logosDe(kit.donnees).flatMap(({ logo: { fichier, alternative }, autorisation, chemin }) => {
    const path = `kits/${dossierDe(kit)}/${fichier}`;
    const manques = [
      ...(alternative ? [] : ['il n’a pas de texte alternatif']),
      ...(autorisation ? [] : ['l’autorisation de son titulaire n’est pas datée']),
    ];
    return [
      ...defautsDeLImage(fichier, path, image),
      ...manques.map((manque) => ({ logo: fichier, manque })),
    ].map((valeurs) => signaler('R57', kit.lieu([...chemin, 'logo', 'fichier']), valeurs));
  });

/** Un nom simple : ni dossier, ni lien vers un autre. */
const IMAGE_DU_KIT = /^[\w-][\w.-]{0,99}\.(svg|png|jpe?g)$/i;

function defautsDeLImage(
  fichier: string,
  path: string,
  image: Contexte['image'],
): { logo: string; manque: string }[] {
  if (!IMAGE_DU_KIT.test(fichier)) {
    return [{ logo: fichier, manque: 'il faut une image .svg, .png ou .jpg du dossier du kit' }];
  }
  const lecture = image(path);
  if (!lecture) return [{ logo: fichier, manque: `le fichier ${path} n’existe pas` }];
  return 'defauts' in lecture ? lecture.defauts.map((manque) => ({ logo: path, manque })) : [];
}
