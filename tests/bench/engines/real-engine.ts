import { Engine as RulesEngine } from 'json-rules-engine';
import { outstandingWhen, plainRules, type Engine } from '../rules-on-facts';

/** json-rules-engine itself, one engine, one run after another: overlapping runs of one engine are slower still. */
export function jsonRulesEngine(): Engine {
  const engine = new RulesEngine(
    plainRules().map((rule) => ({
      name: rule.id,
      conditions: outstandingWhen(rule),
      event: { type: rule.id },
    })),
  );
  return async (facts) => {
    const { events } = await engine.run({ ...facts });
    return events.map(({ type }) => type);
  };
}
