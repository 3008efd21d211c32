import { expect, it } from 'vitest';
import { factsOfPlan } from '../objective/facts-of-plan';

it.each([
  ['zh', 'zh-Hant-TW', true],
  ['zh', 'zh-cmn', true],
  ['zh-yue', 'zh', false],
  ['zh-yue', 'yue-Hant', true],
  ['es', 'ES-419', true],
  ['es', 'pt', false],
])(
  'dcf-cip.policy.2 of a family that speaks %s, a plan in %s is in its language: %s',
  (primaryLanguage, language, is) => {
    const { fact } = factsOfPlan({ language }, { family: { primaryLanguage } });
    expect(fact('childInPlacementCasePlan.isInPrimaryLanguage')).toBe(is);
  },
);
