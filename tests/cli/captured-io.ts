import type { CommandIo } from '../../src/cli/io';
import { run } from '../../src/cli/main';
import type { StreamIo } from '../../src/cli/stream-io';
import { streamsOf } from './captured-streams';

/** What a run of the program gave. */
export interface Captured {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the program finds: files by name (text, bytes, or the code of the error that reading gives), and the rest. */
export interface World {
  readonly files?: { readonly [path: string]: string | Uint8Array | { readonly code: string } };
  readonly stdin?: string;
  readonly isTerminal?: boolean;
  readonly columns?: number;
  /** In place of streams over `files`. */
  readonly streams?: Partial<StreamIo>;
  readonly env?: CommandIo['env'];
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Runs the program in this process. */
export async function runWith(argv: readonly string[], world: World = {}): Promise<Captured> {
  const written = { stdout: '', stderr: '' };
  const status = await run(argv, {
    stdout: { write: (text) => void (written.stdout += text) },
    stderr: { write: (text) => void (written.stderr += text) },
    readFile: async (path) => {
      const file = world.files?.[path] ?? { code: 'ENOENT' };
      if (typeof file === 'string') return bytesOf(file);
      if (file instanceof Uint8Array) return file;
      throw Object.assign(new Error(`${file.code}: the system's own words`), file);
    },
    readStdin: async () => bytesOf(world.stdin ?? ''),
    isTerminal: world.isTerminal ?? false,
    ...(world.columns === undefined ? {} : { columns: world.columns }),
    streams: { ...streamsOf(world, (text) => void (written.stdout += text)), ...world.streams },
    env: world.env ?? {},
  });
  return { status, ...written };
}
