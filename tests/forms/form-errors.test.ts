import { describe, expect, it } from 'vitest';
import { casePlanValidator, errorSummary, fieldId, groupByField, toFormErrors } from '../../src/forms';
import { safeEvaluateCase } from '../../src/evaluate-with-ruleset';
import { caseRecordSchema } from '../../src/record/case-record-schema';
import { shapeOf, type Shape } from '../../src/record/schema-shape';
import { recordWithForm } from '../../src/forms';
import { planContext, planForm, PLAN, withPolicy } from './plan-form';

const entry = (pointer: string, message: string, code = 'wrongType') => ({ pointer, message, code });

describe('errors nested as the form is', () => {
  it('stand at their fields, lists as arrays, relative to the form', () => {
    const entries = [
      entry(`${PLAN}/developedOn`, 'No date.'),
      entry(`${PLAN}/objectives/1/actionSteps/0/targetDate`, 'No date either.'),
      entry('/family/primaryLanguage', 'Elsewhere.'),
    ];
    expect(toFormErrors(entries, { at: PLAN })).toEqual({
      developedOn: 'No date.',
      objectives: [undefined, { actionSteps: [{ targetDate: 'No date either.' }] }],
    });
    expect(toFormErrors(entries)).toMatchObject({ family: { primaryLanguage: 'Elsewhere.' } });
  });

  it('of a section with errors in it, in either order, and of the form itself stand in root', () => {
    const own = entry('/a/b', 'Section.');
    const inner = entry('/a/b/c', 'Entry.');
    const expected = { root: 'Form.', b: { root: 'Section.', c: 'Entry.' } };
    expect(toFormErrors([entry('/a', 'Form.'), own, inner], { at: '/a' })).toEqual(expected);
    expect(toFormErrors([inner, own, entry('/a', 'Form.')], { at: '/a' })).toEqual(expected);
    expect(toFormErrors([own])).toEqual({ a: { b: 'Section.' } });
  });

  it('of a list with errors in its elements survive JSON', () => {
    const errors = toFormErrors([entry('/list', 'List.'), entry('/list/2', 'Element.')]);
    expect(JSON.parse(JSON.stringify(errors))).toEqual({ list: { root: 'List.', 2: 'Element.' } });
  });

  it('for React Hook Form are on the field and in its root, with every message by its type', () => {
    const entries = [
      entry('/a', 'One.', 'x'),
      entry('/a', 'Two.', 'y'),
      entry('/a', 'Three.', 'x'),
      entry('/a/0', 'In.'),
    ];
    const error = { type: 'x', message: 'One.', types: { x: ['One.', 'Three.'], y: 'Two.' } };
    const inner = { type: 'wrongType', message: 'In.', types: { wrongType: 'In.' } };
    expect(toFormErrors(entries, { as: 'fieldErrors' })).toEqual({
      a: { ...error, root: error, 0: { ...inner, root: inner } },
    });
    expect(toFormErrors([entry('', 'Form.')], { as: 'fieldErrors' })).toEqual({
      root: { type: 'wrongType', message: 'Form.', types: { wrongType: 'Form.' } },
    });
  });

  it('are those of a report, and what is a warning, pending or open is none', () => {
    const context = planContext({ dateOfBirth: 'x' });
    const form = planForm({ assessment: '', additionalContents: null });
    const { report } = safeEvaluateCase(recordWithForm(form, context), { ...withPolicy, include: 'all' });
    expect(report?.findings.some(({ severity }) => severity === 'warning')).toBe(true);
    const message =
      'The plan has no assessment of the child’s strengths and needs. Every plan needs one: add it.';
    const ofReport = toFormErrors(report, { at: PLAN });
    expect(ofReport).toMatchObject({ assessment: message });
    const { issues = [] } = casePlanValidator({ ...withPolicy, context })['~standard'].validate(form);
    expect(toFormErrors(issues, { at: PLAN })).toEqual(ofReport);
    expect(toFormErrors(report?.findings ?? [], { at: PLAN })).toEqual(ofReport);
  });

  it('have no field of a record in their way', () => {
    expect(
      [...fieldNames(shapeOf(caseRecordSchema))].filter((name) =>
        ['root', 'type', 'message', 'types'].includes(name),
      ),
    ).toEqual([]);
  });

  it('make nothing of the names that every object has', () => {
    const errors = toFormErrors([entry('/__proto__/polluted', 'x'), entry('/constructor', 'y')]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(errors)).toEqual(['__proto__', 'constructor']);
  });
});

/** The name of every field of the record. */
function fieldNames(shape: Shape, names = new Set<string>()): Set<string> {
  if (shape.kind === 'optional') fieldNames(shape.inner, names);
  if (shape.kind === 'list') fieldNames(shape.element, names);
  if (shape.kind === 'union') shape.options.forEach((option) => fieldNames(option, names));
  if (shape.kind === 'object') shape.members.forEach((member, name) => fieldNames(member, names.add(name)));
  return names;
}

describe('the error summary', () => {
  const entries = [
    entry(`${PLAN}/contents`, 'Section.'),
    entry(`${PLAN}/contents`, 'Section.', 'another'),
    entry(`${PLAN}/objectives/0/measure`, 'Measure.'),
    entry(PLAN, 'Form.'),
    entry('/family', 'Elsewhere.'),
  ];

  it('links each error of the form to its field, once, in the order of the list', () => {
    expect(errorSummary(entries, { at: PLAN })).toEqual([
      { text: 'Section.', targetId: 'contents', pointer: `${PLAN}/contents` },
      { text: 'Measure.', targetId: 'objectives.0.measure', pointer: `${PLAN}/objectives/0/measure` },
      { text: 'Form.', targetId: 'form', pointer: PLAN },
    ]);
  });

  it('leads to where the page says, such as the first control of a section', () => {
    const targetId = (pointer: string, at: string) =>
      pointer === `${PLAN}/contents` ? 'contents.physicalHealth' : fieldId(pointer, at);
    expect(errorSummary(entries, { at: PLAN, targetId }).map((summary) => summary.targetId)).toEqual([
      'contents.physicalHealth',
      'objectives.0.measure',
      'form',
    ]);
  });

  it('has the words of the errors beside the fields', () => {
    const context = planContext();
    const form = planForm({ assessment: '', developedOn: '2026-9', objectives: [{ id: 'o1' }] });
    const { issues = [] } = casePlanValidator({ ...withPolicy, context })['~standard'].validate(form);
    expect(issues.length).toBeGreaterThan(5);
    const beside = JSON.stringify(toFormErrors(issues, { at: PLAN, as: 'fieldErrors' }));
    for (const { text } of errorSummary(issues, { at: PLAN })) expect(beside).toContain(JSON.stringify(text));
  });
});

describe('findings by field', () => {
  it('keep the order of the report, and none is lost', () => {
    const record = recordWithForm(planForm({ participants: [] }), planContext());
    const { report } = safeEvaluateCase(record, withPolicy);
    const groups = groupByField(report);
    expect([...groups.values()].flat()).toHaveLength(report?.findings.length ?? 0);
    expect([...groups.keys()]).toEqual([...new Set(report?.findings.map(({ pointer }) => pointer))]);
    expect(groups.get(`${PLAN}/participants`)?.length).toBeGreaterThan(1);
    for (const [pointer, findings] of groups)
      expect(findings).toEqual(report?.findings.filter((finding) => finding.pointer === pointer));
  });
});
