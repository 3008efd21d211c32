import type { NamedCondition, Provision, Rule, RuleDocument } from '../../src/ruleset/documents';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { conditionWords } from './condition-words';
import { code, GENERATED, list } from './markdown';
import { instrumentDocuments, provisionDocuments, ruleDocuments } from './rule-documents';

/** One document: each provision in the order of the text, with what becomes of it and the rules beside it. */
export function instrumentPage(ruleset: Ruleset, id: string): string {
  const instrument = instrumentDocuments.find((document) => document.id === id);
  if (!instrument) throw new Error(`no instrument ${id}`);
  const provisions = provisionDocuments.filter((provision) => provision.instrument === id);
  const headings = [...new Set(provisions.map(({ heading }) => heading))];
  return [
    GENERATED,
    `# ${instrument.title}`,
    `${instrument.shortTitle}. ${instrument.about}`,
    'What follows paraphrases the document in its own order; it is not its text. A rule that is met means only that the recorded facts satisfy it.',
    ...headings.flatMap((heading) => [
      `## ${heading}`,
      ...provisions
        .filter((provision) => provision.heading === heading)
        .map((provision) => section(provision, ruleset)),
    ]),
  ].join('\n\n');
}

function section(provision: Provision, ruleset: Ruleset): string {
  const rules = ruleDocuments.filter((rule) => rule.provisions.includes(provision.id));
  const conditions = [...ruleset.conditions.values()].filter(({ provisions }) =>
    provisions.includes(provision.id),
  );
  const parameters = [...ruleset.parameters.values()].filter(
    (parameter) => parameter.provision === provision.id,
  );
  return [
    `### ${code(provision.id)}`,
    `“${provision.begins} …” ${provision.pinpoint}.${provision.verification === 'secondary' ? ' Read through a secondary source.' : ''}`,
    `> ${provision.paraphrase}`,
    `**${provision.disposition.kind}**${provision.disposition.reason ? `: ${provision.disposition.reason}` : ''}${provision.note ? ` ${provision.note}` : ''}`,
    ...conditions.map((condition) => conditionBlock(condition, ruleset)),
    ...parameters.map(
      ({ id, label, unit, values }) =>
        `Parameter ${code(`parameter.${id}`)}: ${label}: ${values.map(({ from, value }) => `${value}${from ? ` from ${from}` : ''}`).join(', ')} (${unit}).`,
    ),
    ...rules.map((rule) => ruleBlock(rule, provision, ruleset)),
  ].join('\n\n');
}

function conditionBlock({ id, label, when, assumptions }: NamedCondition, ruleset: Ruleset): string {
  return [
    `Condition ${code(id)}: ${label}, if`,
    conditionWords(when, ruleset),
    ...assumptionList(assumptions ?? []),
  ].join('\n\n');
}

/** A rule stands in full beside the first provision that it cites, and by name beside the others. */
function ruleBlock(rule: RuleDocument, provision: Provision, ruleset: Ruleset): string {
  if (rule.provisions[0] !== provision.id) return `See also the rule ${code(rule.id)}.`;
  return [
    `#### ${rule.title}`,
    `Rule ${code(rule.id)}, for each ${code(rule.subject)}; fills in ${code(rule.field)}.`,
    ...(rule.applies ? ['Applies if', conditionWords(rule.applies, ruleset)] : []),
    'Requires',
    conditionWords(rule.requires, ruleset),
    ...(rule.warningUnless ? ['A warning only, unless', conditionWords(rule.warningUnless, ruleset)] : []),
    ...(rule.clock ? [clockWords(rule, ruleset)] : []),
    `If not: “${rule.messages.notMet}”`,
    ...assumptionList(rule.assumptions),
  ].join('\n\n');
}

function clockWords({ clock }: Rule, ruleset: Ruleset): string {
  const label = (id: string | undefined) => ruleset.facts.get(id ?? '')?.label ?? id;
  return `Counted from ${label(clock?.startsOn)}; due by ${label(clock?.dueBy)}; done on ${label(clock?.completedOn)}.`;
}

const assumptionList = (assumptions: readonly string[]): readonly string[] =>
  assumptions.length > 0 ? ['Assumptions:', list(assumptions)] : [];
