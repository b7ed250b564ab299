import { expect, test } from 'vitest';
import { chargerProjet } from '../src/platform/projet.ts';

/** Textes riches et empreintes changent à chaque correction de phrase : le fichier de référence garde ce qui est calculé. */
const TEXTES = new Set(['corps', 'notes', 'definition', 'presentation', 'empreinte', 'children']);

// Pour accepter un changement voulu : npm test -- -u, puis relire la différence.
test('le kit assemblé de Valombre est celui qu’on a relu', async () => {
  const valombre = chargerProjet(process.cwd()).kits.find(({ id }) => id === 'pays-de-valombre-fictif');
  expect(valombre, 'Valombre manque ou a une erreur : npm run check').toBeDefined();
  const condensed = JSON.stringify(valombre, (key, value) => (TEXTES.has(key) ? '…' : value), 1);
  await expect(condensed).toMatchFileSnapshot('golden/kit-valombre.json');
});
