import { Paragraph, TextRun } from 'docx';
import type { Provenance } from '../../model/kit.ts';
import { STYLES } from '../styles/noms.ts';

/** D’où vient une section, en une ligne : de quoi retrouver le texte de départ quand celui-ci aura changé. */
export function provenance({ origine, version, fichier, empreinte }: Provenance): Paragraph {
  const source = origine === 'socle' ? `Socle commun, version ${version}` : `Texte du territoire, ${version}`;
  return new Paragraph({
    style: STYLES.provenance,
    children: [new TextRun(`${source} · ${fichier} · empreinte ${empreinte}`)],
  });
}
