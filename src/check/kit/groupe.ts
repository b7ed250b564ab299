import { signaler } from '../../diagnostics/diagnostic.ts';
import { IDEES_DE_REFERENCE, IDEES_MINIMALES } from '../../model/minutage.ts';
import { MODULES_AVEC_INVITE } from '../../model/session.ts';
import type { ControleDeKit } from './contexte.ts';
import { sessionsDe } from './seances.ts';

/** Au-delà de ce nombre d’idées, une seule personne ne suffit plus à animer les séances les plus denses. */
const IDEES_POUR_UNE_PERSONNE = 8;

/** Qui manque à chaque module de MODULES_AVEC_INVITE, comme le dit le message. */
const INVITES: Readonly<Record<string, string>> = {
  M3: 'aucun témoin d’une structure du territoire',
  M4: 'aucun intervenant du financement',
  M6: 'aucun partenaire',
};

/** R41 et R42 : le nombre d’idées, et de personnes pour les porter. */
export const taille: ControleDeKit = (kit) =>
  sessionsDe(kit).flatMap(({ session, lieu }) => {
    const { idees, participants } = session;
    if (idees == null) return [];
    return [
      ...(idees < IDEES_MINIMALES || idees > IDEES_DE_REFERENCE
        ? [signaler('R41', lieu(['idees']), { idees })]
        : []),
      ...(participants != null && participants < idees
        ? [signaler('R42', lieu(['participants']), { idees, participants })]
        : []),
    ];
  });

/** Les séances les plus denses : un second appui y aide au-delà de huit idées. */
const SECOND_APPUI: readonly string[] = ['M5', 'M6'];

/** R43 : quelqu’un pour animer chaque séance, deux personnes en M5 et M6 au-delà de huit idées. */
export const animation: ControleDeKit = (kit) =>
  sessionsDe(kit).flatMap(({ session, seances }) =>
    seances.flatMap(({ seance, lieu }) => {
      const [idees, trouve] = [session.idees ?? 0, seance.animateurs.length];
      const needed = idees > IDEES_POUR_UNE_PERSONNE && SECOND_APPUI.includes(seance.module) ? 2 : 1;
      return trouve < needed
        ? [signaler('R43', lieu('animateurs'), { module: seance.module, idees, trouve })]
        : [];
    }),
  );

/** R44 : une personne invitée en M3, M4 et M6. */
export const invites: ControleDeKit = (kit) =>
  sessionsDe(kit).flatMap(({ seances }) =>
    seances.flatMap(({ seance: { module, intervenant }, lieu }) => {
      const qui = INVITES[module] ?? 'aucune personne invitée';
      return MODULES_AVEC_INVITE.includes(module) && !intervenant
        ? [signaler('R44', lieu('intervenant'), { module, qui })]
        : [];
    }),
  );

/** R45 : l’accessibilité de chaque lieu. */
export const accessibilite: ControleDeKit = (kit) =>
  sessionsDe(kit).flatMap(({ seances }) =>
    seances.flatMap(({ seance, lieu }) =>
      seance.lieu && seance.lieu.accesPmr == null
        ? [signaler('R45', lieu('lieu'), { module: seance.module })]
        : [],
    ),
  );
