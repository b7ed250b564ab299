const mots = (liste: string): ReadonlySet<string> => new Set(liste.trim().split(/\s+/));

/** Mots qui montrent qu’une adresse est celle d’un service, jamais d’une personne. */
export const MOTS_DE_SERVICE = mots(`
  accompagnement accueil administration adherents administratif agence agglo animation asso association atelier
  bonjour boutique bureau cae centre cfa collectif com commune communaute communication compta comptabilite contact contacts cooperation
  cooperative culture demarches developpement direction dpo ecole economie emploi equipe ess fabrique fiches formation formations
  gestion hello idees incubateur info infos informations inscription inscriptions insertion intercommunalite jeunesse location mail mairie
  maison mediatheque mobilite numerique office parcours partenaires parc pays permanence petr pnr point pole premiers presse programme projet projets
  reseau reservation reservations salle scic scop secretariat service services siege social solidarite standard support syndicat technique
  territoire territoires tiers tierslieu tourisme tresorerie urbanisme ville
`);

/** Services de courrier grand public : sans mot de service, l’adresse est celle d’une personne. */
export const MESSAGERIES = mots(`
  aol.com bbox.fr free.fr gmail.com gmx.com gmx.fr hotmail.com hotmail.fr icloud.com laposte.net live.fr mailo.com msn.com
  neuf.fr numericable.fr orange.fr outlook.com outlook.fr pm.me proton.me protonmail.com sfr.fr wanadoo.fr yahoo.com yahoo.fr
`);

/** Prénoms fréquents en France, sans accents : assez pour reconnaître « marie@… ». Source : fichier des prénoms de l’Insee. */
export const PRENOMS = mots(`
  adele adrien agathe alain albert alex alexandra alexandre alexis alice aline amandine amelie anais andre andrea anne annick annie
  anthony antoine arnaud arthur audrey aurelie aurelien axel bastien baptiste beatrice benedicte benjamin benoit bernadette bernard
  bertrand brigitte bruno camille carole caroline catherine cecile cedric celine charles charlotte chantal chloe christelle christian
  christine christophe claire clara claude claudine clement clemence colette coralie corinne cyril damien daniel daniele david
  delphine denis denise didier dominique dylan edith elise elisabeth elodie eloise emilie emma emmanuel emmanuelle eric estelle etienne
  eva fabien fabienne fabrice fanny fatima florence florent florian francine francis franck francois francoise frederic frederique gabriel
  gael gaelle genevieve georges gerard ghislaine gilbert gilles gregory guillaume guy helene henri herve hugo ines isabelle jacqueline
  jacques jean jeanne jeremy jerome joel joelle johan jonathan joseph josiane juliette julie julien karim karine kevin laetitia lara laura
  laure laurence laurent lea leo lilian lionel lise louis louise luc lucas lucie lucien ludovic lydie madeleine magali manon marc marcel
  margaux margot marie marine marion marius martin martine mathieu mathilde matthieu maud maurice max maxime melanie melissa michel michele mickael
  mireille mohamed monique muriel myriam nadege nadia nadine natacha nathalie nathan nicolas nicole noemie odile olivia olivier pascal pascale
  patrice patricia patrick paul paulette pauline philippe pierre quentin rachel raphael raymond regis remi remy rene renee richard robert robin
  roger roland romain roxane sabine sabrina samuel sandra sandrine sarah sebastien serge severine simon simone solange solene sonia sophie
  stephane stephanie suzanne sylvain sylvie tanguy theo therese thibault thierry thomas valentin valerie vanessa veronique victor victoria
  vincent virginie viviane william xavier yann yannick yasmine yves yvette yvon yvonne zoe
`);
