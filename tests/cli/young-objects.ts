// Makes a lot of garbage of which some lives for a while, as a caseload does, and tells how many bytes young objects
// were given room for. With the argument `expected` it says beforehand that garbage will come.
import { getHeapSpaceStatistics } from 'node:v8';
import { nodeStreams } from '../../src/cli/node-streams';

if (process.argv[2] === 'expected') nodeStreams.expectGarbage();
const living: object[] = [];
for (let made = 0; made < 3_000_000; made += 1) living[made % 50_000] = { made };
const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
process.stdout.write(String(young?.space_size));
