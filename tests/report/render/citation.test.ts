import { describe, expect, it } from 'vitest';
import { citation, citations } from '../../../src/report/render/citation';
import type { Citation } from '../../../src/report/report';

const cited = (pinpoint: string, verification: Citation['verification'] = 'primary'): Citation => ({
  instrument: 'invented-policy',
  authority: 'dcfPolicy',
  pinpoint,
  paraphrase: '',
  verification,
});

const report = {
  provisions: {
    lead: cited('Policy 1, Plans, lead sentence'),
    first: cited('Policy 1, Plans, first bullet'),
    item: cited('Policy 2, Contents, item 1'),
    part: cited('Policy 2, Contents, item 1, health'),
    law: cited('9 Code 1(g)', 'secondary'),
  },
};

describe('citation', () => {
  it('marks a source whose own text was not read', () => {
    expect(citation(report, 'law')).toBe('9 Code 1(g) (secondary source)');
    expect(citation(report, 'lead')).toBe('Policy 1, Plans, lead sentence');
  });

  it('gives the id of a provision that the report does not hold', () => {
    expect(citation(report, 'absent')).toBe('absent');
  });
});

describe('citations', () => {
  it('says once what two citations share', () => {
    expect(citations(report, ['lead', 'first'])).toBe('Policy 1, Plans, lead sentence; first bullet');
    expect(citations(report, ['item', 'part'])).toBe('Policy 2, Contents, item 1; health');
    expect(citations(report, ['part', 'item'])).toBe('Policy 2, Contents, item 1, health; item 1');
    expect(citations(report, ['lead', 'item', 'law'])).toBe(
      'Policy 1, Plans, lead sentence; Policy 2, Contents, item 1; 9 Code 1(g) (secondary source)',
    );
  });

  it('cites the same place once', () => {
    expect(citations(report, ['lead', 'lead'])).toBe('Policy 1, Plans, lead sentence');
  });
});
