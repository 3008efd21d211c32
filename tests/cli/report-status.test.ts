import { describe, expect, it } from 'vitest';
import { gravest, statusOf } from '../../src/cli/report-status';
import { finding, reportWith } from '../report/render/example-reports';

describe('statusOf', () => {
  it('is 1 for a finding that is not met and blocks', () => {
    expect(
      statusOf(
        reportWith({
          findings: [finding({ ruleId: 'a', outcome: 'notMet', severity: 'error', curable: true })],
        }),
      ),
    ).toBe(1);
  });

  it('is 0 for a warning that something is not met, and for what is pending', () => {
    expect(
      statusOf(reportWith({ findings: [finding({ ruleId: 'a', outcome: 'notMet', severity: 'warning' })] })),
    ).toBe(0);
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
