import { dateLongue } from '../../../model/calendrier.ts';
import type { Kit } from '../../../model/kit.ts';
import type { SocleDonnees } from '../../../model/socle.ts';
import type { EntreeDuSite } from './entree.ts';
import type { Site } from './site.ts';

/** Un terme du glossaire ; sa définition est le rendu de l’entrée. */
export type TermeDuSite = Omit<Kit['glossaire'][number], 'definition'>;

/** Une source du socle, à son numéro. */
export interface SourceDuSite {
  numero: number;
  titre: string;
  graine: boolean;
  adresse: string | null;
  consulteLu: string | null;
}

/** Le socle en bref : ce que chaque page dit de lui. */
export interface IdentiteDuSite {
  titre: string;
  version: string;
  dateLue: string;
  avertissement: string;
  journal: (SocleDonnees['journal'][number] & { dateLue: string })[];
}

/** Les termes, dans l’ordre alphabétique. */
export function glossaire(site: Site): EntreeDuSite<TermeDuSite>[] {
  return site.socle.glossaire.map(({ definition, ...donnees }) => ({
    id: donnees.id,
    donnees,
    texte: site.rendre(definition, donnees.id, 4),
    fichier: `content/glossaire/${donnees.id}.mdx`,
  }));
}

/** Les sources, dans l’ordre de leurs numéros. */
export function sources({ socle }: Site): EntreeDuSite<SourceDuSite>[] {
  return socle.identite.sources.map(({ id, titre, statut, adresse, consulteLe }, rang) => ({
    id,
    donnees: {
      numero: rang + 1,
      titre,
      graine: statut === 'graine',
      adresse: adresse ?? null,
      consulteLu: consulteLe ? dateLongue(consulteLe) : null,
    },
  }));
}

/** Le socle : une seule entrée, « socle ». */
export function identite({ socle }: Site): EntreeDuSite<IdentiteDuSite>[] {
  const { titre, version, date, avertissement, journal } = socle.identite;
  const donnees = {
    titre,
    version,
    dateLue: dateLongue(date),
    avertissement,
    journal: journal.map((etape) => ({ ...etape, dateLue: dateLongue(etape.date) })),
  };
  return [{ id: 'socle', donnees, fichier: 'content/socle.yaml' }];
}
