import { analysis, faultsOf } from './analysis';
import { summary } from './analysis-page';

const analysed = analysis();
const faults = faultsOf(analysed);
console.log(summary(analysed));
for (const { rule, from, relation } of analysed.pairs) {
  if (relation === 'follows') console.log(`${rule.id} follows from ${from.id}`);
}
faults.forEach((fault) => console.error(fault));
process.exitCode = faults.length > 0 ? 1 : 0;
