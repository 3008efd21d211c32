import type { InstrumentDocuments } from '../documents';
import { usc42675 } from './usc-42-675';

/** The law, and DCF's other policies, beside the two policy documents. */
export const lawInstruments: readonly InstrumentDocuments[] = [usc42675];
