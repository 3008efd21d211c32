import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { formatJson } from '../rules/format';
import { readRulesJson, ruleFilesEnding } from '../rules/rule-folders';
import { rulesJsonSchemas } from './rules-json-schemas';

const files = ruleFilesEnding('.json').filter(
  (path) => path.includes('/') && !path.startsWith('_baselines/'),
);

function validator(schema: object) {
  // A parameter's value is a number or a text: the one place where strictness would object to two types.
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats(ajv);
  return ajv.compile(schema);
}

/** Members without a description, neither of their own nor of the shape that they share. */
function undescribedMembers(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const members = 'properties' in schema ? Object.entries(schema.properties as Record<string, object>) : [];
  return [
    ...members.filter(([, member]) => !('description' in member || '$ref' in member)).map(([name]) => name),
    ...Object.values(schema).flatMap(undescribedMembers),
  ];
}

describe.each(rulesJsonSchemas.map(({ name, ...rest }) => [name, rest] as const))(
  'rules/%s.schema.json',
  (name, kind) => {
    const { describes, schema } = kind;
    const validate = validator(schema());
    const described = files.filter(describes);

    it('is up to date; `npm test -- -u` writes it', async () => {
      await expect(formatJson(schema())).toMatchFileSnapshot(`../../rules/${name}.schema.json`);
    });

    it('says of every member what it is', () => {
      expect(undescribedMembers(schema())).toEqual([]);
    });

    it.each(described)('describes rules/%s', (path) => {
      const file = readRulesJson<object>(path);
      expect(validate(file) ? [] : validate.errors).toEqual([]);
      const up = '../'.repeat(path.split('/').length - 1);
      expect(file).toHaveProperty('$schema', `${up}${name}.schema.json`);
    });
  },
);

it('every file in the folders of rules/ is described by one schema', () => {
  const counts = files.map((path) => [
    path,
    rulesJsonSchemas.filter(({ describes }) => describes(path)).length,
  ]);
  expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
});

describe('an editor marks', () => {
  const leaf = { fact: 'child.isInPlacement', operator: 'equal', value: true };
  const rule = readRulesJson<{ rules: readonly object[] }>('dcf-policy-36-1/policy.json').rules[0];
  const rules = validator(rulesJsonSchemas.find(({ name }) => name === 'rules')?.schema() ?? {});
  const withRequires = (requires: object) => rules({ heading: 'Policy', rules: [{ ...rule, requires }] });

  it('nothing in a rule that is right', () => {
    expect(withRequires({ all: [leaf] })).toBe(true);
  });

  it.each([
    ['a fact that is misspelt', { all: [{ ...leaf, fact: 'child.inPlacement' }] }],
    ['a parameter that is misspelt', { all: [{ ...leaf, value: { fact: 'parameter.age' } }] }],
    ['an operator that is misspelt', { all: [{ ...leaf, operator: 'equals' }] }],
    ['a literal number', { all: [{ ...leaf, value: 18 }] }],
    ['a member that has no place', { all: [{ ...leaf, priority: 1 }] }],
    ['an empty block', { all: [] }],
    ['a bare comparison', leaf],
  ])('%s', (_, requires) => {
    expect(withRequires(requires)).toBe(false);
  });
});
