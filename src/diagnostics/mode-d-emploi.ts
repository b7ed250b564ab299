/** La règle dont l’exemple sert à expliquer un message. */
export const REGLE_MODELE = 'R33';

/** Ce qu’il faut savoir pour lire un rapport, dit une fois pour la page du site et pour docs/regles.md. */
export const MODE_D_EMPLOI = {
  chapeau:
    'Un contrôle relit tous les fichiers avant que rien ne soit publié. Voici chaque règle, pourquoi elle existe, et comment réparer.',
  role: 'La commande « npm run check » lit tous les fichiers du socle et des kits et dit, en une fois, tout ce qui ne va pas. La même lecture se fait quand quelqu’un propose un changement, et avant chaque construction du site.',
  lire: {
    id: 'lire',
    titre: 'Lire un message',
    parties: [
      ['fichier:ligne:colonne', 'l’endroit exact, pour y aller tout droit'],
      ['erreur ou avertissement', 'la gravité'],
      ['la phrase', 'ce qui a été trouvé, et ce qui était attendu'],
      [`[${REGLE_MODELE}]`, 'le numéro de la règle, qui se cherche dans cette page'],
    ],
    suite: 'La ligne suivante du rapport, en retrait, dit comment réparer.',
  },
  gravites: {
    id: 'gravites',
    titre: 'Erreur ou avertissement',
    parties: [
      [
        'Une erreur empêche de construire.',
        'Dans un kit, ce kit est laissé de côté et les autres se construisent. Dans le socle, rien ne se construit.',
      ],
      [
        'Un avertissement n’empêche rien.',
        'Il signale ce qui se discute : vous gardez la main, en sachant ce que vous choisissez.',
      ],
    ],
  },
  exemples:
    'Chaque exemple met une faute dans un fichier juste. Les tests du projet le rejouent et comparent la réponse mot pour mot. Un numéro absent n’est pas employé.',
} as const;
