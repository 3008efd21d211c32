#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { EXIT } from './exit-status';
import type { CommandIo } from './io';
import { run } from './main';
import { nodeStreams } from './node-streams';
import { unwritable } from './unwritable';
import { writeOutput } from './write-output';

const FAULT = 70;

let isUnwritten = false;

// A reader that has seen enough (`| head`) closes the pipe: that is no fault, and what is unread stays unread.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Standard output takes back that it failed, and fails again at the next writing.
  if (error.code === 'EPIPE' || isUnwritten) return;
  isUnwritten = true;
  process.stderr.write(`standard output: ${unwritable(error)}\n`);
});
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') isUnwritten = true;
});
// It may turn out after the command has ended that its output did not get through.
process.on('exit', () => {
  if (isUnwritten && process.exitCode !== FAULT) process.exitCode = EXIT.badInput;
});

const io: CommandIo = {
  stdout: { write: writeOutput },
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
