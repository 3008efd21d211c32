import type { Relations } from '../ruleset/relations';
import type { Finding } from './report';

/**
 * Gives each finding the ids of the findings in the same list that another rule makes of the same duty and the same
 * subject, or of one above or below it.
 */
export function withRelatedFindings(findings: readonly Finding[], relations: Relations): Finding[] {
  const ofRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const sameRule = ofRule.get(finding.ruleId);
    if (sameRule) sameRule.push(finding);
    else ofRule.set(finding.ruleId, [finding]);
  }
  return findings.map((finding) => {
    const onTheSameDuty = relations.get(finding.ruleId);
    if (!onTheSameDuty) return finding;
    const related = [...onTheSameDuty]
      .flatMap((ruleId) => ofRule.get(ruleId) ?? [])
      .filter(({ subject }) => isOneChain(subject, finding.subject))
      .map(({ id }) => id);
    return related.length > 0 ? { ...finding, relatedFindings: related } : finding;
  });
}

const isOneChain = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
