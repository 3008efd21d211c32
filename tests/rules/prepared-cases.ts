import { subjectsOf, type CaseSubjects } from '../../src/facts/case-subjects';
import type { ParameterReader } from '../../src/facts/subject';
import { asKnownOn } from '../../src/record/as-known-on';
import type { CaseRecord } from '../../src/record/case-record';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { findingOf } from '../../src/report/finding';
import type { Finding } from '../../src/report/report';
import { ownJudge, verdictsOf, type Verdict } from '../../src/report/verdicts';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { caseFiles, recordOf, type RuleCase } from './cases';

/** A case whose record is read and whose facts are computed once, however often it is judged. */
export interface PreparedCase {
  readonly ruleCase: RuleCase;
  readonly asOf: string;
  readonly record: CaseRecord;
  readonly subjects: CaseSubjects;
}

const preparedByRule = new Map<string, readonly PreparedCase[]>();

/** The cases of a rule, prepared when first asked for. */
export function preparedCasesOf(ruleId: string): readonly PreparedCase[] {
  let cases = preparedByRule.get(ruleId);
  if (!cases) preparedByRule.set(ruleId, (cases = prepareCases(ruleId, allRuleset().parameter)));
  return cases;
}

/** The cases of a rule, with facts that read parameters from a reader. */
export function prepareCases(ruleId: string, parameter: ParameterReader): readonly PreparedCase[] {
  return caseFiles.flatMap(({ baseline, cases }) =>
    cases
      .filter(({ rule }) => rule === ruleId)
      .map((ruleCase) => prepareRecord(ruleCase, recordOf(baseline, ruleCase), parameter)),
  );
}

/** A case with a record made for it. */
export function prepareRecord(
  ruleCase: RuleCase,
  { record: patched, asOf }: ReturnType<typeof recordOf>,
  parameter: ParameterReader,
): PreparedCase {
  const { record } = parseCaseRecord(patched);
  return { ruleCase, asOf, record, subjects: subjectsOf(asKnownOn(record, asOf), asOf, parameter) };
}

/** What a ruleset says in a case, of the rule and the subject that the case is about. */
export function verdictIn({ ruleCase, asOf, subjects }: PreparedCase, ruleset: Ruleset): Verdict | undefined {
  return verdictsOf(ruleset, subjects, asOf, ownJudge, undefined)
    .filter(({ compiled, onlyCounted }) => compiled.rule.id === ruleCase.rule && !onlyCounted)
    .find(({ scope }) => ruleCase.subject === undefined || scope.subject.key === ruleCase.subject);
}

/** What a ruleset finds in a case, of the rule and the subject that the case is about. */
export function judged(prepared: PreparedCase, ruleset: Ruleset): Finding | undefined {
  const verdict = verdictIn(prepared, ruleset);
  return verdict && findingOf(verdict, ruleset, prepared.record);
}
