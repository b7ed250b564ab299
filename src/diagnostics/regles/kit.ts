import { avertissement, erreur, regle } from '../regle.ts';

/** Règles des kits : identité, territoire, calendrier, groupe, publication. */
export const reglesDuKit = {
  R20: regle({
    gravite: erreur,
    objet: 'L’identifiant d’un kit s’écrit en minuscules et tirets, et n’appartient qu’à lui.',
    message: (v: { id: string; defaut: string }) => `L’identifiant « ${v.id} » ${v.defaut}.`,
    conseil: 'L’identifiant est aussi le nom du dossier du kit : des minuscules, des chiffres et des tirets.',
  }),
  R21: regle({
    gravite: erreur,
    objet: 'La version du socle demandée existe.',
    message: (v: { demande: string; derniere: string }) =>
      `Ce kit demande le socle ${v.demande} ; la dernière version publiée est ${v.derniere}.`,
    conseil: 'Les versions publiées sont dans le journal de content/socle.yaml.',
  }),
  R22: regle({
    gravite: avertissement,
    objet: 'Le kit suit la version majeure en cours du socle.',
    message: (v: { majeure: string; derniere: string }) =>
      `Ce kit suit le socle ${v.majeure}.x ; la version ${v.derniere} est disponible.`,
    conseil: 'Lisez le journal des changements du socle, puis changez « socle ».',
  }),
  R23: regle({
    gravite: erreur,
    objet: 'Le statut du kit est exemple, brouillon, publie ou archive.',
    message: (v: { trouve: string; valeurs: string; proche?: string | undefined }) =>
      `Statut « ${v.trouve} » inconnu. Valeurs admises : ${v.valeurs}.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''}`,
    conseil: 'Un kit en cours d’écriture est un « brouillon ».',
  }),
  R24: regle({
    gravite: erreur,
    objet: 'Le type d’accueil est dans la liste.',
    message: (v: { trouve: string; valeurs: string; proche?: string | undefined }) =>
      `Type d’accueil « ${v.trouve} » inconnu.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''} Valeurs admises : ${v.valeurs}.`,
    conseil: 'Prenez « autre » si aucun type ne convient.',
  }),
  R25: regle({
    gravite: erreur,
    objet: 'Chaque code de département existe.',
    message: (v: { code: string; proche?: string | undefined }) =>
      `Département « ${v.code} » inconnu. Les codes ont deux ou trois caractères.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''}`,
    conseil:
      'Écrivez le code entre guillemets : "07" pour l’Ardèche, "2A" pour la Corse-du-Sud, "971" pour la Guadeloupe.',
  }),
  R26: regle({
    gravite: erreur,
    objet: 'Un code EPCI a neuf chiffres et une clé de contrôle SIREN juste.',
    message: (v: { code: string; defaut: string }) => `Code EPCI « ${v.code} » : ${v.defaut}.`,
    conseil: 'Recopiez le numéro SIREN de l’intercommunalité, sans espace, entre guillemets.',
  }),
  R27: regle({
    gravite: erreur,
    objet: 'Le code EPCI est dans le découpage administratif.',
    message: (v: { code: string }) =>
      `Aucun EPCI à fiscalité propre ne porte le code ${v.code} dans le millésime 2026 (paquet @etalab/decoupage-administratif 6.0.0).`,
    conseil: 'Un parc naturel, un pays ou un département n’a pas de code EPCI : changez alors « type ».',
  }),
  R28: regle({
    gravite: avertissement,
    objet: 'Le nom donné à un EPCI est celui de son code.',
    message: (v: { code: string; officiel: string; ecrit: string }) =>
      `Le code ${v.code} désigne « ${v.officiel} », vous avez écrit « ${v.ecrit} ».`,
    conseil: 'Vérifiez le code : des noms se ressemblent d’un territoire à l’autre.',
  }),
  R29: regle({
    gravite: avertissement,
    objet: 'Chaque EPCI a des communes dans un département déclaré.',
    message: (v: { nom: string; departements: string; declares: string }) =>
      `${v.nom} compte des communes en ${v.departements} ; le kit ${v.declares ? `ne déclare que ${v.declares}` : 'ne déclare aucun département'}.`,
    conseil: 'Ajoutez le département à « territoire.departements ».',
  }),
  R30: regle({
    gravite: erreur,
    objet: 'Un territoire d’intercommunalité donne ses codes EPCI.',
    message: (v: { type: string; attendu: string }) => `Territoire de type « ${v.type} » ${v.attendu}.`,
    conseil: 'Ajoutez les codes SIREN à « territoire.epci », ou changez le type.',
  }),
  R31: regle({
    gravite: erreur,
    objet: 'Une session compte six séances, une par module.',
    message: (v: { session: string; defaut: string }) => `${v.session} : ${v.defaut}.`,
    conseil:
      'Chaque module, de M1 à M6, a une séance et une seule ; laissez vide une date qui n’est pas fixée. Une session à venir dont rien n’est décidé se retire.',
  }),
  R32: regle({
    gravite: erreur,
    objet: 'Chaque date est un jour du calendrier, chaque heure une heure.',
    message: (v: { ou: string; trouve: string; attendu: string }) =>
      `${v.ou} : « ${v.trouve} » n’est pas ${v.attendu}.`,
    conseil: 'Une date s’écrit AAAA-MM-JJ, une heure HH:MM entre guillemets.',
  }),
  R33: regle({
    gravite: erreur,
    objet: 'Les séances sont listées dans l’ordre du calendrier.',
    message: (v: {
      rang: string;
      date: string;
      precedente: string;
      datePrecedente: string;
      enMemeTemps: boolean;
    }) =>
      `La ${v.rang} séance (${v.date}) ${v.enMemeTemps ? 'a lieu en même temps que' : 'précède'} la ${v.precedente} (${v.datePrecedente}).`,
    conseil: 'Rangez les séances de la première à la dernière.',
  }),
  R34: regle({
    gravite: erreur,
    objet: 'M1 vient en premier, M6 en dernier, M2 avant M3.',
    message: (v: { defaut: string }) => `${v.defaut}.`,
    conseil: 'M3, M4 et M5 peuvent changer de place ; pas M1, M2 ni M6.',
  }),
  R35: regle({
    gravite: erreur,
    objet: 'Le parcours s’étend sur 15 à 92 jours ; la cible est de 21 à 92.',
    message: (v: { jours: number }) =>
      v.jours > 92
        ? `La session s’étend sur ${v.jours} jours : le parcours dure de 3 semaines à 3 mois (92 jours au plus).`
        : `La session tient en ${v.jours} jours : le parcours dure de 3 semaines à 3 mois (15 jours au moins).`,
    conseil: 'Les rythmes types sont dans la page « Les rythmes ».',
  }),
  R36: regle({
    gravite: avertissement,
    objet: 'Un parcours de moins de 21 jours est très serré.',
    message: (v: { jours: number }) =>
      `La session tient en ${v.jours} jours, sur trois semaines civiles : c’est très serré pour le travail de terrain.`,
    conseil: 'Écartez au moins M2 et M3, pour laisser le temps des entretiens.',
  }),
  R37: regle({
    gravite: avertissement,
    objet: 'Entre deux séances, le temps du travail demandé.',
    message: (v: { de: string; vers: string; jours: number; minimum: number }) =>
      `${v.jours} jour${v.jours > 1 ? 's' : ''} entre ${v.de} et ${v.vers} : il en faut au moins ${v.minimum}.`,
    conseil: 'Le travail d’ici la prochaine fois est dit à la fin de chaque module.',
  }),
  R38: regle({
    gravite: avertissement,
    objet: 'Deux séances n’ont pas lieu le même jour.',
    message: (v: { de: string; vers: string }) =>
      `${v.de} et ${v.vers} ont lieu le même jour : aucun travail d’intersession possible.`,
    conseil: 'Écartez-les d’au moins trois jours.',
  }),
  R39: regle({
    gravite: avertissement,
    objet: 'Une séance évite les jours fériés et la fin de semaine.',
    message: (v: { module: string; jour: string; motif: string }) =>
      `${v.module} tombe le ${v.jour} (${v.motif}).`,
    conseil: 'Vérifiez que la salle est ouverte et que les personnes peuvent venir.',
  }),
  R40: regle({
    gravite: erreur,
    objet: 'L’heure de fin moins l’heure de début fait la durée du module.',
    message: (v: {
      module: string;
      debut: string;
      fin: string;
      trouve: number;
      attendu: number;
      finAttendue: string;
    }) =>
      v.trouve > 0
        ? `${v.module} : de ${v.debut} à ${v.fin}, soit ${v.trouve} min, pour un module de ${v.attendu} min (fin attendue : ${v.finAttendue}).`
        : `${v.module} : la fin (${v.fin}) ne vient pas après le début (${v.debut}).`,
    conseil: 'Changez l’heure de fin, ou la version de la session (longue : 210 min, courte : 180 min).',
  }),
  R41: regle({
    gravite: avertissement,
    objet: 'Un groupe compte de 5 à 10 idées.',
    message: (v: { idees: number }) =>
      `${v.idees} idée${v.idees > 1 ? 's' : ''} : le parcours est conçu pour 5 à 10.`,
    conseil: 'Au-delà de dix, faites deux groupes ; en deçà de cinq, invitez deux pairs ou reportez.',
  }),
  R42: regle({
    gravite: erreur,
    objet: 'Il y a au moins autant de personnes que d’idées.',
    message: (v: { idees: number; participants: number }) =>
      `${v.idees} idées pour ${v.participants} participant${v.participants > 1 ? 's' : ''} : chaque idée doit être portée par une personne présente.`,
    conseil: 'Corrigez « idees » ou « participants ».',
  }),
  R43: regle({
    gravite: avertissement,
    objet: 'Chaque séance a quelqu’un pour l’animer ; au-delà de huit idées, M5 et M6 ont un second appui.',
    message: (v: { module: string; idees: number; trouve: number }) =>
      v.trouve === 0
        ? `${v.module} : personne n’est prévu pour animer.`
        : `${v.module} : ${v.idees} idées et une seule personne pour animer.`,
    conseil: 'Indiquez des rôles dans « animateurs », jamais un nom : [animation, second appui].',
  }),
  R44: regle({
    gravite: avertissement,
    objet: 'M3, M4 et M6 accueillent une personne invitée.',
    message: (v: { module: string; qui: string }) => `${v.module} : ${v.qui} n’est prévu.`,
    conseil: 'À défaut, la page des ressources locales sert d’appui : complétez-la.',
  }),
  R45: regle({
    gravite: avertissement,
    objet: 'L’accessibilité de chaque lieu est renseignée.',
    message: (v: { module: string }) =>
      `Lieu de ${v.module} : l’accès des personnes à mobilité réduite n’est pas renseigné.`,
    conseil: 'Ajoutez « accesPmr: true » ou « accesPmr: false » au lieu.',
  }),
  R46: regle({
    gravite: erreur,
    objet: 'Le type et le statut de chaque financement sont dans les listes.',
    message: (v: { quoi: string; trouve: string; valeurs: string; proche?: string | undefined }) =>
      `Financement : ${v.quoi} « ${v.trouve} » inconnu.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''} Valeurs admises : ${v.valeurs}.`,
    conseil: 'Reprenez une des valeurs admises, telle quelle.',
  }),
  R47: regle({
    gravite: erreur,
    objet: 'Un montant est un nombre positif, ou vide.',
    message: (v: { trouve: string }) =>
      `Montant « ${v.trouve} » : écrivez un nombre positif, ou laissez vide.`,
    conseil: 'Sans espace, symbole ni guillemets : 2000.',
  }),
  R53: regle({
    gravite: erreur,
    objet: 'Un kit publié n’a aucun champ obligatoire vide.',
    message: (v: { champ: string }) => `Kit publié : « ${v.champ} » est vide.`,
    conseil: 'Remplissez-le, ou remettez le statut « brouillon ».',
  }),
  R54: regle({
    gravite: erreur,
    objet: 'Un kit d’exemple dit qu’il n’est pas validé et cite ses sources.',
    message: (v: { kit: string; manque: string }) => `Exemple « ${v.kit} » : ${v.manque}.`,
    conseil:
      'La clé « mention » contient « la structure citée n’a ni commandé ni validé ce kit » ; « sources » n’est pas vide ; sans accord écrit et daté, « roleDansLeKit » est candidate ou citee.',
  }),
  R55: regle({
    gravite: erreur,
    objet: 'Un kit fictif le dit dans son titre.',
    message: (v: { titre: string }) => `Le titre « ${v.titre} » ne dit pas que le kit est fictif.`,
    conseil: 'Ajoutez « (fictif) » au titre.',
  }),
  R56: regle({
    gravite: erreur,
    objet: 'Un kit ne contient ni adresse nominative ni numéro de téléphone portable.',
    message: (v: { trouve: string; quoi: string }) => `« ${v.trouve} » est ${v.quoi}.`,
    conseil: 'Utilisez une adresse de service, comme accueil@… ou contact@…, et un numéro fixe.',
  }),
  R57: regle({
    gravite: erreur,
    objet: 'Un logo a un fichier, un texte alternatif et une date d’autorisation.',
    message: (v: { logo: string; manque: string }) => `Logo « ${v.logo} » : ${v.manque}.`,
    conseil: 'Sans autorisation écrite et datée, retirez le logo.',
  }),
  R58: regle({
    gravite: erreur,
    objet: 'Un kit garde la licence du socle.',
    message: (v: { trouve: string; attendu: string }) =>
      `Licence « ${v.trouve} » : les contenus dérivés du socle restent en ${v.attendu}.`,
    conseil: 'Écrivez « licence: CC-BY-SA-4.0 ».',
  }),
  R62: regle({
    gravite: avertissement,
    objet: 'Un kit est relu au moins tous les dix-huit mois.',
    message: (v: { mois: number }) => `Ce kit n’a pas été relu depuis ${v.mois} mois.`,
    conseil: 'Vérifiez les ressources locales, puis changez « dateRevision ».',
  }),
  R63: regle({
    gravite: avertissement,
    objet: 'Chaque ressource locale a une date de vérification.',
    message: (v: { nom: string }) => `Ressource « ${v.nom} » : jamais vérifiée.`,
    conseil: 'Appelez ou consultez le site, puis ajoutez « verifieLe ».',
  }),
} as const;
