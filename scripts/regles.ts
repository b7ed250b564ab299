import { writeFileSync } from 'node:fs';
import { guideDesRegles } from '../src/diagnostics/guide.ts';
import { guideEnMarkdown } from '../src/diagnostics/guide-en-markdown.ts';
import { lireCas } from '../src/platform/cas.ts';

const FICHIER = 'docs/regles.md';

// Écrit docs/regles.md depuis la table des règles et ses exemples prouvés. Un test vérifie qu’il est à jour.
writeFileSync(FICHIER, guideEnMarkdown(guideDesRegles(lireCas(process.cwd()))));
console.log(FICHIER);
