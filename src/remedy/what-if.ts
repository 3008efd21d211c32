import type { CivilDate } from '../calendar/civil-date';
import { subjectsOf } from '../facts/case-subjects';
import type { Subject } from '../facts/subject';
import { asKnownOn } from '../record/as-known-on';
import type { CaseRecord } from '../record/case-record';
import { parseCaseRecord } from '../record/parse-case-record';
import { withChanges, type RecordChange } from '../record/record-change';
import { ownJudge, verdictOn } from '../report/verdicts';
import type { CompiledRule, Ruleset } from '../ruleset/ruleset';

/** What closes a finding: it is met or, where its day has passed, done late. */
export type Closing = 'met' | 'late';

/** What a rule says of a subject once the record is changed; `null` where the finding stays open. */
export type WhatIf = (
  compiled: CompiledRule,
  subject: Subject,
  changes: readonly RecordChange[],
) => Closing | null;

/** Tries changes of a record on a day. A change that the record cannot bear, or that contradicts it, closes nothing. */
export function whatIf(record: CaseRecord, asOf: CivilDate, ruleset: Ruleset): WhatIf {
  const before = parseCaseRecord(record).issues.length;
  return (compiled, { key }, changes) => {
    const changed = parseCaseRecord(withChanges(record, changes));
    if (changed.issues.length > before) return null;
    const subjects: readonly Subject[] = subjectsOf(asKnownOn(changed.record, asOf), asOf, ruleset.parameter)[
      compiled.rule.subject
    ];
    const subject = subjects.find((of) => of.key === key);
    const decision = subject && verdictOn(compiled, subject, asOf, ownJudge)?.decision;
    if (decision?.outcome === 'met') return 'met';
    return decision?.outcome === 'notMet' && decision.curable === false ? 'late' : null;
  };
}
