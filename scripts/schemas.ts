import { mkdirSync, writeFileSync } from 'node:fs';
import { schemasPourEditeur } from '../src/load/schemas.ts';

// Écrit schemas/*.schema.json depuis les schémas zod. Un test vérifie qu’ils sont à jour.
mkdirSync('schemas', { recursive: true });
for (const { fichier, texte } of schemasPourEditeur()) {
  writeFileSync(fichier, texte);
  console.log(fichier);
}
