import { expect } from 'vitest';
import { loadRuleset } from '../../src/ruleset/load-ruleset';
import { RulesetError } from '../../src/ruleset/ruleset-error';
import { soundRuleset, type SoundRuleset } from './sound-ruleset';

/** The message of the `RulesetError` with which sound documents are refused once they are broken. */
export function rejection(breakIt: (ruleset: SoundRuleset) => void): string {
  const ruleset = soundRuleset();
  breakIt(ruleset);
  return rejectionOf(ruleset.source);
}

export function rejectionOf(source: unknown): string {
  try {
    loadRuleset(source);
  } catch (error) {
    expect(error).toBeInstanceOf(RulesetError);
    return (error as RulesetError).message;
  }
  return 'nothing is wrong';
}
