import { describe, expect, it } from 'vitest';
import { gravest, statusOf } from '../../src/cli/report-status';
import { finding, reportWith } from '../report/render/example-reports';

describe('statusOf', () => {
  it.each(['error', 'warning'] as const)('is 1 for what is not met and can be cured: %s', (severity) => {
    const findings = [finding({ ruleId: 'a', outcome: 'notMet', severity, curable: true })];
    expect(statusOf(reportWith({ findings }))).toBe(1);
  });

  it('is 0 for what was done late, which nothing cures, and for what is pending', () => {
    const late = finding({ ruleId: 'a', outcome: 'notMet', severity: 'warning', curable: false });
    expect(statusOf(reportWith({ findings: [late] }))).toBe(0);
    expect(
      statusOf(reportWith({ findings: [finding({ ruleId: 'a', outcome: 'pending', severity: 'info' })] })),
    ).toBe(0);
  });

  it('is 3 for what cannot be told, unless it can turn out only well', () => {
    const open = (severity: 'warning' | 'info') =>
      reportWith({
        findings: [finding({ ruleId: 'a', outcome: 'undetermined', severity })],
        counts: { a: { undetermined: 1 } },
      });
    expect(statusOf(open('warning'))).toBe(3);
    expect(statusOf(open('info'))).toBe(0);
  });

  it('is 3 where no rule was asked, and 0 where none applies', () => {
    expect(statusOf(reportWith({ findings: [], counts: {} }))).toBe(3);
    expect(statusOf(reportWith({ findings: [], counts: { a: { notApplicable: 1 } } }))).toBe(0);
  });

  it('is 3 for checks that are only counted', () => {
    expect(statusOf(reportWith({ counts: { a: { met: 3, undetermined: 1 } } }))).toBe(3);
  });
});

describe('gravest', () => {
  it('puts what is outstanding before what cannot be told, and that before nothing', () => {
    expect(gravest([0, 3, 1])).toBe(1);
    expect(gravest([0, 3, 0])).toBe(3);
    expect(gravest([0])).toBe(0);
  });
});
