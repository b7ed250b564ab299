import { enumerer } from '../model/enumeration.ts';
import { type Exemple, GESTES } from './exemple.ts';
import { type GroupeDeRegles, graviteLue, type RegleExpliquee } from './guide.ts';
import { MODE_D_EMPLOI, REGLE_MODELE } from './mode-d-emploi.ts';

/** Le guide des règles en Markdown, tel qu’il doit être dans docs/regles.md. */
export function guideEnMarkdown(groupes: readonly GroupeDeRegles[]): string {
  const { chapeau, role, lire, gravites, exemples } = MODE_D_EMPLOI;
  const toutes = groupes.flatMap(({ regles }) => regles);
  const modele = toutes.find(({ id }) => id === REGLE_MODELE);
  return [
    '<!-- Écrit par « npm run regles » depuis src/diagnostics. Ne se modifie pas à la main. -->',
    '# Les règles de contrôle',
    chapeau,
    role,
    `## ${lire.titre}`,
    ...(modele ? [bloc(`${modele.exemple.message}\n    ${modele.conseil}`)] : []),
    liste(lire.parties.map(([quoi, sens]) => `${code(quoi)} : ${enTexte(sens)}`)),
    lire.suite,
    `## ${gravites.titre}`,
    liste(gravites.parties.map(([quoi, sens]) => `**${enTexte(quoi)}** ${enTexte(sens)}`)),
    exemples,
    '## Toutes les règles',
    tableau(toutes),
    ...groupes.flatMap(({ titre, presentation, regles }) => [
      `## ${titre}`,
      presentation,
      ...regles.flatMap(expliquer),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

function expliquer(regle: RegleExpliquee): string[] {
  const { id, objet, raison, conseil, exemple } = regle;
  return [
    `### ${id}`,
    `**${enTexte(objet)}** (${graviteLue(regle)})`,
    enTexte(raison),
    ...montrer(exemple),
    'Le contrôle répond :',
    bloc(exemple.message),
    `Réparer : ${enTexte(conseil)}`,
  ];
}

/** La faute, et le fichier où elle est. */
function presenter({ cas, geste, fichier, aussi }: Exemple): string {
  const suite = aussi.length > 0 ? `, et de même dans ${enumerer(aussi.map(code))}` : '';
  return `Exemple : ${enTexte(cas)}. ${GESTES[geste]} ${code(fichier)}${suite}.`;
}

function montrer(exemple: Exemple): string[] {
  const intro = presenter(exemple);
  const { geste, avant, apres } = exemple;
  if (geste === 'retire') return [intro];
  return geste === 'ajoute' ? [intro, bloc(apres)] : [intro, 'Juste :', bloc(avant), 'Fautif :', bloc(apres)];
}

function tableau(regles: readonly RegleExpliquee[]): string {
  const rows = regles.map(
    (regle) => `| [${regle.id}](#${regle.ancre}) | ${enTexte(regle.objet)} | ${graviteLue(regle)} |`,
  );
  return ['| règle | ce qui doit être vrai | gravité |', '|---|---|---|', ...rows].join('\n');
}

const code = (texte: string): string => `\`${texte}\``;

const liste = (lignes: readonly string[]): string => lignes.map((ligne) => `- ${ligne}`).join('\n');

/** Un bloc de texte brut, avec une clôture plus longue que toutes celles qu’il contient. */
function bloc(texte: string): string {
  const longest = Math.max(2, ...[...texte.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${texte}\n${fence}`;
}

/** Du texte que Markdown ne prend ni pour une balise, ni pour un lien, ni pour une cellule. */
function enTexte(texte: string): string {
  return texte.replace(/[\\`*_[\]<|]/g, (sign) => `\\${sign}`);
}
