import { Engine, type Almanac, type Event } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { evaluateCase, type EvaluateOptions } from '../../src/evaluate-case';
import {
  createEngine,
  factsFor,
  outcomesOf,
  toJsonRules,
  type CasePlanEngine,
  type RuleOutcome,
  type SubjectFacts,
} from '../../src/json-rules-engine';
import { policyRuleset } from '../../src/ruleset/policy-ruleset';
import type { SubjectKind } from '../../src/facts/subject';
import { baseline } from '../rules/cases';
import { exampleRecords } from './example-records';

type Rules = Pick<EvaluateOptions, 'authorities' | 'ruleset'>;

/** One engine for each kind of subject, as a host would keep them. */
function enginesFor(rules: Rules): (kind: SubjectKind) => CasePlanEngine {
  const engines = new Map<SubjectKind, CasePlanEngine>();
  return (kind) => {
    const engine = engines.get(kind) ?? createEngine({ subject: kind, ...rules });
    engines.set(kind, engine);
    return engine;
  };
}

const enginesForAll = enginesFor({});

async function outcomesOfCase(record: unknown, asOf: string, rules: Rules): Promise<readonly RuleOutcome[]> {
  const engineFor = Object.keys(rules).length === 0 ? enginesForAll : enginesFor(rules);
  const answers = factsFor(record, { asOf, ...rules }).map(async (entry) =>
    outcomesOf(await engineFor(entry.kind).runOn(entry), entry),
  );
  return (await Promise.all(answers)).flat();
}

/** The same members of the findings of a report. */
function outcomesInReport(record: unknown, asOf: string, rules: Rules): readonly RuleOutcome[] {
  const { findings } = evaluateCase(record, { asOf, include: 'all', ...rules });
  return findings.map(({ id, ruleId, subject, outcome, dueDate, curable, couldBe }) => ({
    id,
    ruleId,
    subject,
    outcome,
    ...(dueDate === undefined ? {} : { dueDate }),
    ...(curable === undefined ? {} : { curable }),
    ...(couldBe === undefined ? {} : { couldBe }),
  }));
}

const byId = (outcomes: readonly RuleOutcome[]) => [...outcomes].sort((a, b) => (a.id < b.id ? -1 : 1));

const { record, asOf } = baseline('child-in-placement');
const childEntry = (options: Parameters<typeof factsFor>[1] = { asOf }): SubjectFacts =>
  factsFor(record, options).find(({ kind }) => kind === 'child') as SubjectFacts;

describe('outcomesOf', () => {
  it.each(exampleRecords.filter(({ name }) => name !== 'index.json'))(
    '$name: every outcome is the one of the report',
    async ({ record: example }) => {
      const ofEngine = byId(await outcomesOfCase(example, '2026-10-20', {}));
      expect(ofEngine).toEqual(byId(outcomesInReport(example, '2026-10-20', {})));
      expect(ofEngine.length).toBeGreaterThan(10);
    },
  );

  it.each<[string, Rules]>([
    ['some authorities', { authorities: ['stateLaw'] }],
    ['other documents', { ruleset: policyRuleset() }],
  ])('keeps to %s', async (_name, rules) => {
    const ofEngine = byId(await outcomesOfCase(record, asOf, rules));
    expect(ofEngine).toEqual(byId(outcomesInReport(record, asOf, rules)));
    expect(ofEngine.length).toBeLessThan((await outcomesOfCase(record, asOf, {})).length);
    expect(ofEngine.length).toBeGreaterThan(0);
  });

  it('keeps to the rules that were in force', async () => {
    const early = { children: [{ id: 'c1', dateOfBirth: '1990-05-04', placements: [] }] };
    const ofEngine = byId(await outcomesOfCase(early, '2005-06-01', {}));
    expect(ofEngine).toEqual(byId(outcomesInReport(early, '2005-06-01', {})));
    expect(ofEngine.length).toBeLessThan((await outcomesOfCase(early, asOf, {})).length);
  });

  it('asks nothing of a plan of which nothing is known', async () => {
    const unknownPlan = { family: { casePlan: null }, children: [{ id: 'c1', casePlan: null }] };
    const ofEngine = byId(await outcomesOfCase(unknownPlan, asOf, {}));
    expect(ofEngine).toEqual(byId(outcomesInReport(unknownPlan, asOf, {})));
    expect(ofEngine.some(({ outcome }) => outcome === 'undetermined')).toBe(true);
  });

  it('reads a plain engine as well, and refuses answers that are not whole', async () => {
    const rules = toJsonRules().filter(({ event }) => event.params.subject === 'child');
    const entry = childEntry();
    const whole = await new Engine(rules).run(entry.facts);
    expect(outcomesOf(whole, entry).map(({ ruleId }) => ruleId)).toEqual(entry.ruleIds);
    const without = rules.filter(({ event }) => event.params.ruleId !== entry.ruleIds[0]);
    const partial = await new Engine(without).run(entry.facts);
    expect(() => outcomesOf(partial, entry)).toThrow(`no result for ${entry.ruleIds[0]}`);
  });
});

