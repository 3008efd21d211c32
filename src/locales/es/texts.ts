import acfChildWelfarePolicyManual from '../../../rules/_locales/es/acf-child-welfare-policy-manual.json';
import cfr45135621 from '../../../rules/_locales/es/cfr-45-1356-21.json';
import cgs17a10b from '../../../rules/_locales/es/cgs-17a-10b.json';
import cgs17a10c from '../../../rules/_locales/es/cgs-17a-10c.json';
import cgs17a11 from '../../../rules/_locales/es/cgs-17a-11.json';
import cgs17a110a from '../../../rules/_locales/es/cgs-17a-110a.json';
import cgs17a126 from '../../../rules/_locales/es/cgs-17a-126.json';
import cgs17a132 from '../../../rules/_locales/es/cgs-17a-132.json';
import cgs17a15 from '../../../rules/_locales/es/cgs-17a-15.json';
import cgs17a15a from '../../../rules/_locales/es/cgs-17a-15a.json';
import cgs46b129 from '../../../rules/_locales/es/cgs-46b-129.json';
import ctPa1944 from '../../../rules/_locales/es/ct-pa-19-44.json';
import dcfAdministrativeCaseReview from '../../../rules/_locales/es/dcf-administrative-case-review.json';
import dcfAdolescentPolicy from '../../../rules/_locales/es/dcf-adolescent-policy.json';
import dcfPolicy361 from '../../../rules/_locales/es/dcf-policy-36-1.json';
import dcfPolicy376 from '../../../rules/_locales/es/dcf-policy-37-6.json';
import dcfPolicyCip from '../../../rules/_locales/es/dcf-policy-cip.json';
import facts from '../../../rules/_locales/es/facts.json';
import fields from '../../../rules/_locales/es/fields.json';
import provisions from '../../../rules/_locales/es/provisions.json';
import rcsa17a1113 from '../../../rules/_locales/es/rcsa-17a-11-13.json';
import usc42673 from '../../../rules/_locales/es/usc-42-673.json';
import usc42675 from '../../../rules/_locales/es/usc-42-675.json';
import usc42675a from '../../../rules/_locales/es/usc-42-675a.json';
import type { CatalogueTexts, TextsById } from '../catalogue';
import type { LocaleDocument, LocaleLabels } from './locale-document';

/** The files are taken for what the tests prove them to be. */
const DOCUMENTS = [
  acfChildWelfarePolicyManual,
  cfr45135621,
  cgs17a10b,
  cgs17a10c,
  cgs17a11,
  cgs17a110a,
  cgs17a126,
  cgs17a132,
  cgs17a15,
  cgs17a15a,
  cgs46b129,
  ctPa1944,
  dcfAdministrativeCaseReview,
  dcfAdolescentPolicy,
  dcfPolicy361,
  dcfPolicy376,
  dcfPolicyCip,
  rcsa17a1113,
  usc42673,
  usc42675,
  usc42675a,
] as readonly LocaleDocument[];

const labelsOf = ({ labels }: LocaleLabels): TextsById => labels;

function gathered<Text>(textsOf: (document: LocaleDocument) => TextsById<Text> | undefined): TextsById<Text> {
  return Object.fromEntries(DOCUMENTS.flatMap((document) => Object.entries(textsOf(document) ?? {})));
}

/** What the rules say, and what facts and fields are called, in Spanish. */
export const spanishTexts = (): CatalogueTexts => ({
  rules: gathered(({ rules }) => rules),
  notices: gathered(({ notices }) => notices),
  conditions: gathered(({ conditions }) => conditions),
  facts: labelsOf(facts),
  fields: labelsOf(fields),
  provisions: labelsOf(provisions),
});
