import type { InstrumentDocuments } from '../documents';
import { usc42Section675 } from './usc-42-675';
import { usc42Section675a } from './usc-42-675a';

/** The law, and DCF's other policies, beside the two policy documents. */
export const lawInstruments: readonly InstrumentDocuments[] = [usc42Section675, usc42Section675a];
