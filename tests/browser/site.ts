import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What of the repository is served, at its own path. */
const SERVED = /^\/(dist|docs\/examples|node_modules\/axe-core)\//;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A site on this machine whose every answer has the policy that a careful host sets. */
export interface Site {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export const CONTENT_SECURITY_POLICY = "default-src 'self'";

/** Serves pages that tests make, by path, beside the built files and the examples. */
export async function openSite(pages: Readonly<Record<string, string>> = {}): Promise<Site> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname));
    const file = join(ROOT, path);
    const body = pages[path] ?? (SERVED.test(path) && existsSync(file) ? readFileSync(file) : null);
    response.writeHead(body === null ? 404 : 200, {
      'Content-Type': TYPES[extname(path)] ?? 'text/plain',
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
