import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { createEngine, factsFor, toJsonRules, type SubjectFacts } from '../../src/json-rules-engine';
import { baseline } from '../rules/cases';

const { record, asOf } = baseline('child-in-placement');
const [entry] = factsFor(record, { asOf }).filter(({ kind }) => kind === 'child') as [SubjectFacts];

/** What the engine of the library and a plain one, loaded with the same rules, have in common. */
interface AnyEngine {
  addRule: Engine['addRule'];
  run: Engine['run'];
}

const plainEngine = (): Engine =>
  new Engine(toJsonRules().filter(({ event }) => event.params.subject === 'child'));

/** A rule of a host's own that is asked before all others, so that a run has two parts. */
function withEarlierRule<Made extends AnyEngine>(engine: Made): Made {
  engine.addRule({
    name: 'earlier',
    priority: 2,
    conditions: { all: [{ fact: 'child.isInPlacement', operator: 'equal', value: true }] },
    event: { type: 'earlier' },
  });
  return engine;
}

const rulesOf = (engine: AnyEngine): number => (engine as unknown as { rules: unknown[] }).rules.length;

/** How many rules each of two runs answered, for every moment of the first at which the second may begin. */
async function answeredBy(engine: AnyEngine): Promise<readonly number[]> {
  const counts: number[] = [];
  for (let delay = 0; delay < 60; delay++) {
    const first = engine.run(entry.facts);
    for (let passed = 0; passed < delay; passed++) await null;
    for (const { results, failureResults } of await Promise.all([first, engine.run(entry.facts)]))
      counts.push(results.length + failureResults.length);
  }
  return counts;
}

describe('overlapping runs', () => {
  it('of a plain engine lose rules, without an error', async () => {
    const engine = withEarlierRule(plainEngine());
    expect(Math.min(...(await answeredBy(engine)))).toBeLessThan(rulesOf(engine));
  });

  it('of createEngine lose none, whenever the second begins', async () => {
    const engine = withEarlierRule(createEngine({ subject: 'child' }));
    expect(new Set(await answeredBy(engine))).toEqual(new Set([rulesOf(engine)]));
  });

  it('are not waited for: a fact may be the answer of another run of the same engine', async () => {
    const engine = createEngine({ subject: 'child' });
    engine.addFact('host.answers', async () => {
      const { results, failureResults } = await engine.run({ ...entry.facts, 'host.answers': 0 });
      return results.length + failureResults.length;
    });
    engine.addRule({
      conditions: { all: [{ fact: 'host.answers', operator: 'greaterThan', value: 1 }] },
      event: { type: 'answered' },
    });
    const { events } = await engine.run(entry.facts);
    expect(events.map(({ type }) => type)).toContain('answered');
  });

  it('go on when another of them fails', async () => {
    const engine = withEarlierRule(createEngine({ subject: 'child' }));
    const [failed, answered] = await Promise.allSettled([engine.run({}), engine.run(entry.facts)]);
    expect(failed).toMatchObject({ status: 'rejected', reason: { code: 'UNDEFINED_FACT' } });
    const { results, failureResults } = answered.status === 'fulfilled' ? answered.value : ({} as never);
    expect(results.length + failureResults.length).toBe(rulesOf(engine));
  });

  it('are ended by stop, each of them', async () => {
    const engine = withEarlierRule(createEngine({ subject: 'child' }));
    const runs = [engine.run(entry.facts), engine.run(entry.facts)];
    await null;
    engine.stop();
    for (const { results, failureResults } of await Promise.all(runs))
      expect([...results, ...failureResults].map(({ name }) => name)).toEqual(['earlier']);
    expect((await engine.run(entry.facts)).results.length).toBeGreaterThan(1);
  });
});
