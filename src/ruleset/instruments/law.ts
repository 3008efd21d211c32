import type { InstrumentDocuments } from '../documents';
import { cgs17a126 } from './cgs-17a-126';
import { usc42673 } from './usc-42-673';
import { usc42675 } from './usc-42-675';

/** The law, and DCF's other policies, beside the two policy documents. */
export const lawInstruments: readonly InstrumentDocuments[] = [usc42675, usc42673, cgs17a126];
