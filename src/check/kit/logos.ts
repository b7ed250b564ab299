import { type Diagnostic, signaler } from '../../diagnostics/diagnostic.ts';
import { type ControleDeKit, dossierDe } from './contexte.ts';

/** R57 : un logo est un fichier du dossier du kit, avec un texte alternatif et une autorisation datée. */
export const logos: ControleDeKit = (kit, { fichiersPresents }) =>
  kit.donnees.partenaires.flatMap(({ logo, autorisationDate }, index) => {
    if (!logo) return [];
    const missing = (cle: string, manque: string): Diagnostic =>
      signaler('R57', kit.lieu(['partenaires', index, 'logo', cle]), { logo: logo.fichier, manque });
    const chemin = `kits/${dossierDe(kit)}/${logo.fichier}`;
    return [
      ...(imageDuKit(logo.fichier)
        ? fichiersPresents(chemin)
          ? []
          : [missing('fichier', `le fichier ${chemin} n’existe pas`)]
        : [missing('fichier', 'il faut une image .svg, .png ou .jpg du dossier du kit')]),
      ...(logo.alternative ? [] : [missing('fichier', 'il n’a pas de texte alternatif')]),
      ...(autorisationDate ? [] : [missing('fichier', 'l’autorisation de son titulaire n’est pas datée')]),
    ];
  });

const imageDuKit = (fichier: string): boolean => /^[\w-][\w.-]*\.(svg|png|jpe?g)$/i.test(fichier);
