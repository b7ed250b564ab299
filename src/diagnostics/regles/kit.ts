import { montantLu, sommeDe } from '../../model/montant.ts';
import { avertissement, erreur, regle } from '../regle.ts';

/** Règles des kits : identité, territoire, calendrier, groupe, publication. */
export const reglesDuKit = {
  R20: regle({
    gravite: erreur,
    objet: 'L’identifiant d’un kit s’écrit en minuscules et tirets, et n’appartient qu’à lui.',
    raison:
      'L’identifiant devient l’adresse du kit sur le site. Un accent, une majuscule ou un doublon mènerait à une page qui n’existe pas, ou à celle d’un autre.',
    message: (v: { id: string; defaut: string }) => `L’identifiant « ${v.id} » ${v.defaut}.`,
    conseil: 'L’identifiant est aussi le nom du dossier du kit : des minuscules, des chiffres et des tirets.',
  }),
  R21: regle({
    gravite: erreur,
    objet: 'La version du socle demandée existe.',
    raison:
      'Un kit se construit sur une version précise du socle. Si elle n’existe pas, on ne sait pas quels textes ni quelles durées y mettre.',
    message: (v: { demande: string; derniere: string }) =>
      `Ce kit demande le socle ${v.demande} ; la dernière version publiée est ${v.derniere}.`,
    conseil: 'Les versions publiées sont dans le journal de content/socle.yaml.',
  }),
  R22: regle({
    gravite: avertissement,
    objet: 'Le kit suit la version majeure en cours du socle.',
    raison:
      'Une version majeure change ce qui fait un Premiers Pas. Le kit reste valable, mais son équipe doit le savoir pour choisir quand passer à la suivante.',
    message: (v: { majeure: string; derniere: string }) =>
      `Ce kit suit le socle ${v.majeure}.x ; la version ${v.derniere} est disponible.`,
    conseil: 'Lisez le journal des changements du socle, puis changez « socle ».',
  }),
  R23: regle({
    gravite: erreur,
    objet: 'Le statut du kit est exemple, brouillon, publie ou archive.',
    raison:
      'Le statut dit à qui lit s’il a sous les yeux un exemple, un essai ou un kit prêt à servir. Un mot inconnu laisserait chacun deviner.',
    message: (v: { trouve: string; valeurs: string; proche?: string | undefined }) =>
      `Statut « ${v.trouve} » inconnu. Valeurs admises : ${v.valeurs}.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''}`,
    conseil: 'Un kit en cours d’écriture est un « brouillon ».',
  }),
  R24: regle({
    gravite: erreur,
    objet: 'Le type d’accueil est dans la liste.',
    raison:
      'Le type d’accueil dit au premier regard quelle sorte de structure porte le parcours. Une liste commune permet de comparer les kits entre eux.',
    message: (v: { trouve: string; valeurs: string; proche?: string | undefined }) =>
      `Type d’accueil « ${v.trouve} » inconnu.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''} Valeurs admises : ${v.valeurs}.`,
    conseil: 'Prenez « autre » si aucun type ne convient.',
  }),
  R25: regle({
    gravite: erreur,
    objet: 'Chaque code de département existe.',
    raison:
      'Le département situe le kit, et donne ses jours fériés et son heure locale. Sans guillemets, le zéro de « 07 » se perd.',
    message: (v: { code: string; proche?: string | undefined }) =>
      `Département « ${v.code} » inconnu. Les codes ont deux ou trois caractères.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''}`,
    conseil:
      'Écrivez le code entre guillemets : "07" pour l’Ardèche, "2A" pour la Corse-du-Sud, "971" pour la Guadeloupe.',
  }),
  R26: regle({
    gravite: erreur,
    objet: 'Un code EPCI a neuf chiffres et une clé de contrôle SIREN juste.',
    raison:
      'Le code d’une intercommunalité est son numéro SIREN : le dernier chiffre se calcule à partir des autres. Ce calcul trouve une faute de frappe avant toute recherche.',
    message: (v: { code: string; defaut: string }) => `Code EPCI « ${v.code} » : ${v.defaut}.`,
    conseil: 'Recopiez le numéro SIREN de l’intercommunalité, sans espace, entre guillemets.',
  }),
  R27: regle({
    gravite: erreur,
    objet: 'Le code EPCI est dans le découpage administratif.',
    raison:
      'Un code bien écrit peut ne désigner personne, ou une structure d’un autre genre. La liste de référence vient de l’Insee, de la DGCL et de La Poste, sous Licence Ouverte 2.0.',
    message: (v: { code: string }) =>
      `Aucun EPCI à fiscalité propre ne porte le code ${v.code} dans le millésime 2026 (paquet @etalab/decoupage-administratif 6.0.0).`,
    conseil: 'Un parc naturel, un pays ou un département n’a pas de code EPCI : changez alors « type ».',
  }),
  R28: regle({
    gravite: avertissement,
    objet: 'Le nom donné à un EPCI est celui de son code.',
    raison:
      'Le parc naturel et la communauté de communes de la Haute Vallée de Chevreuse sont deux territoires. Un nom qui n’est pas celui du code annonce souvent une confusion de ce genre.',
    message: (v: { code: string; officiel: string; ecrit: string }) =>
      `Le code ${v.code} désigne « ${v.officiel} », vous avez écrit « ${v.ecrit} ».`,
    conseil: 'Vérifiez le code : des noms se ressemblent d’un territoire à l’autre.',
  }),
  R29: regle({
    gravite: avertissement,
    objet: 'Chaque EPCI a des communes dans un département déclaré.',
    raison:
      'Une intercommunalité sans commune dans les départements déclarés est sans doute une autre que celle qu’on voulait. Attention, 89 intercommunalités s’étendent sur plusieurs départements.',
    message: (v: { nom: string; departements: string; declares: string }) =>
      `${v.nom} compte des communes en ${v.departements} ; le kit ${v.declares ? `ne déclare que ${v.declares}` : 'ne déclare aucun département'}.`,
    conseil: 'Ajoutez le département à « territoire.departements ».',
  }),
  R30: regle({
    gravite: erreur,
    objet: 'Un territoire d’intercommunalité donne ses codes EPCI.',
    raison:
      'Le nom ne suffit pas à désigner une intercommunalité : il y a deux « CC des Quatre Rivières ». Le code n’en désigne qu’une.',
    message: (v: { type: string; attendu: string }) => `Territoire de type « ${v.type} » ${v.attendu}.`,
    conseil: 'Ajoutez les codes SIREN à « territoire.epci », ou changez le type.',
  }),
  R31: regle({
    gravite: erreur,
    objet: 'Une session compte six séances, une par module.',
    raison:
      'Le parcours est fait de six demi-journées qui s’enchaînent. S’il en manque une, ou si l’une revient deux fois, ce n’est plus celui que l’on a promis.',
    message: (v: { session: string; defaut: string }) => `${v.session} : ${v.defaut}.`,
    conseil:
      'Chaque module, de M1 à M6, a une séance et une seule ; laissez vide une date qui n’est pas fixée. Une session à venir dont rien n’est décidé se retire.',
  }),
  R32: regle({
    gravite: erreur,
    objet: 'Chaque date est un jour du calendrier, chaque heure une heure.',
    raison:
      'L’agenda, les horaires et les délais se calculent depuis les dates. Un 30 février serait décalé sans prévenir, ou disparaîtrait.',
    message: (v: { ou: string; trouve: string; attendu: string }) =>
      `${v.ou} : « ${v.trouve} » n’est pas ${v.attendu}.`,
    conseil: 'Une date s’écrit AAAA-MM-JJ, une heure HH:MM entre guillemets.',
  }),
  R33: regle({
    gravite: erreur,
    objet: 'Les séances sont listées dans l’ordre du calendrier.',
    raison:
      'Le déroulé et l’agenda suivent l’ordre de la liste. Une séance datée avant la précédente vient presque toujours d’un jour mal recopié.',
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
    raison:
      'M1 réunit le groupe, M2 prépare les entretiens que M3 exploite, M6 conclut. C’est un choix du socle ; l’ordre des autres est libre.',
    message: (v: { defaut: string }) => `${v.defaut}.`,
    conseil: 'M3, M4 et M5 peuvent changer de place ; pas M1, M2 ni M6.',
  }),
  R35: regle({
    gravite: erreur,
    objet: 'Le parcours s’étend sur 15 à 92 jours ; la cible est de 21 à 92.',
    raison:
      'Le parcours s’étale de trois semaines à trois mois, d’après l’article de l’Avise. Trois mois font au plus 92 jours ; six séances posées sur trois semaines civiles peuvent n’en couvrir que 15.',
    message: (v: { jours: number }) =>
      v.jours > 92
        ? `La session s’étend sur ${v.jours} jours : le parcours dure de 3 semaines à 3 mois (92 jours au plus).`
        : `La session tient en ${v.jours} jours : le parcours dure de 3 semaines à 3 mois (15 jours au moins).`,
    conseil: 'Les rythmes types sont dans la page « Les rythmes ».',
  }),
  R36: regle({
    gravite: avertissement,
    objet: 'Un parcours de moins de 21 jours est très serré.',
    raison:
      'Trois semaines font 21 jours. Entre 15 et 20, il reste peu de temps pour rencontrer des gens entre les séances : c’est possible, mais il faut l’avoir choisi.',
    message: (v: { jours: number }) =>
      `La session tient en ${v.jours} jours, sur trois semaines civiles : c’est très serré pour le travail de terrain.`,
    conseil: 'Écartez au moins M2 et M3, pour laisser le temps des entretiens.',
  }),
  R37: regle({
    gravite: avertissement,
    objet: 'Entre deux séances, le temps du travail demandé.',
    raison:
      'Chaque séance laisse un travail à faire, et surtout des entretiens après M2. Sans ce temps, les personnes reviennent sans matière et la séance suivante perd son objet.',
    message: (v: { de: string; vers: string; jours: number; minimum: number }) =>
      `${v.jours} jour${v.jours > 1 ? 's' : ''} entre ${v.de} et ${v.vers} : il en faut au moins ${v.minimum}.`,
    conseil: 'Le travail d’ici la prochaine fois est dit à la fin de chaque module.',
  }),
  R38: regle({
    gravite: avertissement,
    objet: 'Deux séances n’ont pas lieu le même jour.',
    raison:
      'Deux séances dans la journée font six ou sept heures de travail, et rien ne peut se faire entre les deux. C’est possible, mais déconseillé.',
    message: (v: { de: string; vers: string }) =>
      `${v.de} et ${v.vers} ont lieu le même jour : aucun travail d’intersession possible.`,
    conseil: 'Écartez-les d’au moins trois jours.',
  }),
  R39: regle({
    gravite: avertissement,
    objet: 'Une séance évite les jours fériés et la fin de semaine.',
    raison:
      'Un jour férié ou une fin de semaine, la salle peut être fermée et les personnes prises ailleurs. Les jours fériés sont ceux du code du travail (art. L. 3133-1), avec ceux d’Alsace, de Moselle et d’outre-mer.',
    message: (v: { module: string; jour: string; motif: string }) =>
      `${v.module} tombe le ${v.jour} (${v.motif}).`,
    conseil: 'Vérifiez que la salle est ouverte et que les personnes peuvent venir.',
  }),
  R40: regle({
    gravite: erreur,
    objet: 'L’heure de fin moins l’heure de début fait la durée du module.',
    raison:
      'L’heure de chaque séquence se calcule depuis le début de la séance. Si la fin annoncée ne correspond pas, des personnes partiront avant la clôture.',
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
    raison:
      'Un parcours réunit cinq à dix idées, d’après l’article de l’Avise. Au-delà, chaque idée a trop peu de temps ; en deçà, il manque des pairs pour avancer.',
    message: (v: { idees: number }) =>
      `${v.idees} idée${v.idees > 1 ? 's' : ''} : le parcours est conçu pour 5 à 10.`,
    conseil: 'Au-delà de dix, faites deux groupes ; en deçà de cinq, invitez deux pairs ou reportez.',
  }),
  R42: regle({
    gravite: erreur,
    objet: 'Il y a au moins autant de personnes que d’idées.',
    raison:
      'Chaque idée est portée par au moins une personne présente. S’il y a moins de personnes que d’idées, l’un des deux nombres est faux, et les quantités à imprimer aussi.',
    message: (v: { idees: number; participants: number }) =>
      `${v.idees} idées pour ${v.participants} participant${v.participants > 1 ? 's' : ''} : chaque idée doit être portée par une personne présente.`,
    conseil: 'Corrigez « idees » ou « participants ».',
  }),
  R43: regle({
    gravite: avertissement,
    objet: 'Chaque séance a quelqu’un pour l’animer ; au-delà de huit idées, M5 et M6 ont un second appui.',
    raison:
      'Une séance que personne n’anime n’a pas lieu. À partir de neuf idées, M5 et M6 font travailler plusieurs groupes à la fois, et une seule personne ne peut pas tous les suivre.',
    message: (v: { module: string; idees: number; trouve: number }) =>
      v.trouve === 0
        ? `${v.module} : personne n’est prévu pour animer.`
        : `${v.module} : ${v.idees} idées et une seule personne pour animer.`,
    conseil: 'Indiquez des rôles dans « animateurs », jamais un nom : [animation, second appui].',
  }),
  R44: regle({
    gravite: avertissement,
    objet: 'M3, M4 et M6 accueillent une personne invitée.',
    raison:
      'M3 donne la parole à une structure du territoire, M4 à une personne du financement, M6 à des partenaires. Sans invitation à temps, la rencontre n’a pas lieu.',
    message: (v: { module: string; qui: string }) => `${v.module} : ${v.qui} n’est prévu.`,
    conseil: 'À défaut, la page des ressources locales sert d’appui : complétez-la.',
  }),
  R45: regle({
    gravite: avertissement,
    objet: 'L’accessibilité de chaque lieu est renseignée.',
    raison:
      'Une personne à mobilité réduite a besoin de savoir avant de s’inscrire. Une réponse négative lui est plus utile qu’un silence.',
    message: (v: { module: string }) =>
      `Lieu de ${v.module} : l’accès des personnes à mobilité réduite n’est pas renseigné.`,
    conseil: 'Ajoutez « accesPmr: true » ou « accesPmr: false » au lieu.',
  }),
  R46: regle({
    gravite: erreur,
    objet: 'Le type et le statut de chaque financement sont dans les listes.',
    raison:
      'Une liste commune distingue une aide demandée d’une aide acquise. « En bonne voie » se lirait de dix façons.',
    message: (v: { quoi: string; trouve: string; valeurs: string; proche?: string | undefined }) =>
      `Financement : ${v.quoi} « ${v.trouve} » inconnu.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''} Valeurs admises : ${v.valeurs}.`,
    conseil: 'Reprenez une des valeurs admises, telle quelle.',
  }),
  R47: regle({
    gravite: erreur,
    objet: 'Un montant est un nombre positif, ou vide.',
    raison:
      'Un montant se compare et s’additionne, ce que « environ 2000 » ne permet pas. Une case vide vaut mieux qu’un chiffre inventé.',
    message: (v: { trouve: string }) =>
      `Montant « ${v.trouve} » : écrivez un nombre positif, ou laissez vide.`,
    conseil: 'Sans espace, symbole ni guillemets : 2000.',
  }),
  R48: regle({
    gravite: avertissement,
    erreurSi: (v) => v.publie,
    objet:
      'Quand chaque ligne du budget est chiffrée, les ressources égalent les charges. Un écart est une erreur dans un kit publié.',
    raison:
      'Une ligne oubliée d’un côté ou de l’autre se paie après la session. Un financement refusé ne compte pas ; tant qu’un montant est vide, rien n’est comparé.',
    message: (v: { ressources: number; charges: number; publie: boolean }) =>
      `Budget : ${montantLu(v.ressources)} de ressources pour ${montantLu(v.charges)} de charges (écart ${montantLu(sommeDe([Math.abs(v.ressources - v.charges)]))}).`,
    conseil: 'Cherchez la ligne qui manque, ou laissez vide un montant qui n’est pas décidé.',
  }),
  R49: regle({
    gravite: avertissement,
    objet: 'Une subvention publique de plus de 23 000 € a une convention.',
    raison:
      'Une subvention publique de plus de 23 000 € par an à un organisme privé demande une convention (loi n° 2000-321, art. 10 ; décret n° 2001-495). L’argent et les apports en nature valorisés comptent ensemble.',
    message: (v: { montant: number; financeur: string; lignes: number; seuil: number }) =>
      `Subvention de ${montantLu(v.montant)} (${v.financeur}${v.lignes > 1 ? `, ${v.lignes} lignes additionnées` : ''}) : une convention est obligatoire au-delà de ${montantLu(v.seuil)}.`,
    conseil: 'Écrivez sa référence dans « convention », sur chaque ligne qu’elle couvre.',
  }),
  R50: regle({
    gravite: avertissement,
    objet: 'La convention de transfert est signée au plus tard le jour de la première séance.',
    raison:
      'La convention dit qui apporte quoi, qui contrôle et qui garde les données. Une fois la session commencée, il est tard pour en convenir.',
    message: (v: { date: string; module: string; dateSeance: string }) =>
      `La convention est datée du ${v.date}, ${v.module} du ${v.dateSeance}.`,
    conseil: 'Corrigez la date, ou signez avant de commencer : la trame est la fiche H03.',
  }),
  R51: regle({
    gravite: erreur,
    objet: 'Un kit publié dit les conditions du transfert : contrôle, disponibilité, engagements.',
    raison:
      'Le contrôle gardé, la disponibilité accordée et les engagements se négocient entre les deux structures, conseille l’article de l’Avise. Publier sans les dire laisse croire que tout est réglé.',
    message: (v: { champ: string }) => `Conditions de transfert : « ${v.champ} » est vide.`,
    conseil: 'Convenez-en avec la structure qui transmet, ou remettez le statut « brouillon ».',
  }),
  R52: regle({
    gravite: erreur,
    objet: 'Un écart vise une séquence qui existe, et laisse entier le noyau du socle.',
    raison:
      'Les séquences du noyau font qu’un parcours reste un Premiers Pas d’un territoire à l’autre. Les autres s’adaptent ; chaque module dit lesquelles.',
    message: (v: { defaut: string; proche?: string | undefined }) =>
      `Écart local : ${v.defaut}.${v.proche ? ` Vouliez-vous dire « ${v.proche} » ?` : ''}`,
    conseil: 'Visez une séquence adaptable : le statut de chacune est écrit dans son module.',
  }),
  R53: regle({
    gravite: erreur,
    objet: 'Un kit publié n’a aucun champ obligatoire vide.',
    raison:
      'Un kit publié est lu par des personnes qui s’apprêtent à venir. Un contact, une date ou un lieu vide les laisse sans réponse.',
    message: (v: { champ: string }) => `Kit publié : « ${v.champ} » est vide.`,
    conseil: 'Remplissez-le, ou remettez le statut « brouillon ».',
  }),
  R54: regle({
    gravite: erreur,
    objet: 'Un kit d’exemple dit qu’il n’est pas validé et cite ses sources.',
    raison:
      'Un exemple est construit avec des documents publics, sans l’accord de la structure citée. Le dire évite de lui prêter un engagement qu’elle n’a pas pris.',
    message: (v: { kit: string; manque: string }) => `Exemple « ${v.kit} » : ${v.manque}.`,
    conseil:
      'La clé « mention » contient « la structure citée n’a ni commandé ni validé ce kit » ; « sources » n’est pas vide ; sans accord écrit et daté, « roleDansLeKit » est candidate ou citee.',
  }),
  R55: regle({
    gravite: erreur,
    objet: 'Un kit fictif le dit dans son titre.',
    raison:
      'Un kit inventé ressemble à un vrai. Le mot « fictif » l’annonce partout où le titre paraît ; les règles sur le territoire, de R25 à R30, ne s’y appliquent pas.',
    message: (v: { titre: string }) => `Le titre « ${v.titre} » ne dit pas que le kit est fictif.`,
    conseil: 'Ajoutez « (fictif) » au titre.',
  }),
  R56: regle({
    gravite: erreur,
    objet: 'Un kit ne contient ni adresse nominative ni numéro de téléphone portable.',
    raison:
      'Un kit est public et se recopie librement : un nom ou un numéro personnel y resterait hors d’atteinte. Le règlement européen sur les données demande de s’en tenir au nécessaire (RGPD, art. 5).',
    message: (v: { trouve: string; quoi: string }) => `« ${v.trouve} » est ${v.quoi}.`,
    conseil: 'Utilisez une adresse de service, comme accueil@… ou contact@…, et un numéro fixe.',
  }),
  R57: regle({
    gravite: erreur,
    objet:
      'Un logo est une image du dossier du kit, saine et légère, avec un texte alternatif et une date d’autorisation.',
    raison:
      'Un logo appartient à son titulaire : il faut son accord écrit. Le texte alternatif le dit à qui ne voit pas l’image (RGAA, critère 1.1). Une image peut cacher un script, appeler un autre site ou bloquer la machine : chacune est lue avant d’être montrée.',
    message: (v: { logo: string; manque: string }) => `Logo « ${v.logo} » : ${v.manque}.`,
    conseil: 'Corrigez l’image ou ce qu’en dit le kit. Sans autorisation écrite et datée, retirez le logo.',
  }),
  R58: regle({
    gravite: erreur,
    objet: 'Un kit garde la licence du socle.',
    raison:
      'La licence du socle, CC BY-SA 4.0, demande que ce que l’on en tire reste sous la même licence. Un autre territoire peut ainsi repartir de votre kit.',
    message: (v: { trouve: string; attendu: string }) =>
      `Licence « ${v.trouve} » : les contenus dérivés du socle restent en ${v.attendu}.`,
    conseil: 'Écrivez « licence: CC-BY-SA-4.0 ».',
  }),
  R62: regle({
    gravite: avertissement,
    objet: 'Un kit est relu au moins tous les dix-huit mois.',
    raison:
      'Un guichet déménage, une aide s’arrête. Au bout de dix-huit mois sans relecture, un kit risque d’envoyer des personnes au mauvais endroit.',
    message: (v: { mois: number }) => `Ce kit n’a pas été relu depuis ${v.mois} mois.`,
    conseil: 'Vérifiez les ressources locales, puis changez « dateRevision ».',
  }),
  R63: regle({
    gravite: avertissement,
    objet: 'Chaque ressource locale a une date de vérification.',
    raison: 'Un contact périmé coûte un déplacement à quelqu’un. La date dit jusqu’où l’on peut s’y fier.',
    message: (v: { nom: string }) => `Ressource « ${v.nom} » : jamais vérifiée.`,
    conseil: 'Appelez ou consultez le site, puis ajoutez « verifieLe ».',
  }),
  R64: regle({
    gravite: avertissement,
    objet: 'Une structure qui garde un contrôle fort accompagne la personne qui anime.',
    raison:
      'Un comité commun qui décide de tout, sans personne pour aider entre deux réunions, pèse sur qui anime. C’est une règle d’usage du socle : on ne contrôle pas ce qu’on n’accompagne pas.',
    message: (v: { controle: string; disponibilite: string }) =>
      `Contrôle « ${v.controle} » avec une disponibilité « ${v.disponibilite} » : on ne contrôle pas ce qu’on n’accompagne pas.`,
    conseil: 'Convenez d’une disponibilité régulière ou rapprochée, ou d’un contrôle plus léger.',
  }),
} as const;
