import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { allRuleset, allRulesetSource } from '../../src/ruleset/all-ruleset';
import { canonicalDigest } from '../../src/ruleset/canonical-digest';
import { policyRulesetSource } from '../../src/ruleset/policy-ruleset';
import { assumptionsPage } from './assumptions-page';
import { caseRecordJsonSchema, caseRecordTypes } from './case-record-types';
import { coveragePage } from './coverage-page';
import { factsPage } from './facts-page';
import { instrumentPage } from './instrument-page';
import { reportJsonSchema, reportTypes } from './report-types';

// `npm test -- -u` writes these files anew; without it, a file that has drifted from its source fails.

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

describe('generated types', () => {
  it.each([
    ['src/record/case-record.ts', caseRecordTypes],
    ['src/report/report.ts', reportTypes],
  ])('%s', async (path, types) => {
    await expect(await types()).toMatchFileSnapshot(`../../${path}`);
  });
});

describe('JSON Schemas', () => {
  it.each([
    ['docs/schemas/case-record.json', caseRecordJsonSchema],
    ['docs/schemas/report.json', reportJsonSchema],
  ])('%s', async (path, schema) => {
    await expect(json(schema())).toMatchFileSnapshot(`../../${path}`);
  });
});

describe('digests', () => {
  it('src/ruleset/bundled-digests.json', async () => {
    const digests = {
      policy: canonicalDigest(policyRulesetSource),
      all: canonicalDigest(allRulesetSource),
    };
    await expect(json(digests)).toMatchFileSnapshot('../../src/ruleset/bundled-digests.json');
  });
});

describe('reference', () => {
  const ruleset = allRuleset();
  const markdown = (text: string) => format(text, { parser: 'markdown', printWidth: 110 });

  it.each([...ruleset.instruments.keys()])('docs/rules/%s.md', async (id) => {
    await expect(await markdown(instrumentPage(ruleset, id))).toMatchFileSnapshot(
      `../../docs/rules/${id}.md`,
    );
  });

  it('docs/coverage.md', async () => {
    await expect(await markdown(coveragePage(ruleset))).toMatchFileSnapshot('../../docs/coverage.md');
  });

  it('docs/assumptions.md', async () => {
    await expect(await markdown(assumptionsPage(ruleset))).toMatchFileSnapshot('../../docs/assumptions.md');
  });

  it('docs/facts.md', async () => {
    await expect(await markdown(factsPage(ruleset))).toMatchFileSnapshot('../../docs/facts.md');
  });
});
