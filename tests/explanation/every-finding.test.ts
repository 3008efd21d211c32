import { describe, expect, it } from 'vitest';
import { evaluateCase } from '../../src/evaluate-case';
import { OUTCOMES } from '../../src/evaluator/outcome';
import { explain } from '../../src/explanation/explain';
import type { Explanation } from '../../src/explanation/explanation';
import { renderExplanation } from '../../src/explanation/render-explanation';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { exampleCases } from '../report/example-cases';
import { everyFinding } from './every-finding';
import { asTold, outcomeFrom, statementsIn } from './explanation-tree';
import { BROKEN } from './broken-sentence';

const textsOf = ({ statement, title }: Explanation): readonly string[] => [
  title,
  ...statementsIn(statement).map(({ text }) => text),
];

const seen = new Set<string>();

describe.each(exampleCases)('$file on $asOf', ({ record, asOf }) => {
  const findings = everyFinding(record, asOf);
  const explanations = findings.map(({ id }) => explain(record, { asOf }, id));

  it('has an explanation of every rule and subject, with the outcome of the report', () => {
    expect(explanations.map(({ findingId, outcome }) => ({ id: findingId, outcome }))).toEqual(findings);
    explanations.forEach(({ outcome }) => seen.add(outcome));
    const told = new Map(explanations.map((explanation) => [explanation.findingId, explanation]));
    for (const finding of evaluateCase(record, { asOf, include: 'all' }).findings) {
      const explanation = told.get(finding.id);
      expect(explanation?.statement.text).toBe(finding.message);
      expect(explanation?.statement.provisions).toEqual(finding.provisions);
      expect(explanation?.pointer).toBe(finding.pointer);
      expect(explanation?.couldBe).toEqual(finding.couldBe);
    }
  });

  it('says in the tree what it says at the top', () => {
    for (const explanation of explanations)
      expect(outcomeFrom(explanation, asTold)).toBe(explanation.outcome);
  });

  it('speaks in whole sentences', () => {
    for (const text of explanations.flatMap(textsOf)) {
      expect(text).not.toMatch(BROKEN);
      expect(text).toMatch(/^[^a-z]/);
    }
    const sentences = explanations.flatMap(({ statement }) =>
      statementsIn(statement).map(({ text }) => text),
    );
    expect(sentences.filter((text) => !/[.:]$/.test(text))).toEqual([]);
  });

  it('names every field that the finding waits for', () => {
    const named = new Map(
      explanations.map(({ findingId, statement }) => [
        findingId,
        statementsIn(statement)
          .filter(({ kind }) => kind === 'missingField')
          .flatMap(({ pointers = [] }) => pointers),
      ]),
    );
    for (const { id, missingFields = [] } of evaluateCase(record, { asOf, include: 'all' }).findings) {
      expect(named.get(id)).toEqual(expect.arrayContaining([...missingFields]));
    }
  });

  it('cites every provision that it names', () => {
    for (const { statement, provisions } of explanations) {
      const named = new Set(statementsIn(statement).flatMap((part) => part.provisions ?? []));
      const known = [...named].filter((id) => allRuleset().provisions.has(id));
      expect(Object.keys(provisions).sort()).toEqual(known.sort());
    }
  });

  it('tells of what a fact was made from once', () => {
    for (const { statement } of explanations) {
      const fields = statementsIn(statement)
        .filter(({ kind }) => kind === 'field')
        .flatMap(({ pointers }) => pointers);
      expect(fields).toEqual([...new Set(fields)]);
    }
  });

  it('is plain JSON, and the same each time', () => {
    explanations.forEach((explanation, index) => {
      const text = JSON.stringify(explanation);
      expect(JSON.parse(text)).toEqual(explanation);
      if (index % 10 === 0)
        expect(JSON.stringify(explain(record, { asOf }, explanation.findingId))).toBe(text);
    });
  });

  it('is printed with every statement', () => {
    for (const explanation of explanations) {
      const page = renderExplanation(explanation, { width: 100_000 });
      for (const { text } of statementsIn(explanation.statement))
        expect(page).toContain(text.replace(/\.$/, ''));
      expect(page.match(/^ *→ /gm)?.length ?? 0).toBe(
        statementsIn(explanation.statement).filter(({ decides }) => decides).length,
      );
    }
  });
});

it('the examples have every outcome', () => {
  expect([...seen].sort()).toEqual([...OUTCOMES].sort());
});
