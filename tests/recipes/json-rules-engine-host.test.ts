import type { Engine, Event } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/index';
import type { RuleOutcome } from '../../src/json-rules-engine';
import { importRecipe } from './recipe-code';

interface Recipe {
  readonly evaluateChildren: (
    record: unknown,
    asOf: string,
  ) => Promise<readonly { subject: string; outcomes: readonly RuleOutcome[]; ofTheHost: readonly Event[] }[]>;
  readonly evaluateInPlainEngines: (record: unknown, asOf: string) => Promise<readonly RuleOutcome[]>;
  readonly engineWithPaths: Engine & { readonly pathResolver: (value: object, path: string) => unknown };
}

const recipe = (await importRecipe('json-rules-engine-host', 'ts')) as unknown as Recipe;

const placed = (id: string) => ({
  id,
  legalStatus: [{ basis: 'commitmentDual', from: '2026-03-02' }],
  placements: [{ startDate: '2026-03-02', setting: 'relativeFosterFamilyHome', trialHomeVisit: false }],
});
const record = {
  children: [placed('c1'), { ...placed('c2'), casePlan: { onFile: false } }, { id: 'c3', placements: [] }],
};
const asOf = '2026-09-15';

const outcomeById = (outcomes: readonly Pick<RuleOutcome, 'id' | 'outcome'>[]) =>
  new Map(outcomes.map(({ id, outcome }) => [id, outcome]));

const findingsOfChildren = outcomeById(
  evaluateCase(record, { asOf, include: 'all' }).findings.filter(({ subject }) =>
    /^child:\w+$/.test(subject),
  ),
);

describe('the recipe for hosts of json-rules-engine', () => {
  it('asks the rule of the host of each child, once', async () => {
    const answers = await recipe.evaluateChildren(record, asOf);
    const told = answers.flatMap(({ subject, ofTheHost }) =>
      ofTheHost.map(({ type }) => `${subject} ${type}`),
    );
    expect(told).toEqual(['child:c1 visitOverdue']);
  });

  it('gives the outcomes of the report, with an engine of the library and with plain ones', async () => {
    const answers = await recipe.evaluateChildren(record, asOf);
    expect(outcomeById(answers.flatMap(({ outcomes }) => outcomes))).toEqual(findingsOfChildren);
    expect(outcomeById(await recipe.evaluateInPlainEngines(record, asOf))).toEqual(findingsOfChildren);
    expect([...findingsOfChildren.values()]).toEqual(expect.arrayContaining(['undetermined', 'notMet']));
  });

  it('reads a path of the host', () => {
    expect(recipe.engineWithPaths.pathResolver({ name: 'Avery' }, 'name')).toBe('Avery');
  });
});
