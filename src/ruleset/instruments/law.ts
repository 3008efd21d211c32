import type { InstrumentDocuments } from '../documents';
import { cgs17a11 } from './cgs-17a-11';
import { cgs46b129 } from './cgs-46b-129';
import { dcfAdministrativeCaseReview } from './dcf-administrative-case-review';
import { dcfAdolescentPolicy } from './dcf-adolescent-policy';
import { dcfPolicy376 } from './dcf-policy-37-6';
import { rcsa17a1113 } from './rcsa-17a-11-13';

/** The law, and DCF's other policies, beside the two policy documents. */
export const lawInstruments: readonly InstrumentDocuments[] = [
  cgs17a11,
  cgs46b129,
  rcsa17a1113,
  dcfPolicy376,
  dcfAdministrativeCaseReview,
  dcfAdolescentPolicy,
];
