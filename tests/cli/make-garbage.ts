// Makes a lot of garbage of which some lives for a while, as a caseload does, and tells how many bytes young objects
// were given room for, and how many old ones took at most. With the argument `expected` it says beforehand that garbage
// will come.
import { getHeapSpaceStatistics } from 'node:v8';
import { nodeStreams } from '../../src/cli/node-streams';

const space = (name: string) => getHeapSpaceStatistics().find(({ space_name }) => space_name === name);

if (process.argv[2] === 'expected') nodeStreams.expectGarbage();
const living: object[] = [];
let old = 0;
for (let made = 0; made < 6_000_000; made += 1) {
  living[made % 200_000] = { made, part: { made } };
  if (made % 20_000 === 0) old = Math.max(old, space('old_space')?.space_used_size ?? 0);
}
process.stdout.write(JSON.stringify({ young: space('new_space')?.space_size, old }));
