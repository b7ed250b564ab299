import { avertissement, erreur, regle } from '../regle.ts';

const ecartMinutes = (trouve: number, attendu: number): string =>
  trouve < attendu ? `il manque ${attendu - trouve} min` : `${trouve - attendu} min de trop`;

/** Règles du socle commun. */
export const reglesDuSocle = {
  R01: regle({
    gravite: erreur,
    objet: 'La version du socle suit MAJEUR.MINEUR.CORRECTIF.',
    message: (v: { version: string }) =>
      `Socle : la version « ${v.version} » n’est pas de la forme MAJEUR.MINEUR.CORRECTIF.`,
    conseil: 'Écrivez trois nombres séparés par des points, par exemple 1.2.0.',
  }),
  R02: regle({
    gravite: erreur,
    objet: 'Le socle compte exactement six modules, de M1 à M6.',
    message: (v: { trouves: number; manque: string }) =>
      `Socle : ${v.trouves} modules trouvés, il en faut 6. Il manque ${v.manque}.`,
    conseil: 'Chaque module a son fichier dans content/modules, de m1.mdx à m6.mdx.',
  }),
  R03: regle({
    gravite: erreur,
    objet: 'Les minutes des séquences font la durée du module.',
    message: (v: { module: string; somme: number; duree: number }) =>
      `${v.module} : les séquences totalisent ${v.somme} min, la durée annoncée est ${v.duree} min (${ecartMinutes(v.somme, v.duree)}).`,
    conseil: 'Corrigez l’attribut « minutes » d’une séquence, ou la durée du module.',
  }),
  R04: regle({
    gravite: erreur,
    objet: 'Les minutes courtes des séquences font la durée courte du module.',
    message: (v: { module: string; somme: number; duree: number }) =>
      `${v.module}, version courte : ${v.somme} min au lieu de ${v.duree} min (${ecartMinutes(v.somme, v.duree)}).`,
    conseil: 'Corrigez l’attribut « minutesCourtes » d’une séquence, ou « minutesCourtes » du module.',
  }),
  R05: regle({
    gravite: avertissement,
    objet: 'Un module dure de 180 à 210 minutes.',
    message: (v: { module: string; duree: number }) =>
      `${v.module} dure ${v.duree} min : le socle prévoit 180 à 210 min.`,
    conseil: 'Une demi-journée plus longue fatigue ; plus courte, elle perd un des trois ingrédients.',
  }),
  R06: regle({
    gravite: erreur,
    objet: 'De 5 à 10 idées, le temps libéré est redistribué et la durée ne change pas.',
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
    message: (v: { module: string; manque: string }) =>
      `${v.module} ne contient aucun temps de type « ${v.manque} » : c’est un élément du noyau.`,
    conseil:
      'Les trois ingrédients sont dans chaque demi-journée : voyez l’attribut « composante » des séquences.',
  }),
  R08: regle({
    gravite: avertissement,
    objet: 'Une séance de plus de deux heures a une pause d’au moins dix minutes.',
    message: (v: { module: string; duree: number }) =>
      `${v.module} : aucune pause de 10 min en ${v.duree} min.`,
    conseil: 'Ajoutez une séquence de mode « pause ».',
  }),
  R09: regle({
    gravite: erreur,
    objet: 'Chaque acquis est visé par un module et évalué par une fiche.',
    message: (v: { acquis: string; manque: string }) => `L’acquis ${v.acquis} n’est ${v.manque}.`,
    conseil: 'Ajoutez l’acquis à un module (clé « acquis ») et à une fiche (clé « acquis »).',
  }),
  R10: regle({
    gravite: erreur,
    objet: 'Toute fiche et toute annexe citées existent.',
    message: (v: { ou: string; cite: string; proche?: string | undefined }) =>
      `${v.ou} cite « ${v.cite} », introuvable dans le socle.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''}`,
    conseil: 'Créez la fiche, ou corrigez son identifiant.',
  }),
  R11: regle({
    gravite: avertissement,
    objet: 'Toute fiche sert dans une séquence ou une étape du transfert.',
    message: (v: { fiche: string }) => `La fiche ${v.fiche} n’est utilisée dans aucune séquence ni étape.`,
    conseil: 'Citez-la dans une séquence (attribut « fiches ») ou une étape (clé « etapes »), ou retirez-la.',
  }),
  R12: regle({
    gravite: erreur,
    objet: 'Dans une fiche, chaque champ a un identifiant à lui.',
    message: (v: { fiche: string; champ: string }) =>
      `${v.fiche} : deux champs portent l’identifiant « ${v.champ} ».`,
    conseil: 'Donnez un autre identifiant au second.',
  }),
  R13: regle({
    gravite: avertissement,
    objet: 'Le temps entre pairs fait au moins 25 % du temps net, les apports au plus 35 %.',
    message: (v: { quoi: string; part: number; attendu: string }) =>
      `Le parcours compte ${v.part} % de ${v.quoi} (${v.attendu} attendus).`,
    conseil: 'Rééquilibrez les modes des séquences.',
  }),
  R14: regle({
    gravite: erreur,
    objet: 'Tout fait cite une source connue.',
    message: (v: { source: string; proche?: string | undefined }) =>
      `La source « ${v.source} » n’existe pas.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''}`,
    conseil: 'Les sources sont dans content/socle.yaml.',
  }),
  R15: regle({
    gravite: avertissement,
    objet: 'Tout terme cité est dans le glossaire.',
    message: (v: { terme: string; proche?: string | undefined }) =>
      `Le terme « ${v.terme} » n’est pas dans le glossaire.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''}`,
    conseil: 'Ajoutez-le dans content/glossaire, ou corrigez son identifiant.',
  }),
} as const;
