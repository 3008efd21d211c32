import type { Disposition, InstrumentDocuments, Provision } from '../../src/ruleset/documents';
import { allRulesetSource } from '../../src/ruleset/all-ruleset';

const { instruments } = allRulesetSource;
const provisions = instruments.flatMap((documents) => documents.provisions);
const rulesOf = ({ ruleFiles }: InstrumentDocuments) => ruleFiles.flatMap(({ rules }) => rules);

const rules = instruments.flatMap(rulesOf);
const conditions = instruments.flatMap((documents) => documents.conditions);
const parameters = instruments.flatMap((documents) => documents.parameters);

const citedByRules = new Set(rules.flatMap((rule) => rule.provisions));
const citedByConditions = new Set(conditions.flatMap((condition) => condition.provisions));
const citedByParameters = new Set(parameters.map(({ provision }) => provision));

/** What answers a provision of a disposition; the others are answered by nothing. */
const ANSWERED_BY: { readonly [Kind in Disposition]?: ReadonlySet<string> } = {
  rule: citedByRules,
  condition: citedByConditions,
  parameter: citedByParameters,
};

/** Provisions whose disposition names a kind of document that none of them cites. */
export function unansweredProvisions(): readonly string[] {
  return provisions
    .filter(({ id, disposition }) => ANSWERED_BY[disposition.kind]?.has(id) === false)
    .map(({ id, disposition }) => `${id}: no ${disposition.kind}`);
}

/** Dispositions by which a provision is not decided: a document that cites it says otherwise. */
const NOT_DECIDED: readonly Disposition[] = ['judgment', 'principle', 'reference', 'outOfScope'];

/** Rules, named conditions and parameters that rest on a provision which, by its disposition, nothing answers. */
export function wronglyCitedProvisions(): readonly string[] {
  const kinds = new Map(provisions.map(({ id, disposition }) => [id, disposition.kind]));
  const citing = [
    ...rules,
    ...conditions,
    ...parameters.map(({ id, provision }) => ({ id, provisions: [provision] })),
  ];
  return [
    ...rules
      .filter(({ provisions: [first = ''] }) => kinds.get(first) !== 'rule')
      .map(
        ({ id, provisions: [first = ''] }) =>
          `${id}: ${first}, cited first, is ${kinds.get(first)}, not rule`,
      ),
    ...citing.flatMap(({ id, provisions: cited }) =>
      cited
        .filter((provision) => NOT_DECIDED.includes(kinds.get(provision) as Disposition))
        .map((provision) => `${id}: ${provision} is ${kinds.get(provision)}`),
    ),
  ];
}

/** Dispositions that say why no rule decides the provision. */
const REASONED: readonly Disposition[] = ['judgment', 'principle', 'gathered', 'outOfScope'];

const hasReason = ({ disposition }: Provision): boolean => (disposition.reason ?? '').trim() !== '';

export function provisionsWithoutReason(): readonly string[] {
  return provisions
    .filter((provision) => REASONED.includes(provision.disposition.kind) && !hasReason(provision))
    .map(({ id }) => id);
}

/** Rules whose first provision is not of their own instrument, or stands before that of the rule above. */
export function rulesOutOfOrder(): readonly string[] {
  return instruments.flatMap((documents) => {
    const places = new Map(documents.provisions.map(({ id }, place) => [id, place]));
    let last = 0;
    return rulesOf(documents).flatMap(({ id, provisions: [first = ''] }) => {
      const place = places.get(first);
      if (place === undefined) return [`${id}: ${first} is not of ${documents.instrument.id}`];
      if (place < last) return [`${id}: ${first} stands before the provision of the rule above`];
      last = place;
      return [];
    });
  });
}
