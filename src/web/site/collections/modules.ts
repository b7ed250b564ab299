import { groupeDe } from '../../../assemble/groupe.ts';
import { assembleModule } from '../../../assemble/module.ts';
import type { ModuleDuSocle } from '../../../assemble/socle.ts';
import type { ModuleAssemble, SequenceAssemblee } from '../../../model/kit.ts';
import { IDEES_DE_REFERENCE, type Version } from '../../../model/minutage.ts';
import { composerTexte } from '../../../model/typographie.ts';
import type { EntreeDuSite } from './entree.ts';
import type { MotDuSite, RenvoiDuSite, Site } from './site.ts';

/** Une séquence prête à montrer : son texte en HTML, ses renvois avec leur adresse. */
export interface SequenceDuSite extends Omit<SequenceAssemblee, 'corps' | 'fiches' | 'ressources'> {
  html: string;
  fiches: RenvoiDuSite[];
  ressources: RenvoiDuSite[];
}

/** Un module pour le groupe de référence (dix idées, version longue), prêt à montrer. */
export interface ModuleDuSite
  extends Omit<
    ModuleAssemble,
    'sequences' | 'variantes' | 'notes' | 'acquis' | 'attentes' | 'annexes' | 'impressions' | 'aRessortir'
  > {
  idees: number;
  acquis: (ModuleAssemble['acquis'][number] & RenvoiDuSite)[];
  attentes: RenvoiDuSite[];
  annexes: RenvoiDuSite[];
  impressions: (ModuleAssemble['impressions'][number] & RenvoiDuSite)[];
  aRessortir: RenvoiDuSite[];
  sequences: SequenceDuSite[];
  variantes: { ancre: string; titre: string; html: string }[];
  notes: string;
  mots: MotDuSite[];
  /** Minutes de chaque séquence dans d’autres cas, dans l’ordre des séquences. */
  durees: { libelle: string; minutes: number[] }[];
}

/** D’autres groupes, pour le tableau des durées. */
const CAS: readonly { libelle: string; idees: number; version: Version }[] = [
  { libelle: 'version longue, 10 idées', idees: 10, version: 'longue' },
  { libelle: 'version longue, 5 idées', idees: 5, version: 'longue' },
  { libelle: 'version courte, 10 idées', idees: 10, version: 'courte' },
  { libelle: 'version courte, 5 idées', idees: 5, version: 'courte' },
];

/** Les six modules. */
export function modules(site: Site): EntreeDuSite<ModuleDuSite>[] {
  return site.socle.modules.map((module) => {
    const donnees = moduleDuSite(module, site);
    return { id: donnees.slug, donnees, fichier: module.provenance.fichier };
  });
}

function moduleDuSite(module: ModuleDuSocle, site: Site): ModuleDuSite {
  const assemble = (idees: number, version: Version): ModuleAssemble =>
    assembleModule(module, site.socle, { groupe: groupeDe(idees, idees), version, debut: null });
  const { acquis, attentes, annexes, impressions, aRessortir, sequences, variantes, notes, ...reste } =
    assemble(IDEES_DE_REFERENCE, 'longue');
  const avecAdresse = <R extends { id: string; titre: string }>(
    renvois: readonly R[],
  ): (R & RenvoiDuSite)[] => renvois.map((renvoi) => ({ ...renvoi, ...site.renvoi(renvoi) }));
  return {
    ...reste,
    idees: IDEES_DE_REFERENCE,
    acquis: avecAdresse(acquis),
    attentes: avecAdresse(attentes),
    annexes: avecAdresse(annexes),
    impressions: avecAdresse(impressions),
    aRessortir: avecAdresse(aRessortir),
    sequences: sequences.map(({ corps, fiches, ressources, ...sequence }) => ({
      ...sequence,
      html: site.rendre(corps, sequence.ancre, 4).html,
      fiches: avecAdresse(fiches),
      ressources: avecAdresse(ressources),
    })),
    variantes: variantes.map(({ id, titre, corps }) => {
      const ancre = `${reste.slug}-variante-${id}`;
      return { ancre, titre, html: site.rendre(corps, ancre, 4).html };
    }),
    notes: site.rendre(notes, `${reste.slug}-notes`, 3).html,
    mots: site.mots(...[...sequences, ...variantes].map(({ corps }) => corps), notes),
    durees: CAS.map(({ libelle, idees, version }) => ({
      libelle: composerTexte(libelle),
      minutes: assemble(idees, version).sequences.map(({ minutes }) => minutes),
    })),
  };
}
