import { SUBJECT_KINDS } from '../../src/facts/subject';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { code, GENERATED, table } from './markdown';

/** Every fact that a rule may read, by subject. */
export function factsPage(ruleset: Ruleset): string {
  const facts = [...ruleset.facts.values()];
  return [
    GENERATED,
    '# Facts',
    'A fact is derived from the record on the day of evaluation. Each may be unknown. A rule reads the facts of its subject and of the subjects above it, and parameters as `parameter.name`.',
    ...SUBJECT_KINDS.flatMap((kind) => {
      const ofKind = facts.filter(({ subject }) => subject === kind);
      if (ofKind.length === 0) return [];
      return [
        `## ${code(kind)}`,
        table(
          ['fact', 'type', 'meaning', 'a remedy can settle it', 'provision'],
          ofKind.map(({ id, type, codes, unit, label, description, settle, provision }) => [
            code(id),
            [type, unit ?? '', codes ? `(${codes.join(', ')})` : ''].filter(Boolean).join(' '),
            `**${label}**. ${description}`,
            settle ? 'yes' : '',
            code(provision),
          ]),
        ),
      ];
    }),
  ].join('\n\n');
}
