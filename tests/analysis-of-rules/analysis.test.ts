import { format } from 'prettier';
import { beforeAll, describe, expect, it } from 'vitest';
import { analysis, faultsOf, type Analysis } from './analysis';
import { analysisPage } from './analysis-page';

/** In milliseconds; it takes about twenty seconds. */
const TIMEOUT = 300_000;

describe('the rules as a body', () => {
  let analysed: Analysis | null = null;

  beforeAll(() => {
    analysed = analysis();
  }, TIMEOUT);

  it('apply, are met and fail in some case; every part matters; what follows from another is said to', () => {
    expect(faultsOf(analysed as Analysis)).toEqual([]);
  });

  it('docs/analysis-of-rules.md', async () => {
    const page = await format(analysisPage(analysed as Analysis), { parser: 'markdown', printWidth: 110 });
    await expect(page).toMatchFileSnapshot('../../docs/analysis-of-rules.md');
  });
});
