#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { CommandIo } from './io';
import { run } from './main';
import { nodeStreams } from './node-streams';

const FAULT = 70;

// A reader that has seen enough (`| head`) closes the pipe: that is no fault, and what is unread stays unread.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(FAULT);
  });
}

const io: CommandIo = {
  stdout: process.stdout,
  stderr: process.stderr,
  readFile,
  readStdin: () => buffer(process.stdin),
  isTerminal: process.stdout.isTTY === true,
  ...(process.stdout.columns ? { columns: process.stdout.columns } : {}),
  streams: nodeStreams,
  env: process.env,
};

// Not process.exit: it would cut off what is still being written to a pipe.
run(process.argv.slice(2), io).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const trace = error instanceof Error ? error.stack : '';
    process.stderr.write(`dcf-case-plan: a fault of the program itself\n${trace}\n`);
    process.exitCode = FAULT;
  },
);
