import type { Truth } from '../../src/evaluator/truth';

/** What is asked about, each with every value that it can have once it is known. */
export type Questions = { readonly [question: string]: readonly unknown[] };

/** An answer to each question. */
export type Answers<Of extends Questions> = { readonly [Question in keyof Of]: Of[Question][number] };

/** As {@link Answers}, some of them not known. */
export type PartlyKnown<Of extends Questions> = {
  readonly [Question in keyof Of]: Of[Question][number] | null;
};

/** Every combination of answers, unknown among them, with what follows. */
export interface TruthTable<Of extends Questions> {
  /** How many combinations there are. */
  readonly size: number;
  readonly given: (row: number) => PartlyKnown<Of>;
  readonly truth: (row: number) => Truth;
}

/**
 * Extends what is decided where everything is known to where it is not: true where it is true whatever the unknown
 * answers turn out to be, false where it is false whatever they turn out to be, and else unknown. That is what an
 * unknown means; no rule of a three-valued logic is used.
 */
export function threeValuedTable<const Of extends Questions>(
  questions: Of,
  decide: (answers: Answers<Of>) => boolean,
): TruthTable<Of> {
  const columns = columnsOf(questions);
  const size = columns.reduce((product, { values }) => product * (values.length + 1), 1);
  const rowAt = (row: number): PartlyKnown<Of> =>
    Object.fromEntries(
      columns.map(({ name, values, stride }) => [
        name,
        values[Math.floor(row / stride) % (values.length + 1)] ?? null,
      ]),
    ) as PartlyKnown<Of>;
  const truths = new Array<Truth>(size);
  for (let row = 0; row < size; row++) {
    // An answer that is known stands before the unknown one in its column: those rows are filled in already.
    const open = columns.find(
      ({ values, stride }) => Math.floor(row / stride) % (values.length + 1) === values.length,
    );
    truths[row] = open
      ? whateverItIs(
          open.values.map((_, place) => truths[row - (open.values.length - place) * open.stride] ?? null),
        )
      : decide(rowAt(row) as Answers<Of>);
  }
  return { size, given: rowAt, truth: (row) => truths[row] ?? null };
}

interface Column {
  readonly name: string;
  readonly values: readonly unknown[];
  /** How many rows lie between one value and the next. */
  readonly stride: number;
}

function columnsOf(questions: Questions): readonly Column[] {
  let stride = 1;
  return Object.entries(questions).map(([name, values]) => {
    const column = { name, values, stride };
    stride *= values.length + 1;
    return column;
  });
}

const whateverItIs = (truths: readonly Truth[]): Truth =>
  truths.every((truth) => truth === truths[0]) ? (truths[0] ?? null) : null;
