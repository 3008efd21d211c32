import { canonicalDigest } from './canonical-digest';

/** The canonical digest of rule documents; computed when first asked for. */
export function rulesDigest(source: unknown): () => string {
  let digest: string | null = null;
  return () => (digest ??= canonicalDigest(source));
}
