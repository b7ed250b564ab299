import type { Entree } from '../load/entree.ts';
import { blocsTitres, notesDe, sequencesDe } from '../load/sequences.ts';
import { type Socle, textesDesKits } from '../load/socle.ts';
import { dateLongue } from '../model/calendrier.ts';
import type { ExperienceDonnees } from '../model/experience.ts';
import type { FicheDonnees } from '../model/fiche.ts';
import type { Kit, Provenance, SequenceAssemblee, TexteAssemble } from '../model/kit.ts';
import type { ModuleDonnees } from '../model/module.ts';
import type { Noeud } from '../model/noeud.ts';
import type { SequenceProps } from '../model/sequence.ts';
import type { SocleDonnees } from '../model/socle.ts';
import type { TransfertDonnees } from '../model/transfert.ts';
import { ancre } from './cibles.ts';
import { figureDesEtapes } from './figures/etapes.ts';
import { duSocle } from './provenance.ts';
import { type Index, indexDe, noeudDeFigure, resoudre } from './resoudre.ts';
import { sourcesDe } from './sources.ts';

/** Une séquence du socle, renvois résolus ; ses durées dépendent encore du groupe. */
export interface SequenceDuSocle {
  id: string;
  props: SequenceProps;
  corps: Noeud[];
  passages: SequenceAssemblee['passages'];
  provenance: Provenance;
}

/** Un module du socle, renvois résolus ; ses durées et ses quantités dépendent encore du groupe. */
export interface ModuleDuSocle {
  donnees: ModuleDonnees;
  sequences: SequenceDuSocle[];
  variantes: { id: string; titre: string; corps: Noeud[] }[];
  notes: Noeud[];
  provenance: Provenance;
}

/** Une fiche du socle, renvois résolus ; son tirage dépend encore du groupe. */
export interface FicheDuSocle {
  donnees: FicheDonnees;
  corps: Noeud[];
  provenance: Provenance;
}

/** Une page du transfert ; `pdf` : elle se télécharge aussi en PDF. */
export type PageDeTransfert = TexteAssemble & { pdf: boolean };

/** Un autre programme : ses données, et ce qu’un kit peut en prendre. */
export interface ExperienceAssemblee {
  donnees: ExperienceDonnees;
  corps: Noeud[];
  provenance: Provenance;
}

/** Le socle prêt à servir tous les kits : renvois résolus et empreintes faites une seule fois. */
export interface SocleAssemble {
  identite: SocleDonnees;
  index: Index;
  modules: ModuleDuSocle[];
  fiches: FicheDuSocle[];
  acquis: Kit['acquis'];
  attentes: TexteAssemble[];
  pages: TexteAssemble[];
  /** Les conditions du transfert, en données, et les pages qui les expliquent. */
  conditions: TransfertDonnees;
  /** La figure des étapes, la même dans tous les kits. */
  etapes: Noeud;
  transfert: PageDeTransfert[];
  experiences: ExperienceAssemblee[];
  annexes: Kit['annexes'];
  glossaire: Kit['glossaire'];
  /** Sources citées par au moins un texte du socle. */
  sourcesCitees: ReadonlySet<string>;
}

const ADRESSE_DE_LA_LICENCE = 'https://creativecommons.org/licenses/by-sa/4.0/deed.fr';

/** Ce que chaque document dit du socle. */
export function identiteLue({ titre, version, date, avertissement }: SocleDonnees): Kit['socle'] {
  return {
    titre,
    version,
    date,
    dateLue: dateLongue(date),
    licence: 'CC BY-SA 4.0',
    licenceAdresse: ADRESSE_DE_LA_LICENCE,
    avertissement,
  };
}

/** Assemble ce qui est commun à tous les kits. Suppose un socle sans erreur. */
export function assembleSocle(socle: Socle): SocleAssemble {
  const index = indexDe(socle);
  const { version } = socle.identite.donnees;
  const texte = (entree: Entree<{ id: string; titre: string }>, resume: string): TexteAssemble => ({
    id: entree.donnees.id,
    slug: ancre(entree.donnees.id),
    titre: entree.donnees.titre,
    resume,
    corps: resoudre(entree.corps, index),
    provenance: duSocle(entree.fichier, version, [entree.donnees, entree.corps]),
  });
  return {
    identite: socle.identite.donnees,
    index,
    modules: socle.modules.map((module) => moduleDuSocle(module, index, version)),
    fiches: socle.fiches.map((fiche) => ({
      donnees: fiche.donnees,
      corps: resoudre(fiche.corps, index, fiche.donnees.id),
      provenance: duSocle(fiche.fichier, version, [fiche.donnees, fiche.corps]),
    })),
    acquis: socle.acquis.map((entree) => ({
      ...texte(entree, ''),
      indicateurs: entree.donnees.indicateurs,
    })),
    attentes: socle.attentes.map((entree) => texte(entree, '')),
    pages: socle.pages.map((entree) => texte(entree, entree.donnees.resume)),
    conditions: socle.conditions.donnees,
    etapes: noeudDeFigure('etapes', figureDesEtapes(socle.conditions.donnees.etapes), index),
    transfert: socle.transfert.map((entree) => ({
      ...texte(entree, entree.donnees.resume),
      pdf: entree.donnees.pdf,
    })),
    experiences: socle.experiences.map(({ donnees, corps, fichier }) => ({
      donnees,
      corps: resoudre(corps, index),
      provenance: duSocle(fichier, version, [donnees, corps]),
    })),
    annexes: socle.annexes.map((entree) => ({
      ...texte(entree, entree.donnees.but),
      module: entree.donnees.module,
    })),
    glossaire: socle.glossaire.map(({ donnees, corps }) => ({
      id: donnees.id,
      terme: donnees.terme,
      definition: resoudre(corps, index),
      references: donnees.references,
    })),
    sourcesCitees: new Set(
      // Renvois résolus : une figure ne cite ses sources qu’une fois calculée.
      textesDesKits(socle).flatMap(({ donnees, corps }) => [
        ...donnees.sources,
        ...sourcesDe(resoudre(corps, index)),
      ]),
    ),
  };
}

function moduleDuSocle(module: Entree<ModuleDonnees>, index: Index, version: string): ModuleDuSocle {
  const { donnees, fichier, corps } = module;
  return {
    donnees,
    sequences: sequencesDe(corps).map(({ props, noeud }) => {
      const id = `${donnees.id}/${props.id}`;
      return {
        id,
        props,
        corps: resoudre(noeud.children ?? [], index),
        passages: blocsTitres(noeud.children ?? [], 'Passage').map((passage) => ({
          id: `${id}/${passage.id}`,
          ancre: ancre(`${id}/${passage.id}`),
          titre: passage.titre,
          provenance: duSocle(fichier, version, passage.noeud),
        })),
        provenance: duSocle(fichier, version, noeud),
      };
    }),
    variantes: blocsTitres(corps, 'Variante').map(({ id, titre, noeud }) => ({
      id,
      titre,
      corps: resoudre(noeud.children ?? [], index),
    })),
    notes: resoudre(notesDe(corps), index),
    provenance: duSocle(fichier, version, [donnees, corps]),
  };
}
