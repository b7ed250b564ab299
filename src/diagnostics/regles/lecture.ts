import { erreur, regle } from '../regle.ts';

/** Règles de lecture : syntaxe, en-tête, composants, et les renvois d’un fichier à un autre. */
export const reglesDeLecture = {
  L01: regle({
    gravite: erreur,
    objet: 'Un fichier commence par un en-tête YAML lisible, entre deux lignes « --- ».',
    message: (v: { detail: string }) => `En-tête illisible : ${v.detail}.`,
    conseil: 'Vérifiez l’alignement, et mettez entre guillemets toute valeur qui contient « : ».',
  }),
  L02: regle({
    gravite: erreur,
    objet: 'Le texte est du Markdown avec des composants bien fermés.',
    message: (v: { detail: string }) => `Texte illisible : ${v.detail}.`,
    conseil: 'Chaque composant ouvert se ferme ; les caractères « < » et « { » ne s’écrivent pas seuls.',
  }),
  L03: regle({
    gravite: erreur,
    objet: 'Chaque clé de l’en-tête est connue et a une valeur de la forme attendue.',
    message: (v: { chemin: string; trouve: string; attendu: string }) =>
      `« ${v.chemin} » : trouvé ${v.trouve}, attendu ${v.attendu}.`,
    conseil: 'Voyez docs/format-du-contenu.md.',
  }),
  L04: regle({
    gravite: erreur,
    objet: 'Seuls les composants du registre sont employés.',
    message: (v: { nom: string; proche?: string | undefined }) =>
      `Composant « ${v.nom} » inconnu.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''}`,
    conseil: 'La liste des composants est dans docs/format-du-contenu.md.',
  }),
  L05: regle({
    gravite: erreur,
    objet: 'Un composant reçoit les attributs qu’il connaît, avec des valeurs écrites en toutes lettres.',
    message: (v: { nom: string; chemin: string; trouve: string; attendu: string }) =>
      `<${v.nom}> « ${v.chemin} » : trouvé ${v.trouve}, attendu ${v.attendu}.`,
    conseil: 'Les attributs de chaque composant sont dans docs/format-du-contenu.md.',
  }),
  L06: regle({
    gravite: erreur,
    objet: 'Un contenu n’exécute rien : ni import, ni export, ni {expression}, ni HTML.',
    message: (v: { quoi: string }) => `${v.quoi} : un contenu ne contient pas de code.`,
    conseil: 'Retirez ce passage, ou écrivez-le en toutes lettres.',
  }),
  L07: regle({
    gravite: erreur,
    objet: 'Un lien mène à une adresse web complète, ou passe par le composant Lien.',
    message: (v: { adresse: string }) =>
      `Lien vers « ${v.adresse} » refusé : seules les adresses https:, http: et mailto: sont admises.`,
    conseil: 'Pour citer une fiche ou un module, écrivez <Lien vers="F05">…</Lien>.',
  }),
  L08: regle({
    gravite: erreur,
    objet: 'Un fichier porte le nom de son identifiant.',
    message: (v: { id: string; attendu: string }) =>
      `L’identifiant « ${v.id} » demande un fichier nommé « ${v.attendu} ».`,
    conseil: 'Renommez le fichier, ou corrigez l’identifiant.',
  }),
  L09: regle({
    gravite: erreur,
    objet: 'Un identifiant n’est employé qu’une fois.',
    message: (v: { id: string; autre: string }) => `L’identifiant « ${v.id} » est déjà pris par ${v.autre}.`,
    conseil: 'Choisissez un autre identifiant.',
  }),
  L10: regle({
    gravite: erreur,
    objet: 'Chaque élément est à une place où le site et le PDF savent le montrer.',
    message: (v: { quoi: string; ou: string }) => `${v.quoi} n’a pas sa place ${v.ou}.`,
    conseil: 'Les places de chaque composant sont dans docs/format-du-contenu.md.',
  }),
  L11: regle({
    gravite: erreur,
    objet: 'Tout lien interne mène à quelque chose qui existe.',
    message: (v: { vers: string; proche?: string | undefined }) =>
      `Rien ne s’appelle « ${v.vers} » dans le socle.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''}`,
    conseil: 'Citez un identifiant de module, de séquence, de fiche, d’annexe, d’acquis ou de page.',
  }),
  L12: regle({
    gravite: erreur,
    objet: 'Les fichiers attendus sont présents, et aucun autre.',
    message: (v: { detail: string }) => v.detail,
    conseil: 'Voyez la liste des dossiers dans docs/format-du-contenu.md.',
  }),
  L13: regle({
    gravite: erreur,
    objet: 'Les niveaux de titre se suivent sans saut, à partir de ##.',
    message: (v: { trouve: number; attendu: number }) =>
      `Titre de niveau ${v.trouve} là où l’on attend au plus le niveau ${v.attendu}.`,
    conseil: 'Un titre de niveau 3 (###) vient sous un titre de niveau 2 (##).',
  }),
  L14: regle({
    gravite: erreur,
    objet: 'Chaque signe existe dans la police du PDF.',
    message: (v: { signe: string; code: string }) =>
      `Le signe « ${v.signe} » (${v.code}) n’existe pas dans la police du PDF.`,
    conseil: 'Remplacez-le par un mot, ou par un signe du clavier.',
  }),
  L15: regle({
    gravite: erreur,
    objet: 'Un texte tient dans une page : ses mots, ses paragraphes et ses emboîtements ont une taille.',
    message: (v: { quoi: string; max: string }) => `${v.quoi} : ${v.max} au plus.`,
    conseil: 'Coupez le texte en paragraphes, le mot en plusieurs, ou défaites une liste dans une liste.',
  }),
  L16: regle({
    gravite: erreur,
    objet: 'Le rythme d’une session est un de ceux du socle.',
    message: (v: { trouve: string; valeurs: string; proche?: string | undefined }) =>
      `Rythme « ${v.trouve} » inconnu.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''} Valeurs admises : ${v.valeurs}.`,
    conseil: 'Laissez vide si vos dates ne suivent aucun de ces rythmes.',
  }),
} as const;
