import { documentTable } from './mutation-page';
import { triedMutants, unlistedSurvivors, wronglyListed } from './mutation-run';

const tried = triedMutants();
const faults = [
  ...unlistedSurvivors(tried).map((change) => `no case notices ${change}`),
  ...wronglyListed(tried),
];
console.log(documentTable(tried));
faults.forEach((fault) => console.error(fault));
process.exitCode = faults.length > 0 ? 1 : 0;
