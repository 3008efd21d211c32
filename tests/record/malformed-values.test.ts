import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { parseCaseRecord } from '../../src/record/parse-case-record';
import { shapeOf } from '../../src/record/schema-shape';
import { faultsOf, planOf, withPlan } from './faults-of';

describe('a record that is no object', () => {
  test.each([undefined, null, 5, 'text', '', true, [], [{}]])('%j', (input) => {
    expect(parseCaseRecord(input)).toEqual({
      record: {},
      issues: [{ code: 'wrongType', pointer: '', message: 'This must be an object.' }],
    });
  });
});

describe('about child, family and case, a malformed value becomes null, or an end unknown', () => {
  test.each([
    [{ id: 5 }, 'wrongType /id', { id: null }],
    [{ family: 5 }, 'wrongType /family', { family: {} }],
    [
      { family: { case: { closedOn: 5 } } },
      'notADate /family/case/closedOn',
      { family: { case: { closedOn: 'unknown' } } },
    ],
    [
      { family: { case: { closedOn: '2026-13-01', status: 'open' } } },
      'impossibleDate /family/case/closedOn',
      { family: { case: { closedOn: 'unknown', status: 'open' } } },
    ],
    [
      { family: { case: { status: 'opened' } } },
      'unknownCode /family/case/status',
      { family: { case: { status: null } } },
    ],
    [{ children: 7 }, 'wrongType /children', { children: null }],
    [{ children: [{}, 7, {}] }, 'wrongType /children/1', { children: [{}, {}, {}] }],
    [{ children: [null] }, 'wrongType /children/0', { children: [{}] }],
    [
      { children: [{ dateOfBirth: '2026-02-30' }] },
      'impossibleDate /children/0/dateOfBirth',
      { children: [{ dateOfBirth: null }] },
    ],
    [
      { children: [{ dateOfBirth: '2026-0' }] },
      'notADate /children/0/dateOfBirth',
      { children: [{ dateOfBirth: null }] },
    ],
    [
      { children: [{ dateOfBirth: 20260101 }] },
      'notADate /children/0/dateOfBirth',
      { children: [{ dateOfBirth: null }] },
    ],
    [
      { children: [{ underSupervision: 'yes' }] },
      'wrongType /children/0/underSupervision',
      { children: [{ underSupervision: null }] },
    ],
    [
      { children: [{ permanency: { concurrentPermanencyPlan: { occurred: 'maybe' } } }] },
      'wrongType /children/0/permanency/concurrentPermanencyPlan/occurred',
      { children: [{ permanency: { concurrentPermanencyPlan: null } }] },
    ],
    [
      { children: [{ permanency: { concurrentPermanencyPlan: { occurred: ' ', on: '' } } }] },
      'required /children/0/permanency/concurrentPermanencyPlan/occurred',
      { children: [{ permanency: { concurrentPermanencyPlan: null } }] },
    ],
    [
      { children: [{ permanency: { concurrentPermanencyPlan: { occurred: true, on: '2026-02-30' } } }] },
      'impossibleDate /children/0/permanency/concurrentPermanencyPlan/on',
      { children: [{ permanency: { concurrentPermanencyPlan: { occurred: true, on: null } } }] },
    ],
    [{ children: [{ casePlan: 5 }] }, 'wrongType /children/0/casePlan', { children: [{ casePlan: null }] }],
  ])('%j', (input, fault, record) => {
    expect(faultsOf(input)).toEqual([fault]);
    expect(parseCaseRecord(input).record).toEqual(record);
  });
});

describe('in a plan, a malformed value becomes unknown and not missing', () => {
  const unknown = { unknown: true };

  test.each([
    [{ assessment: 5 }, 'wrongType assessment', { assessment: unknown }],
    [{ assessment: [] }, 'wrongType assessment', { assessment: unknown }],
    [{ assessment: { narrative: 5 } }, 'wrongType assessment/narrative', { assessment: unknown }],
    [
      { assessment: { narrative: 'x', updatedOn: '2026-06-31' } },
      'impossibleDate assessment/updatedOn',
      { assessment: unknown },
    ],
    [{ kind: 'second' }, 'unknownCode kind', { kind: unknown }],
    [{ kind: 5 }, 'unknownCode kind', { kind: unknown }],
    [{ kind: {} }, 'unknownCode kind', { kind: unknown }],
    [{ developedOn: 'soon' }, 'notADate developedOn', { developedOn: unknown }],
    [{ developedOn: { day: 1 } }, 'notADate developedOn', { developedOn: unknown }],
    [{ developedOn: { unknown: false } }, 'wrongType developedOn/unknown', { developedOn: unknown }],
    [{ language: 5 }, 'wrongType language', { language: unknown }],
    [{ contents: 'x' }, 'wrongType contents', { contents: unknown }],
    [
      { contents: { physicalHealth: 5, substanceUse: 'x' } },
      'wrongType contents/physicalHealth',
      { contents: { physicalHealth: unknown, substanceUse: 'x' } },
    ],
    [{ contents: { unknown: 'x' } }, 'wrongType contents/unknown', { contents: unknown }],
    [{ objectives: 'x' }, 'wrongType objectives', { objectives: unknown }],
    [
      { objectives: [{ id: 'o1' }, 7, { id: 'o3' }] },
      'wrongType objectives/1',
      { objectives: [{ id: 'o1' }, unknown, { id: 'o3' }] },
    ],
    [
      { objectives: [{ priority: 0 }] },
      'outOfRange objectives/0/priority',
      { objectives: [{ priority: unknown }] },
    ],
    [
      { objectives: [{ priority: 1.5 }] },
      'outOfRange objectives/0/priority',
      { objectives: [{ priority: unknown }] },
    ],
    [
      { objectives: [{ priority: 'high' }] },
      'wrongType objectives/0/priority',
      { objectives: [{ priority: unknown }] },
    ],
    [
      { objectives: [{ needIds: ['n1', 5] }] },
      'wrongType objectives/0/needIds/1',
      { objectives: [{ needIds: unknown }] },
    ],
    [
      { objectives: [{ needIds: ['n1', ''] }] },
      'wrongType objectives/0/needIds/1',
      { objectives: [{ needIds: unknown }] },
    ],
    [
      { objectives: [{ progress: { barriers: { none: 'x' } } }] },
      'wrongType objectives/0/progress/barriers/none',
      { objectives: [{ progress: { barriers: unknown } }] },
    ],
    [
      { services: [{ providerId: 5 }] },
      'wrongType services/0/providerId',
      { services: [{ providerId: unknown }] },
    ],
    [
      { services: [{ providerId: { none: 1 } }] },
      'wrongType services/0/providerId/none',
      { services: [{ providerId: unknown }] },
    ],
    [{ fsna: { occurred: 1 } }, 'wrongType fsna/occurred', { fsna: unknown }],
    [{ fsna: {} }, 'required fsna/occurred', { fsna: unknown }],
    [{ fsna: { on: '2026-01-01' } }, 'required fsna/occurred', { fsna: unknown }],
  ])('%j', (fields, fault, plan) => {
    const [code, place] = fault.split(' ');
    expect(faultsOf(withPlan(fields))).toEqual([`${code} /children/0/casePlan/${place}`]);
    expect(planOf(withPlan(fields))).toEqual({ extent: 'whole', ...plan });
  });
});

