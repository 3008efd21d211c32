import type { FileFound, StreamIo } from '../../src/cli/stream-io';
import type { World } from './captured-io';

type Files = NonNullable<World['files']>;

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Reading in chunks that end anywhere, in the midst of characters too. */
async function* inChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

function found(files: Files, path: string): FileFound | null {
  const file = files[path];
  if (file === undefined) return null;
  const isFile = typeof file === 'string' || file instanceof Uint8Array;
  return {
    kind: !isFile && file.code === 'EISDIR' ? 'directory' : 'file',
    size: isFile ? bytesOf(file).length : 0,
    identity: path,
  };
}

/** Streams over the files of a test's world. What is published can be read from `files` by whoever made it an object. */
export function streamsOf(world: World, print: (text: string) => void): StreamIo {
  const files: { [path: string]: Files[string] } = world.files ?? {};
  return {
    find: async (path) => found(files, path),
    placeOf: async (path) => path,
    readFile: async function* (path) {
      const file = files[path] ?? { code: 'ENOENT' };
      if (typeof file !== 'string' && !(file instanceof Uint8Array)) {
        throw Object.assign(new Error(`${file.code}: the system's own words`), file);
      }
      yield* inChunks(bytesOf(file));
    },
    readStdin: () => inChunks(bytesOf(world.stdin ?? '')),
    createFile: async (path) => {
      let text = '';
      return {
        write: async (more) => void (text += more),
        finish: async () => {},
        publish: async () => void (files[path] = text),
        discard: async () => {},
      };
    },
    print: async (text) => {
      print(text);
      return true;
    },
    errorTerminal: null,
    expectGarbage: () => {},
    now: () => 0,
  };
}
