import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { blockingFacts } from './blocked';

const page = readFileSync(new URL('../../docs/decisions/0022-remedies.md', import.meta.url), 'utf8');

it('the decision on remedies lists the facts that rules require and nobody can settle', () => {
  const listed = [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, id]) => id);
  const order = [...allRuleset().facts.keys()];
  const blocking = [...blockingFacts().keys()].sort(
    (one, other) => order.indexOf(one) - order.indexOf(other),
  );
  expect([...listed].sort()).toEqual([...blocking].sort());
});
