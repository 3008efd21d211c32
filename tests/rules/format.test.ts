import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatJson } from './format';
import { RULES_FOLDER, ruleFilesEnding } from './rule-folders';

// The JSON Schemas are written whole by the test that makes them.
const files = ruleFilesEnding('.json').filter((path) => !path.endsWith('.schema.json'));

/** How many members a text states: a repeated one counts each time. */
const membersStated = (json: string): number =>
  (json.match(/"(?:[^"\\]|\\.)*"(\s*:)?/g) ?? []).filter((text) => text.endsWith(':')).length;

function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, member) => sum + membersOf(member), own);
}

describe.each(files)('rules/%s', (path) => {
  const file = join(RULES_FOLDER, path);
  const text = readFileSync(file, 'utf8');

  it('states no member twice', () => {
    expect(membersStated(text)).toBe(membersOf(JSON.parse(text)));
  });

  it('is written as the formatter writes it; `npm test -- -u` does', async () => {
    await expect(formatJson(JSON.parse(text))).toMatchFileSnapshot(file);
  });
});

describe('the formatter', () => {
  it('changes no content, and nothing when it is run again', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = formatJson(value);
        expect(JSON.stringify(JSON.parse(once))).toBe(JSON.stringify(value));
        expect(formatJson(JSON.parse(once))).toBe(once);
      }),
    );
  });

  it('writes one part of an `all` or `any` a line, a comparison always on one', () => {
    const long = { fact: 'child.age', operator: 'in', value: ['x'.repeat(60), 'y'.repeat(60)] };
    const short = { fact: 'child.age', operator: 'equal', value: true };
    const text = formatJson({
      rules: [{ id: 'r', requires: { all: [short, long, { not: { any: [short] } }] } }],
    });
    expect(text.split('\n')).toEqual([
      '{',
      '  "rules": [',
      '    {',
      '      "id": "r",',
      '      "requires": {',
      '        "all": [',
      '          { "fact": "child.age", "operator": "equal", "value": true },',
      `          { "fact": "child.age", "operator": "in", "value": ["${'x'.repeat(60)}", "${'y'.repeat(60)}"] },`,
      '          {',
      '            "not": {',
      '              "any": [',
      '                { "fact": "child.age", "operator": "equal", "value": true }',
      '              ]',
      '            }',
      '          }',
      '        ]',
      '      }',
      '    }',
      '  ]',
      '}',
      '',
    ]);
  });

  it('breaks a list or an object that does not fit in 110 columns with the comma after it', () => {
    const fitting = { texts: ['x'.repeat(94)], empty: [], none: {} };
    const tooLong = { texts: ['x'.repeat(95)], small: { from: null } };
    expect(formatJson(fitting)).toBe(
      `{\n  "texts": ["${'x'.repeat(94)}"],\n  "empty": [],\n  "none": {}\n}\n`,
    );
    expect(formatJson(fitting).split('\n')[1]).toHaveLength(110);
    expect(formatJson(tooLong)).toBe(
      `{\n  "texts": [\n    "${'x'.repeat(95)}"\n  ],\n  "small": { "from": null }\n}\n`,
    );
  });
});
