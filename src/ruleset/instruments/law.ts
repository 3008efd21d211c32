import type { InstrumentDocuments } from '../documents';

/** The law, and DCF's other policies, beside the two policy documents. */
export const lawInstruments: readonly InstrumentDocuments[] = [];
