import type { CivilDate } from '../calendar/civil-date';
import { subjectsOf, type CaseSubjects } from '../facts/case-subjects';
import { asKnownOn } from '../record/as-known-on';
import type { CaseRecord } from '../record/case-record';
import { buildReport } from '../report/build-report';
import type { Report } from '../report/report';
import { reportTexts } from '../report/report-texts';
import { ownJudge, verdictsOf, type Verdict } from '../report/verdicts';
import type { Authority } from '../ruleset/documents';
import type { Ruleset } from '../ruleset/ruleset';

/** A record that was read once, to be looked at on many days. */
export class CaseDays {
  constructor(
    /** The record as the caller gave it, as far as it could be read. */
    readonly record: CaseRecord,
    readonly ruleset: Ruleset,
    private readonly authorities: readonly Authority[] | undefined,
  ) {}

  verdictsOn(on: CivilDate): readonly Verdict[] {
    return verdictsOf(this.ruleset, this.subjectsOn(on), on, ownJudge, this.authorities);
  }

  /** Everything that is said of the case on a day. */
  reportOn(on: CivilDate): Report {
    const { record, ruleset, authorities } = this;
    const subjects = this.subjectsOn(on);
    const texts = reportTexts(ruleset);
    return buildReport({
      record,
      ruleset,
      authorities,
      subjects,
      asOf: on,
      judge: ownJudge,
      include: 'all',
      texts,
    });
  }

  private subjectsOn(on: CivilDate): CaseSubjects {
    return subjectsOf(asKnownOn(this.record, on), on, this.ruleset.parameter);
  }
}