describe('a plan whose extent or existence is unclear', () => {
  test.each([
    [{}, ['required /extent'], { extent: 'excerpt' }],
    [{ extent: '' }, ['required /extent'], { extent: 'excerpt' }],
    [{ extent: 'partial' }, ['unknownCode /extent'], { extent: 'excerpt' }],
    [{ extent: 5 }, ['unknownCode /extent'], { extent: 'excerpt' }],
    [{ onFile: false, extent: 'whole' }, ['unknownKey /extent'], { onFile: false }],
    [{ onFile: 'no' }, ['wrongType /onFile'], null],
    [{ onFile: 'no', extent: 'whole', monitoring: 5 }, ['wrongType /onFile', 'wrongType /monitoring'], null],
    [{ extent: 'whole', unknown: false }, ['wrongType /unknown'], null],
  ])('%j', (casePlan, faults, read) => {
    const input = { family: { casePlan: { ...casePlan } }, children: [{ casePlan }] };
    const ofChild = faultsOf(input).filter((fault) => fault.includes('/children/0/casePlan'));
    expect(ofChild.map((fault) => fault.replace('/children/0/casePlan', ''))).toEqual(faults);
    expect(planOf(input)).toEqual(read);
  });
});

test('a blank text counts as null, whatever the blanks', () => {
  const input = {
    id: '',
    family: { primaryLanguage: ' \n\t\u00a0' },
    children: [{ dateOfBirth: '', residence: ' ' }],
  };
  expect(parseCaseRecord(input)).toEqual({
    record: {
      id: null,
      family: { primaryLanguage: null },
      children: [{ dateOfBirth: null, residence: null }],
    },
    issues: [],
  });
});

describe('the sentences', () => {
  const messageOf = (input: unknown) => parseCaseRecord(input).issues[0]?.message;

  test.each([
    [{ family: { case: { status: 'x' } } }, 'This must be one of: open, closed.'],
    [{ children: [{ dateOfBirth: '2026-02-30' }] }, 'This is not a day of the calendar.'],
    [{ children: [{ dateOfBirth: '1899-02-03' }] }, 'This must be a day of the years 1900 to 2200.'],
    [{ children: [{ dateOfBirth: '30 February' }] }, 'This is not a date of the form YYYY-MM-DD.'],
    [withPlan({ assessment: 5 }), 'This must be text or an object.'],
    [withPlan({ objectives: 5 }), 'This must be a list or an object.'],
    [withPlan({ objectives: [{ priority: 0 }] }), 'This must be a whole number, 1 or more.'],
    [withPlan({ objectives: [{ priority: 'x' }] }), 'This must be a number or an object.'],
    [withPlan({ unknown: 5 }), 'This must be true.'],
    [{ children: [{ dcfCaseOpen: 5 }] }, 'This must be true or false.'],
    [{ children: [{ casePlan: {} }] }, 'This is required.'],
  ])('%j: %s', (input, message) => expect(messageOf(input)).toBe(message));
});

test('the examples of parseCaseRecord', () => {
  expect(parseCaseRecord({ children: [{ dateOfBirth: 5 }] }).record).toEqual({
    children: [{ dateOfBirth: null }],
  });
  expect(parseCaseRecord({ children: 7 }).issues.map(({ pointer }) => pointer)).toEqual(['/children']);
  expect(parseCaseRecord({ id: ' ' })).toEqual({ record: { id: null }, issues: [] });
});

test('a schema of a kind that reading does not know is refused at once', () => {
  expect(() => shapeOf(z.tuple([z.string()]))).toThrow('The schema of the record uses tuple');
});
