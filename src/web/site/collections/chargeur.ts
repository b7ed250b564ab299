import type { Loader, LoaderContext } from 'astro/loaders';
import { estErreur } from '../../../diagnostics/diagnostic.ts';
import { rapportTexte } from '../../../diagnostics/rapport.ts';
import { chargerProjet } from '../../../platform/projet.ts';
import type { EntreeDuSite } from './entree.ts';
import { type Site, siteDe } from './site.ts';

/** Dossiers dont un changement fait tout relire. */
const DOSSIERS = ['content/', 'kits/'];

/** La dernière lecture, faite une fois pour toutes les collections ; oubliée quand un contenu change. Sans site, elle a échoué. */
let lecture: { site?: Site } | undefined;

/**
 * Un chargeur de la couche de contenu d’Astro sur le projet assemblé : `lister` dit ses entrées, le texte de chacune devient
 * `rendered`. La collection est refaite en entier à chaque lecture, donc rien ne reste d’une lecture précédente. Pendant l’édition,
 * une faute laisse le site tel qu’il était et se dit dans le terminal ; pendant une construction, elle l’arrête.
 */
export function duProjet<D>(nom: string, lister: (site: Site) => EntreeDuSite<D>[]): Loader {
  return {
    name: `premiers-pas-${nom}`,
    load: async (context) => {
      remplir(context, lister);
      surveiller(context, () => remplir(context, lister));
    },
  };
}

function remplir<D>(context: LoaderContext, lister: (site: Site) => EntreeDuSite<D>[]): void {
  lecture ??= lire(context);
  if (!lecture.site) return;
  context.store.clear();
  for (const { id, donnees, texte, fichier } of lister(lecture.site)) {
    context.store.set({
      id,
      data: donnees as Record<string, unknown>,
      ...(fichier ? { filePath: fichier } : {}),
      ...(texte ? { rendered: { html: texte.html, metadata: { headings: texte.titres } } } : {}),
    });
  }
}

function lire({ config, logger, watcher }: LoaderContext): { site?: Site } {
  const projet = chargerProjet(process.cwd());
  const errors = projet.diagnostics.filter(estErreur);
  if (errors.length > 0) logger.error(rapportTexte(errors));
  if (projet.socle) return { site: siteDe(projet, projet.socle, config.base) };
  if (!watcher) throw new Error('Le socle a des erreurs : le site ne peut pas être construit.');
  return {};
}

function surveiller({ watcher }: LoaderContext, refaire: () => void): void {
  const racine = `${process.cwd().replaceAll('\\', '/')}/`;
  const relire = (path: string): void => {
    const chemin = path.replaceAll('\\', '/').replace(racine, '');
    if (!DOSSIERS.some((dossier) => chemin.startsWith(dossier))) return;
    // Chaque collection écoute : toutes oublient d’abord, puis la première relit pour les autres.
    lecture = undefined;
    setTimeout(refaire, 20);
  };
  watcher?.add(DOSSIERS.map((dossier) => racine + dossier));
  for (const event of ['change', 'add', 'unlink'] as const) watcher?.on(event, relire);
}
