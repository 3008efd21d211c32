import { parseArgs } from 'node:util';
import { AnswerCounts } from './answer-counts';
import { answersTable, notReached, rarestFirst } from './answers-table';
import { randomRecords } from './random-records';

/** `npm run coverage:arbitrary -- --records 20000 --seed 1`: which answers of which rules random records bring out. */
const { values } = parseArgs({
  options: { records: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});

const counts = new AnswerCounts();
for (const record of randomRecords(Number(values.records), Number(values.seed))) counts.add(record);
const missed = notReached(counts);
const all = rarestFirst(counts);

console.log(answersTable(counts).join('\n'));
console.log(
  `\n${values.records} records, seed ${values.seed}: ${all.length - missed.length} of ${all.length} answers of ${counts.byRule.size} rules reached.`,
);
const [rarest] = all;
if (rarest) console.log(`The rarest: ${rarest.rule}, ${rarest.answer}, ${rarest.count} times.`);
process.exitCode = missed.length > 0 ? 1 : 0;
