import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { allRuleset, allRulesetSource } from '../../src/ruleset/all-ruleset';
import { rulesDigest } from '../../src/ruleset/rules-digest';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the digest of rules', () => {
  it('is the SHA-256 of their canonical JSON: members in order, nothing between them', () => {
    expect(rulesDigest({ b: [1, 'ä'], a: null })()).toBe(sha256('{"a":null,"b":[1,"ä"]}'));
  });

  it('does not depend on the order of members, and does on that of elements', () => {
    expect(rulesDigest({ b: [1, 2], a: 0 })()).toBe(rulesDigest({ a: 0, b: [1, 2] })());
    expect(rulesDigest({ b: [2, 1], a: 0 })()).not.toBe(rulesDigest({ a: 0, b: [1, 2] })());
  });

  it('of the bundled rules changes with any word of them', () => {
    const source = structuredClone(allRulesetSource);
    expect(rulesDigest(source)()).toBe(allRuleset().digest());
    const [first] = source.instruments;
    Object.assign(first?.provisions[0] ?? {}, { paraphrase: 'Something else.' });
    expect(rulesDigest(source)()).not.toBe(allRuleset().digest());
  });
});
