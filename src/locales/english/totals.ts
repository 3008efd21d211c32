import type { TotalsWords } from '../page-words';

export const ENGLISH_TOTALS: TotalsWords = {
  inShort: (parts) => `In short: ${parts}.`,
  missing: (count) => `${count} missing`,
  overdue: (count) => `${count} ${count === 1 ? 'deadline' : 'deadlines'} overdue`,
  doneLate: (count) => `${count} done late`,
  outcomes: {
    met: (count) => `${count} met`,
    notMet: (count) => `${count} not met`,
    pending: (count) => `${count} pending`,
    undetermined: (count) => `${count} cannot be told`,
    notApplicable: (count) => `${count} ${count === 1 ? 'does' : 'do'} not apply`,
  },
  ofChecks: (all, outcomes) =>
    `Of ${all} checks: ${outcomes}. A check is one rule asked of one person, plan, objective or party.`,
  noRule: 'No rule was asked of this record.',
  noneApplies: (rules) =>
    `No check applies to what is recorded (${rules} ${rules === 1 ? 'rule was' : 'rules were'} asked).`,
  nothingOutstanding: (met, rules) =>
    `Nothing outstanding was found: ${met} of ${met} applicable checks met (${rules} rules were asked).`,
  disclaimer:
    'A met rule means only that the recorded facts satisfy it. ' +
    'This report is no certificate that a plan is adequate or that the policy was followed.',
  versions: (rules, digest, library) => `Rules ${rules} (SHA-256 ${digest}), library ${library}.`,
};
