import { sequenceProps } from '../../model/sequence.ts';
import type { Composant } from '../composant.ts';

export type { SequenceProps as PropsDeSequence } from '../../model/sequence.ts';

export const sequence: Composant = { genre: 'bloc', props: sequenceProps, dans: ['racine'] };