/** An engine with a rule and a fact of a host's own, and what it was told. */
function hostEngine() {
  const told: { readonly type: string; readonly subject: unknown }[] = [];
  const engine = createEngine({ subject: 'child' })
    .addFact('host.workerIsAssigned', false)
    .addRule({
      name: 'host: a child in placement has a worker',
      conditions: {
        all: [
          { fact: 'child.isInPlacement', operator: 'equal', value: true },
          { fact: 'host.workerIsAssigned', operator: 'equal', value: false },
        ],
      },
      event: { type: 'workerMissing' },
    })
    .on('success', async (event: Event, almanac: Almanac) => {
      told.push({ type: event.type, subject: await almanac.factValue('subject') });
    });
  return { engine, told };
}

describe('an engine of createEngine', () => {
  it("is json-rules-engine's own, and takes rules and facts of a host", async () => {
    const { engine, told } = hostEngine();
    expect(engine).toBeInstanceOf(Engine);
    await engine.runOn(childEntry());
    expect(told).toContainEqual({ type: 'workerMissing', subject: 'child:child-1' });
    expect(told).toContainEqual({
      type: 'child-under-supervision-has-a-written-case-plan:requires',
      subject: 'child:child-1',
    });
  });

  it('takes facts of a host for one run, which go before those of the engine', async () => {
    const { engine, told } = hostEngine();
    await engine.runOn(childEntry(), { 'host.workerIsAssigned': true });
    expect(told.map(({ type }) => type)).not.toContain('workerMissing');
  });

  it('asks the rules of a host once for each subject, and each of its own once', async () => {
    const { engine, told } = hostEngine();
    const entries = factsFor(record, { asOf }).filter(({ kind }) => kind === 'child');
    expect(entries.length).toBeGreaterThan(1);
    for (const entry of entries) await engine.runOn(entry);
    const types = told.map(({ type }) => type);
    expect(types.filter((type) => type === 'workerMissing')).toHaveLength(1);
    expect(new Set(types).size).toBe(types.length);
  });

  it('refuses a path unless the host says how it is read', async () => {
    const rule = {
      conditions: { all: [{ fact: 'host.worker', operator: 'equal', value: 'Avery', path: 'name' }] },
      event: { type: 'namedAvery' },
    };
    const hostFacts = { 'host.worker': { name: 'Avery' } };
    const refusing = createEngine({ subject: 'child' }).addRule(rule);
    await expect(refusing.runOn(childEntry(), hostFacts)).rejects.toThrow('path');
    const reading = createEngine({
      subject: 'child',
      pathResolver: (value, path) => value[path as keyof typeof value],
    }).addRule(rule);
    const { events } = await reading.runOn(childEntry(), hostFacts);
    expect(events.map(({ type }) => type)).toContain('namedAvery');
  });

  it('takes a fact that is not known for a value, as any does, where outcomesOf has it undetermined', async () => {
    const [entry] = factsFor({ children: [{ id: 'c1', placements: [] }] }, { asOf }).filter(
      ({ kind }) => kind === 'child',
    ) as [SubjectFacts];
    const result = await createEngine({ subject: 'child' }).runOn(entry);
    const undetermined = outcomesOf(result, entry).filter(({ outcome }) => outcome === 'undetermined');
    const told = new Set(result.failureEvents.map(({ type }) => type));
    expect(undetermined.some(({ ruleId }) => told.has(`${ruleId}:applies`))).toBe(true);
  });

  it('is of one of the kinds of subject', () => {
    expect(() => createEngine({ subject: 'house' as never })).toThrow(RangeError);
  });
});
