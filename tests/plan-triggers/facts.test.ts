import { describe, expect, it } from 'vitest';
import { or } from '../../src/evaluator/truth';
import { CHILD_BULLETS, CHILD_QUESTIONS, childPlanIsAskedFor, LISTED_BASES } from './child-case-plan-text';
import { FAMILY_BULLETS, FAMILY_QUESTIONS, familyPlanIsAskedFor } from './family-case-plan-text';
import { compareTables } from './table-comparison';
import { threeValuedTable } from './three-valued-table';
import { givenFacts, planRule, reasonIn } from './trigger-predicates';

// Every combination of the facts that the triggers read, unknown among them: the plan as a whole, and each of the
// text's bullets as the reason that the report gives for it.

const WHOLE = 'the plan';

describe('dcf-36-1.family-case-plans', () => {
  const rule = planRule('family-case-plan-developed');
  const { scope, give } = givenFacts('family');
  const whole = threeValuedTable(FAMILY_QUESTIONS, familyPlanIsAskedFor);
  const bullets = Object.entries(FAMILY_BULLETS).map(([provision, bullet]) => {
    const isReason = reasonIn(rule, provision);
    const byTheText = threeValuedTable(FAMILY_QUESTIONS, bullet);
    return [provision, { byTheText, byTheRules: () => isReason(scope) }] as const;
  });
  const compared = compareTables(
    { [WHOLE]: { byTheText: whole, byTheRules: () => rule.applies(scope) }, ...Object.fromEntries(bullets) },
    (given) => {
      give('family.caseIsOpen', given.caseIsOpen);
      give('family.caseProgram', given.program);
      give('family.caseEntryRoute', given.entryRoute);
      give('family.hasChildInPlacementTowardReunification', given.childInPlacementTowardReunification);
      give('family.hasChildInPlacement', given.childInPlacement);
      give('family.parentReceivesServiceForIdentifiedNeed', given.parentIsServed);
    },
  );

  it.each([WHOLE, ...Object.keys(FAMILY_BULLETS)])(
    `%s: rule and text agree on all ${whole.size} combinations`,
    (name) => {
      expect(compared[name]).toEqual({ compared: 3 * 5 * 5 * 3 ** 3, differences: [] });
    },
  );
});

describe('dcf-36-1.child-in-placement-case-plan', () => {
  const rule = planRule('child-in-placement-case-plan-developed');
  const { scope, give } = givenFacts('child');
  const whole = threeValuedTable(CHILD_QUESTIONS, childPlanIsAskedFor);
  const bullets = Object.entries(CHILD_BULLETS).map(([provision, bullet]) => {
    const isReason = reasonIn(rule, provision);
    const byTheText = threeValuedTable(CHILD_QUESTIONS, bullet);
    return [provision, { byTheText, byTheRules: () => isReason(scope) }] as const;
  });
  const compared = compareTables(
    { [WHOLE]: { byTheText: whole, byTheRules: () => rule.applies(scope) }, ...Object.fromEntries(bullets) },
    (given) => {
      give('child.isInPlacement', given.outOfHome);
      give('child.age', given.age);
      give('child.dcfCaseIsOpen', given.dcfCaseIsOpen);
      for (const basis of LISTED_BASES) give(`child.legalBasis.${basis}`, given[basis]);
      // The text has no fourth commitment: a child is committed who is under one of its three.
      give(
        'child.isCommitted',
        or([given.commitmentAbuseNeglectUncaredFor, given.commitmentFwsn, given.commitmentDual]),
      );
    },
  );

  it.each([WHOLE, ...Object.keys(CHILD_BULLETS)])(
    `%s: rule and text agree on all ${whole.size} combinations`,
    (name) => {
      expect(compared[name]).toEqual({ compared: 3 * 4 * 3 * 3 ** 9, differences: [] });
    },
  );
});
