import { z } from 'zod';
import { TYPES_D_IMAGE } from '../logo.ts';
import { noeud } from '../noeud.ts';
import { texteOuVide } from './communs.ts';

const epciAssemble = z.strictObject({
  code: z.string(),
  nom: z.string(),
  communes: z.number().int(),
  population: z.number().int(),
});

export const territoireAssemble = z.strictObject({
  typeLu: z.string(),
  nom: z.string(),
  departements: z.array(z.strictObject({ code: z.string(), nom: z.string() })),
  epci: z.array(epciAssemble),
  communes: z.number().int().nullable().describe('Somme des communes des EPCI ; null sans EPCI.'),
  population: z.number().int().nullable().describe('Population totale, somme des EPCI.'),
  note: texteOuVide,
  fuseau: z.string().describe('Fuseau horaire IANA du territoire.'),
});

/** Un logo à montrer ; ses octets sont à part, dans les images du projet. */
export const logoAssemble = z.strictObject({
  fichier: z.string().describe('Nom du fichier, dans le dossier « logos » du kit.'),
  alternative: z.string(),
  type: z.enum(TYPES_D_IMAGE),
  largeur: z.number().int().describe('En pixels.'),
  hauteur: z.number().int().describe('En pixels.'),
  autorisationLue: z.string().describe('Jour de l’accord de son titulaire.'),
});

export const structureAssemblee = z.strictObject({
  nom: texteOuVide,
  typeLu: z.string(),
  formeJuridique: texteOuVide,
  siren: texteOuVide,
  site: texteOuVide,
  contactGenerique: texteOuVide,
  roleLu: z.string(),
  logo: logoAssemble.nullable(),
});

export const partenairesAssembles = z.array(
  z.strictObject({ nom: z.string(), roleLu: z.string(), logo: logoAssemble.nullable() }),
);

export const conditionsAssemblees = z.strictObject({
  controle: texteOuVide,
  disponibilite: texteOuVide,
  engagements: z.array(z.string()),
  engagement: texteOuVide,
  jours: z.number().nullable(),
  commentaire: texteOuVide,
  convention: z.strictObject({ dateLue: texteOuVide, reference: texteOuVide }),
  curseurs: noeud.describe('Les trois curseurs, avec le niveau retenu par le kit.'),
  etapes: noeud.describe('Les étapes du transfert.'),
});

export const financementsAssembles = z.array(
  z.strictObject({
    typeLu: z.string(),
    statutLu: z.string(),
    montant: texteOuVide,
    natureLue: z.string(),
    date: texteOuVide,
    reference: texteOuVide,
  }),
);

export const budgetAssemble = z.strictObject({
  charges: z.array(z.strictObject({ poste: z.string(), montant: texteOuVide })),
  totalDesCharges: texteOuVide.describe('null tant qu’une charge n’est pas chiffrée.'),
  totalDesRessources: texteOuVide.describe(
    'Somme des financements en argent non refusés ; null tant que l’un n’est pas chiffré.',
  ),
});

export const ressourcesAssemblees = z.array(
  z.strictObject({
    nom: z.string(),
    typeLu: z.string(),
    quoi: z.string(),
    adresseWeb: texteOuVide,
    verifieLu: texteOuVide,
    source: z.number().int().nullable().describe('Numéro dans « sources ».'),
  }),
);
