import type { InstrumentDocuments } from '../documents';
import { cgs17a10b } from './cgs-17a-10b';
import { cgs17a10c } from './cgs-17a-10c';
import { cgs17a15 } from './cgs-17a-15';
import { cgs17a15a } from './cgs-17a-15a';
import { cgs17a110a } from './cgs-17a-110a';
import { cgs17a132 } from './cgs-17a-132';
import { ctPa1944 } from './ct-pa-19-44';

/** The law, and DCF's other policies, beside the two policy documents. */
export const lawInstruments: readonly InstrumentDocuments[] = [
  cgs17a10b,
  cgs17a10c,
  cgs17a15,
  cgs17a15a,
  cgs17a110a,
  cgs17a132,
  ctPa1944,
];
