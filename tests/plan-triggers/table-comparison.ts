import type { Truth } from '../../src/evaluator/truth';
import type { PartlyKnown, Questions, TruthTable } from './three-valued-table';

/** A table written from the text, and what the rules say of the same. */
export interface Compared<Of extends Questions> {
  readonly byTheText: TruthTable<Of>;
  readonly byTheRules: () => Truth;
}

/** How many combinations were compared, and the first few on which the two differ. */
export interface Comparison {
  readonly compared: number;
  readonly differences: readonly unknown[];
}

const FIRST_FEW = 3;

/**
 * Goes through all combinations once, and compares several tables of the same questions on each.
 *
 * @param put - puts a combination where `byTheRules` reads it
 */
export function compareTables<Of extends Questions>(
  tables: { readonly [name: string]: Compared<Of> },
  put: (given: PartlyKnown<Of>) => void,
): { readonly [name: string]: Comparison } {
  const named = Object.entries(tables).map(([name, table]) => ({
    name,
    ...table,
    compared: 0,
    differences: [] as unknown[],
  }));
  const [first] = named;
  for (let row = 0; first && row < first.byTheText.size; row++) {
    const given = first.byTheText.given(row);
    put(given);
    for (const table of named) {
      const [byTheText, byTheRules] = [table.byTheText.truth(row), table.byTheRules()];
      table.compared++;
      if (byTheText !== byTheRules && table.differences.length < FIRST_FEW)
        table.differences.push({ given, byTheText, byTheRules });
    }
  }
  return Object.fromEntries(
    named.map(({ name, compared, differences }) => [name, { compared, differences }]),
  );
}
