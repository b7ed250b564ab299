import { avertissement, erreur, regle } from '../regle.ts';

const ecartMinutes = (trouve: number, attendu: number): string =>
  trouve < attendu ? `il manque ${attendu - trouve} min` : `${trouve - attendu} min de trop`;

/** Règles du socle commun. */
export const reglesDuSocle = {
  R01: regle({
    gravite: erreur,
    objet: 'La version du socle suit MAJEUR.MINEUR.CORRECTIF.',
    raison:
      'Chaque kit dit quelle version du socle il suit. Les trois nombres disent d’un coup d’œil si un changement touche au parcours, l’enrichit ou corrige une faute.',
    message: (v: { version: string }) =>
      `Socle : la version « ${v.version} » n’est pas de la forme MAJEUR.MINEUR.CORRECTIF.`,
    conseil: 'Écrivez trois nombres séparés par des points, par exemple 1.2.0.',
  }),
  R02: regle({
    gravite: erreur,
    objet: 'Le socle compte exactement six modules, de M1 à M6.',
    raison:
      'Le parcours compte six demi-journées, d’après l’article de l’Avise sur Premiers Pas. Avec une de plus ou de moins, c’est un autre parcours.',
    message: (v: { trouves: number; manque: string }) =>
      `Socle : ${v.trouves} modules trouvés, il en faut 6. Il manque ${v.manque}.`,
    conseil: 'Chaque module a son fichier dans content/modules, de m1.mdx à m6.mdx.',
  }),
  R03: regle({
    gravite: erreur,
    objet: 'Les minutes des séquences font la durée du module.',
    raison:
      'La personne qui anime suit les minutes affichées. Si leur somme n’est pas la durée annoncée, la séance finit trop tôt ou dépasse l’heure de la salle.',
    message: (v: { module: string; somme: number; duree: number }) =>
      `${v.module} : les séquences totalisent ${v.somme} min, la durée annoncée est ${v.duree} min (${ecartMinutes(v.somme, v.duree)}).`,
    conseil: 'Corrigez l’attribut « minutes » d’une séquence, ou la durée du module.',
  }),
  R04: regle({
    gravite: erreur,
    objet: 'Les minutes courtes des séquences font la durée courte du module.',
    raison:
      'La version courte sert quand la salle ou le groupe n’a que trois heures. Elle doit tomber juste, elle aussi.',
    message: (v: { module: string; somme: number; duree: number }) =>
      `${v.module}, version courte : ${v.somme} min au lieu de ${v.duree} min (${ecartMinutes(v.somme, v.duree)}).`,
    conseil: 'Corrigez l’attribut « minutesCourtes » d’une séquence, ou « minutesCourtes » du module.',
  }),
  R05: regle({
    gravite: avertissement,
    objet: 'Un module dure de 180 à 210 minutes.',
    raison:
      'Six rendez-vous de même durée s’annoncent et se tiennent plus facilement : 210 min, ou 180 en version courte, pause comprise. C’est un choix du socle.',
    message: (v: { module: string; duree: number }) =>
      `${v.module} dure ${v.duree} min : le socle prévoit 180 à 210 min.`,
    conseil: 'Une demi-journée plus longue fatigue ; plus courte, elle perd un des trois ingrédients.',
  }),
  R06: regle({
    gravite: erreur,
    objet: 'De 5 à 10 idées, le temps libéré est redistribué et la durée ne change pas.',
    raison:
      'Avec moins d’idées, le tour de parole est plus court. Le temps libéré passe à une autre séquence, et l’heure de fin reste la même pour tous les groupes.',
    message: (v: { module: string; idees: number; version: string; somme: number; duree: number }) =>
      `${v.module} à ${v.idees} idées (version ${v.version}) : ` +
      (v.somme === v.duree
        ? 'une séquence aurait moins de zéro minute.'
        : `${v.somme} min au lieu de ${v.duree} min.`),
    conseil: 'Donnez « absorbe » à une séquence, ou corrigez « parIdee ».',
  }),
  R07: regle({
    gravite: erreur,
    objet: 'Chaque module contient un apport, une pratique et un temps de pair à pair.',
    raison:
      'Travail de pair à pair, apport, mise en pratique : ce sont les trois ingrédients que décrit l’article de l’Avise sur Premiers Pas. Le socle les demande à chaque demi-journée.',
    message: (v: { module: string; manque: string }) =>
      `${v.module} ne contient aucun temps de type « ${v.manque} » : c’est un élément du noyau.`,
    conseil:
      'Les trois ingrédients sont dans chaque demi-journée : voyez l’attribut « composante » des séquences.',
  }),
  R08: regle({
    gravite: avertissement,
    objet: 'Une séance de plus de deux heures a une pause d’au moins dix minutes.',
    raison:
      'Après deux heures, l’attention baisse et chaque personne a besoin de se lever ou de sortir. Une pause qui n’est pas prévue se prend sur le travail.',
    message: (v: { module: string; duree: number }) =>
      `${v.module} : aucune pause de 10 min en ${v.duree} min.`,
    conseil: 'Ajoutez une séquence de mode « pause ».',
  }),
  R09: regle({
    gravite: erreur,
    objet: 'Chaque acquis est visé par un module et évalué par une fiche.',
    raison:
      'Le parcours promet trois acquis à la sortie, d’après l’article de l’Avise. Un acquis que rien ne travaille, ou que rien n’évalue, serait une promesse sans suite.',
    message: (v: { acquis: string; manque: string }) => `L’acquis ${v.acquis} n’est ${v.manque}.`,
    conseil: 'Ajoutez l’acquis à un module (clé « acquis ») et à une fiche (clé « acquis »).',
  }),
  R10: regle({
    gravite: erreur,
    objet: 'Toute fiche et toute annexe citées existent.',
    raison:
      'La veille d’une séance, on imprime ce que le déroulé cite. Une fiche introuvable se découvrirait devant le groupe.',
    message: (v: { ou: string; cite: string; proche?: string | undefined }) =>
      `${v.ou} cite « ${v.cite} », introuvable dans le socle.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''}`,
    conseil: 'Créez la fiche, ou corrigez son identifiant.',
  }),
  R11: regle({
    gravite: avertissement,
    objet: 'Toute fiche sert dans une séquence ou une étape du transfert.',
    raison:
      'Une fiche que rien ne cite n’est jamais imprimée, et il faut pourtant la relire et la tenir à jour.',
    message: (v: { fiche: string }) => `La fiche ${v.fiche} n’est utilisée dans aucune séquence ni étape.`,
    conseil:
      'Citez-la dans une séquence (attribut « fiches ») ou une étape du transfert (content/transfert.yaml), ou retirez-la.',
  }),
  R12: regle({
    gravite: erreur,
    objet: 'Dans une fiche, chaque champ a un identifiant à lui.',
    raison:
      'Un champ se remplit par son identifiant. Si deux champs ont le même, ce que l’on écrit dans l’un s’écrit aussi dans l’autre.',
    message: (v: { fiche: string; champ: string }) =>
      `${v.fiche} : deux champs portent l’identifiant « ${v.champ} ».`,
    conseil: 'Donnez un autre identifiant au second.',
  }),
  R13: regle({
    gravite: avertissement,
    objet: 'Le temps entre pairs fait au moins 25 % du temps net, les apports au plus 35 %.',
    raison:
      'Le parcours repose sur le travail entre pairs. Ces deux seuils sont une proposition du socle : ils évitent qu’il devienne une suite d’exposés.',
    message: (v: { quoi: string; part: number; attendu: string }) =>
      `Le parcours compte ${v.part} % de ${v.quoi} (${v.attendu} attendus).`,
    conseil: 'Rééquilibrez les modes des séquences.',
  }),
  R14: regle({
    gravite: erreur,
    objet: 'Tout fait cite une source connue.',
    raison:
      'Un fait sur une organisation réelle se vérifie. Sans source connue, personne ne peut dire d’où il vient ni s’il est encore vrai.',
    message: (v: { source: string; proche?: string | undefined }) =>
      `La source « ${v.source} » n’existe pas.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''}`,
    conseil: 'Les sources sont dans content/socle.yaml.',
  }),
  R15: regle({
    gravite: avertissement,
    objet: 'Tout terme cité est dans le glossaire.',
    raison:
      'Un mot difficile s’explique au bas de la page. S’il n’est pas au glossaire, il reste obscur pour qui le découvre.',
    message: (v: { terme: string; proche?: string | undefined }) =>
      `Le terme « ${v.terme} » n’est pas dans le glossaire.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''}`,
    conseil: 'Ajoutez-le dans content/glossaire, ou corrigez son identifiant.',
  }),
} as const;
