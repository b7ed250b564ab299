/** Ce que la page dit : une phrase, et parfois une liste. */
export interface Message {
  texte: string;
  liste?: readonly string[];
}

export const ENREGISTRE = 'Enregistré dans ce navigateur.';
export const NON_ENREGISTRE =
  'Non enregistré\u00A0: ce navigateur refuse de garder vos réponses, ou n’a plus de place. Exportez ou imprimez la fiche avant de ' +
  'quitter la page.';
export const CHANGE_AILLEURS =
  'Cette fiche vient de changer dans un autre onglet. Cette page montre maintenant les mêmes réponses.';
export const EFFACE =
  'Réponses effacées de ce navigateur. Vous pouvez annuler tant que cette page reste ouverte.';
export const NON_EFFACE = 'Ce navigateur refuse d’effacer. Effacez les données de ce site dans ses réglages.';
export const RETABLI = 'Effacement annulé, vos réponses sont revenues.';
export const EXPORT_EN_COURS = 'Préparation du PDF…';
export const ILLISIBLE: Message = {
  texte:
    'Une partie de ce que ce navigateur gardait de cette fiche ne se lit pas. Rien n’est perdu\u00A0: une copie en est mise de côté, ' +
    'jusqu’à ce que vous effaciez vos réponses.',
};

/** Dit les réponses gardées qu’aucun champ ne montre : la fiche a changé depuis. */
export function sansPlace(reponses: readonly string[]): Message {
  return {
    texte:
      'La fiche a changé depuis votre dernier passage, et ces réponses n’y ont plus de place. Elles restent gardées jusqu’à ce que vous ' +
      'effaciez\u00A0:',
    liste: reponses,
  };
}

/** Ce qu’a donné un export en PDF. */
export type ResultatDExport =
  | {
      genre: 'fait';
      /** Intitulés des réponses plus longues que leur cadre. */
      debordements: readonly string[];
      /** Réponses qui n’ont pas de champ dans ce PDF. */
      sansChamp: readonly string[];
    }
  | { genre: 'caracteres'; caracteres: readonly { signe: string; libelle: string }[] }
  | { genre: 'hors-ligne' }
  | { genre: 'illisible' };

/** Dit ce qu’a donné un export ; rien de ce qui est écrit dans la page n’a bougé. */
export function direExport(resultat: ResultatDExport, fichier: string): Message {
  switch (resultat.genre) {
    case 'fait':
      return direFait(
        resultat.debordements,
        resultat.sansChamp,
        `PDF rempli, dans vos téléchargements\u00A0: ${fichier}.`,
      );
    case 'caracteres':
      return {
        texte:
          'Le PDF n’est pas fait\u00A0: sa police ne sait pas écrire ces signes. Remplacez-les dans la page, où rien n’a changé, puis ' +
          'exportez à nouveau.',
        liste: resultat.caracteres.map(
          ({ signe, libelle }) => `«\u00A0${signe}\u00A0», dans «\u00A0${libelle}\u00A0»`,
        ),
      };
    case 'hors-ligne':
      return {
        texte:
          'Le PDF n’est pas fait\u00A0: le fichier à remplir n’a pas pu être chargé. Vérifiez la connexion, rechargez la page, puis ' +
          'exportez à nouveau. Vos réponses sont toujours là.',
      };
    case 'illisible':
      return {
        texte:
          'Le PDF n’est pas fait\u00A0: le fichier à remplir ne se lit pas. Rechargez la page, puis exportez à nouveau. Vos réponses sont ' +
          'toujours là\u00A0; vous pouvez aussi imprimer cette page.',
      };
  }
}

function direFait(debordements: readonly string[], sansChamp: readonly string[], fait: string): Message {
  if (sansChamp.length > 0)
    return {
      texte: `${fait} Ces réponses n’y sont pas, faute de champ\u00A0: rechargez la page, elle est plus ancienne que le PDF.`,
      liste: sansChamp,
    };
  if (debordements.length === 0) return { texte: fait };
  return {
    texte:
      `${fait} Il contient tout, mais ces réponses dépassent leur cadre\u00A0: sur le papier, la fin ne se verra pas. Raccourcissez-les, ` +
      'ou imprimez plutôt cette page.',
    liste: debordements,
  };
}
