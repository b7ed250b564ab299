import { erreur, regle } from '../regle.ts';

/** Règles de lecture : syntaxe, en-tête, composants, et les renvois d’un fichier à un autre. */
export const reglesDeLecture = {
  L01: regle({
    gravite: erreur,
    objet: 'Un fichier commence par un en-tête YAML lisible, entre deux lignes « --- ».',
    raison:
      'L’en-tête porte les dates, les durées et les identifiants dont le site, le PDF et l’agenda tirent tout le reste. Mal écrit, il serait compris de travers.',
    message: (v: { detail: string }) => `En-tête illisible : ${v.detail}.`,
    conseil: 'Vérifiez l’alignement, et mettez entre guillemets toute valeur qui contient « : ».',
  }),
  L02: regle({
    gravite: erreur,
    objet: 'Le texte est du Markdown avec des composants bien fermés.',
    raison:
      'Un composant resté ouvert avale la suite du texte : la consigne qui vient après s’afficherait au mauvais endroit, ou nulle part.',
    message: (v: { detail: string }) => `Texte illisible : ${v.detail}.`,
    conseil: 'Chaque composant ouvert se ferme ; les caractères « < » et « { » ne s’écrivent pas seuls.',
  }),
  L03: regle({
    gravite: erreur,
    objet: 'Chaque clé de l’en-tête est connue et a une valeur de la forme attendue.',
    raison:
      'Une clé mal écrite est une information perdue : avec « participant » au lieu de « participants », le kit ne sait plus combien de fiches imprimer.',
    message: (v: { chemin: string; trouve: string; attendu: string }) =>
      `« ${v.chemin} » : trouvé ${v.trouve}, attendu ${v.attendu}.`,
    conseil: 'Voyez docs/format-du-contenu.md.',
  }),
  L04: regle({
    gravite: erreur,
    objet: 'Seuls les composants du registre sont employés.',
    raison:
      'Chaque composant a une allure à l’écran et une autre sur papier. Un nom inconnu n’en a aucune, et son contenu disparaîtrait.',
    message: (v: { nom: string; proche?: string | undefined }) =>
      `Composant « ${v.nom} » inconnu.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''}`,
    conseil: 'La liste des composants est dans docs/format-du-contenu.md.',
  }),
  L05: regle({
    gravite: erreur,
    objet: 'Un composant reçoit les attributs qu’il connaît, avec des valeurs écrites en toutes lettres.',
    raison:
      'Un attribut mal nommé serait ignoré sans bruit : il manquerait une durée, une façon de travailler ou une fiche dans le déroulé.',
    message: (v: { nom: string; chemin: string; trouve: string; attendu: string }) =>
      `<${v.nom}> « ${v.chemin} » : trouvé ${v.trouve}, attendu ${v.attendu}.`,
    conseil: 'Les attributs de chaque composant sont dans docs/format-du-contenu.md.',
  }),
  L06: regle({
    gravite: erreur,
    objet: 'Un contenu n’exécute rien : ni import, ni export, ni {expression}, ni HTML.',
    raison:
      'Les kits viennent de beaucoup de personnes et se lisent sur les ordinateurs des autres. Un contenu sans code ne peut rien y lancer.',
    message: (v: { quoi: string }) => `${v.quoi} : un contenu ne contient pas de code.`,
    conseil: 'Retirez ce passage, ou écrivez-le en toutes lettres.',
  }),
  L07: regle({
    gravite: erreur,
    objet: 'Un lien mène à une adresse web complète, ou passe par le composant Lien.',
    raison:
      'Le même texte se lit sur le site, dans le PDF et hors connexion. Une adresse qui dépend d’un dossier n’y mènerait nulle part, et certaines adresses lancent un programme.',
    message: (v: { adresse: string }) =>
      `Lien vers « ${v.adresse} » refusé : seules les adresses https:, http: et mailto: sont admises.`,
    conseil: 'Pour citer une fiche ou un module, écrivez <Lien vers="F05">…</Lien>.',
  }),
  L08: regle({
    gravite: erreur,
    objet: 'Un fichier porte le nom de son identifiant.',
    raison:
      'Un fichier se retrouve par son nom : F05 est dans f05.mdx. Avec deux noms pour une même chose, on finit par corriger le mauvais fichier.',
    message: (v: { id: string; attendu: string }) =>
      `L’identifiant « ${v.id} » demande un fichier nommé « ${v.attendu} ».`,
    conseil: 'Renommez le fichier, ou corrigez l’identifiant.',
  }),
  L09: regle({
    gravite: erreur,
    objet: 'Un identifiant n’est employé qu’une fois.',
    raison:
      'Un identifiant sert d’adresse : les kits, les fiches et les liens le citent. S’il désigne deux choses, on ne sait plus laquelle.',
    message: (v: { id: string; autre: string }) => `L’identifiant « ${v.id} » est déjà pris par ${v.autre}.`,
    conseil: 'Choisissez un autre identifiant.',
  }),
  L10: regle({
    gravite: erreur,
    objet: 'Chaque élément est à une place où le site et le PDF savent le montrer.',
    raison:
      'Le site et le PDF savent montrer chaque élément à certains endroits seulement. Ailleurs, il se verrait dans l’un et manquerait dans l’autre.',
    message: (v: { quoi: string; ou: string }) => `${v.quoi} n’a pas sa place ${v.ou}.`,
    conseil: 'Les places de chaque composant sont dans docs/format-du-contenu.md.',
  }),
  L11: regle({
    gravite: erreur,
    objet: 'Tout lien interne mène à quelque chose qui existe.',
    raison:
      'Un lien qui ne mène à rien se découvre en salle, au moment où l’on a besoin de la page. Mieux vaut le savoir avant.',
    message: (v: { vers: string; proche?: string | undefined }) =>
      `Rien ne s’appelle « ${v.vers} » dans le socle.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''}`,
    conseil: 'Citez un identifiant de module, de séquence, de fiche, d’annexe, d’acquis ou de page.',
  }),
  L12: regle({
    gravite: erreur,
    objet: 'Les fichiers attendus sont présents, et aucun autre.',
    raison:
      'Un fichier rangé ailleurs n’est lu ni publié par personne : le travail serait perdu sans que rien ne le dise.',
    message: (v: { detail: string }) => v.detail,
    conseil: 'Voyez la liste des dossiers dans docs/format-du-contenu.md.',
  }),
  L13: regle({
    gravite: erreur,
    objet: 'Les niveaux de titre se suivent sans saut, à partir de ##.',
    raison:
      'Les titres sont le plan de la page. Une personne qui l’écoute les parcourt un à un ; un niveau sauté lui fait croire qu’il manque une partie (référentiel d’accessibilité RGAA, critère 9.1).',
    message: (v: { trouve: number; attendu: number }) =>
      `Titre de niveau ${v.trouve} là où l’on attend au plus le niveau ${v.attendu}.`,
    conseil: 'Un titre de niveau 3 (###) vient sous un titre de niveau 2 (##).',
  }),
  L14: regle({
    gravite: erreur,
    objet: 'Chaque signe existe dans la police du PDF.',
    raison:
      'Le PDF emporte sa propre police. Un signe qu’elle n’a pas y laisserait un carré vide, alors que l’écran ne montrerait aucun défaut.',
    message: (v: { signe: string; code: string }) =>
      `Le signe « ${v.signe} » (${v.code}) n’existe pas dans la police du PDF.`,
    conseil: 'Remplacez-le par un mot, ou par un signe du clavier.',
  }),
  L15: regle({
    gravite: erreur,
    objet: 'Un texte tient dans une page : ses mots, ses paragraphes et ses emboîtements ont une taille.',
    raison:
      'Un mot plus long que la ligne sort de la feuille et de l’écran d’un téléphone. Un texte emboîté vingt fois n’a plus de place pour ses mots.',
    message: (v: { quoi: string; max: string }) => `${v.quoi} : ${v.max} au plus.`,
    conseil: 'Coupez le texte en paragraphes, le mot en plusieurs, ou défaites une liste dans une liste.',
  }),
  L16: regle({
    gravite: erreur,
    objet: 'Le rythme d’une session est un de ceux du socle.',
    raison:
      'Le calendrier du kit reprend du socle le nom de ce rythme. Mal écrit, il ne mène à aucun, et la case resterait « à compléter ».',
    message: (v: { trouve: string; valeurs: string; proche?: string | undefined }) =>
      `Rythme « ${v.trouve} » inconnu.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''} Valeurs admises : ${v.valeurs}.`,
    conseil: 'Laissez vide si vos dates ne suivent aucun de ces rythmes.',
  }),
  L17: regle({
    gravite: erreur,
    objet: 'Un kit ne déclare pas encore d’écart au socle.',
    raison:
      'Cette version construit chaque kit avec le déroulé du socle, sans rien y changer. Un écart écrit ici ne se verrait ni sur le site ni dans le PDF.',
    message: (v: { module: string }) =>
      `Écart sur ${v.module} : un écart déclaré n’est pas encore appliqué par cette version.`,
    conseil: 'Notez-le dans la fiche H07, et laissez la liste vide : « ecarts: [] ».',
  }),
  L18: regle({
    gravite: erreur,
    objet: 'Une étape du transfert n’attend que des étapes écrites avant elle.',
    raison:
      'Les semaines de chaque étape se calculent de haut en bas, à partir de celles qu’elle attend. Une étape qui en attend une plus basse, ou elle-même, n’aurait pas de date.',
    message: (v: { etape: string; attendue: string }) =>
      `L’étape ${v.etape} attend ${v.attendue}, qui n’est pas écrite avant elle.`,
    conseil: 'Dans content/transfert.yaml, corrigez « depend » ou remettez les étapes dans l’ordre.',
  }),
  L19: regle({
    gravite: erreur,
    objet: 'Une figure ne paraît qu’une fois dans un texte.',
    raison:
      'Le dessin et son tableau prennent une page ou deux. Deux fois les mêmes n’apprennent rien, et alourdissent le kit jusqu’à empêcher son PDF.',
    message: (v: { figure: string }) => `La figure « ${v.figure} » est déjà plus haut dans ce texte.`,
    conseil: 'Gardez la première, et renvoyez-y par une phrase.',
  }),
  L20: regle({
    gravite: erreur,
    objet: 'Un champ à remplir ne se place que dans une fiche.',
    raison:
      'Une fiche donne son nom à chaque champ, pour qu’une réponse ne se recopie pas dans une autre. Ailleurs, le champ n’aurait pas de nom à lui.',
    message: (v: { champ: string }) => `Le champ « ${v.champ} » n’est pas dans une fiche.`,
    conseil: 'Placez-le dans un fichier de content/fiches/, et citez la fiche ici.',
  }),
  L21: regle({
    gravite: erreur,
    objet: 'Un tableau à remplir a au moins une colonne, et lui seul en a.',
    raison:
      'Sans colonne, il n’y a rien à remplir. Dans un autre champ, colonnes et lignes ne se verraient pas.',
    message: (v: { champ: string; defaut: string }) => `Le champ « ${v.champ} » ${v.defaut}.`,
    conseil: 'Ajoutez une <Colonne> au tableau, ou donnez au champ le type « tableau ».',
  }),
} as const;
