import type { InstrumentDocuments } from '../documents';
import { acfChildWelfarePolicyManual } from './acf-child-welfare-policy-manual';
import { cfr45135621 } from './cfr-45-1356-21';
import { cgs17a10b } from './cgs-17a-10b';
import { cgs17a10c } from './cgs-17a-10c';
import { cgs17a11 } from './cgs-17a-11';
import { cgs17a110a } from './cgs-17a-110a';
import { cgs17a126 } from './cgs-17a-126';
import { cgs17a132 } from './cgs-17a-132';
import { cgs17a15 } from './cgs-17a-15';
import { cgs17a15a } from './cgs-17a-15a';
import { cgs46b129 } from './cgs-46b-129';
import { ctPa1944 } from './ct-pa-19-44';
import { dcfAdministrativeCaseReview } from './dcf-administrative-case-review';
import { dcfAdolescentPolicy } from './dcf-adolescent-policy';
import { dcfPolicy376 } from './dcf-policy-37-6';
import { rcsa17a1113 } from './rcsa-17a-11-13';
import { usc42673 } from './usc-42-673';
import { usc42675 } from './usc-42-675';
import { usc42675a } from './usc-42-675a';

/**
 * The law, and DCF's other policies, beside the two policy documents. An instrument of which the policies borrow a
 * parameter stands here in full, and in the ruleset of every document takes the place of what they borrow.
 */
export const lawInstruments: readonly InstrumentDocuments[] = [
  usc42675,
  usc42675a,
  usc42673,
  cfr45135621,
  acfChildWelfarePolicyManual,
  cgs17a10b,
  cgs17a10c,
  cgs17a11,
  cgs17a15,
  cgs17a15a,
  cgs17a110a,
  cgs17a126,
  cgs17a132,
  cgs46b129,
  ctPa1944,
  rcsa17a1113,
  dcfPolicy376,
  dcfAdministrativeCaseReview,
  dcfAdolescentPolicy,
];
