import { format } from 'prettier';
import { beforeAll, describe, expect, it } from 'vitest';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { rulesetOf } from '../rules/one-rule';
import { preparedCasesOf } from '../rules/prepared-cases';
import { failsUnder } from './case-check';
import { mutationPage } from './mutation-page';
import { scoreOf, triedMutants, unlistedSurvivors, wronglyListed, type TriedMutant } from './mutation-run';

const LEAST_SCORE = 98;

/** In milliseconds; the run takes about fifteen seconds. */
const TIMEOUT = 300_000;

describe('the rules, changed in one place', () => {
  let tried: readonly TriedMutant[] = [];

  beforeAll(() => {
    tried = triedMutants();
  }, TIMEOUT);

  it('are noticed by some case, unless it is listed why none can', () => {
    expect(unlistedSurvivors(tried)).toEqual([]);
  });

  it('are listed only where no case notices', () => {
    expect(wronglyListed(tried)).toEqual([]);
  });

  it(`are noticed in at least ${LEAST_SCORE} of 100 changes`, () => {
    expect(tried.length).toBeGreaterThan(4000);
    expect(scoreOf(tried)).toBeGreaterThanOrEqual(LEAST_SCORE);
  });

  it('docs/mutation-of-rules.md', async () => {
    const page = await format(mutationPage(tried), { parser: 'markdown', printWidth: 110 });
    await expect(page).toMatchFileSnapshot('../../docs/mutation-of-rules.md');
  });
});

describe('the rules as they stand', () => {
  it('fail no case: otherwise a failing case would prove nothing', () => {
    const failing = allRuleset().rules.flatMap(({ rule }) => {
      const ruleset = rulesetOf(rule);
      return preparedCasesOf(rule.id)
        .filter((prepared) => failsUnder(prepared, ruleset))
        .map(({ ruleCase }) => `${rule.id}, ${ruleCase.name}`);
    });
    expect(failing).toEqual([]);
  });
});
