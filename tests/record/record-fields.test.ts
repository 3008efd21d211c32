import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../src/record/case-record';
import { fieldLabel, UNLABELED } from '../../src/record/field-labels';
import { ENDING_FIELDS, outermostFields, unknownFields } from '../../src/record/record-fields';

const record: CaseRecord = {
  family: {
    primaryLanguage: null,
    people: [
      { id: 'p1', deceased: null },
      { id: 'p2', deceased: false },
    ],
  },
  children: [
    {
      id: 'c1',
      dateOfBirth: '2012-05-04',
      parents: [{ personId: 'p1' }, { personId: 'p2', rights: 'intact' }, { rights: null }],
      placements: [{ startDate: '2026-03-02' }, { startDate: null, endDate: 'unknown' }, {}],
      legalStatus: [],
      casePlan: {
        extent: 'excerpt',
        language: { unknown: true },
        objectives: [{ unknown: true }, { statement: 'Said.', measure: { unknown: true } }],
        contents: { unknown: true, physicalHealth: 'Well.' },
      },
    },
  ],
};

const CHILD = '/children/0';

describe('the fields that hold nothing known', () => {
  it.each<[string, string, string, string[]]>([
    ['a value that is there', CHILD, '/dateOfBirth', []],
    ['null', '/family', '/primaryLanguage', ['/family/primaryLanguage']],
    ['absent', CHILD, '/underSupervision', [`${CHILD}/underSupervision`]],
    ['false is known', '/family/people/1', '/deceased', []],
    ['an empty list is known', CHILD, '/legalStatus', []],
    ['a list that is given', CHILD, '/placements', []],
    [
      'the fields of its elements',
      CHILD,
      '/placements/*/startDate',
      ['1', '2'].map((i) => `${CHILD}/placements/${i}/startDate`),
    ],
    ['those of no element', CHILD, '/legalStatus/*/from', []],
    ['an end that is absent has not come', CHILD, '/placements/*/endDate', [`${CHILD}/placements/1/endDate`]],
    ['an end within an element that is not there', `${CHILD}/placements/2`, '/courtExtendedUntil', []],
    ['what is marked as unknown in a plan', `${CHILD}/casePlan`, '/language', [`${CHILD}/casePlan/language`]],
    ['a section marked as unknown', `${CHILD}/casePlan`, '/contents', [`${CHILD}/casePlan/contents`]],
    ['what such a section states', `${CHILD}/casePlan`, '/contents/physicalHealth', []],
    [
      'what it does not',
      `${CHILD}/casePlan`,
      '/contents/substanceUse',
      [`${CHILD}/casePlan/contents/substanceUse`],
    ],
    ['elements marked as unknown', `${CHILD}/casePlan`, '/objectives/*', [`${CHILD}/casePlan/objectives/0`]],
    [
      'a field of such an element, and one marked in another',
      `${CHILD}/casePlan`,
      '/objectives/*/measure',
      [`${CHILD}/casePlan/objectives/0/measure`, `${CHILD}/casePlan/objectives/1/measure`],
    ],
    ['a field within what is not there', CHILD, '/permanency/goal', [`${CHILD}/permanency/goal`]],
    ['of a child who is not there', '/children/7', '/dateOfBirth', ['/children/7/dateOfBirth']],
    ['of the case', '', '/family/case', ['/family/case']],
    ['a pattern that leads to no list', CHILD, '/dateOfBirth/*/day', []],
  ])('%s', (_, pointer, pattern, fields) => {
    expect(unknownFields(record, pointer, pattern)).toEqual(fields);
  });

  it('may be asked for of one person', () => {
    const rights = (partyId: string | null) => unknownFields(record, CHILD, '/parents/@/rights', partyId);
    expect(rights('p1')).toEqual([`${CHILD}/parents/0/rights`]);
    expect(rights('p2')).toEqual([]);
    expect(unknownFields(record, '/family', '/people/@/deceased', 'p1')).toEqual([
      '/family/people/0/deceased',
    ]);
    expect(unknownFields(record, '/family', '/people/@/deceased', 'p2')).toEqual([]);
  });

  it('are everybody’s where it is not known who', () => {
    expect(unknownFields(record, CHILD, '/parents/@/rights', null)).toEqual([
      `${CHILD}/parents/0/rights`,
      `${CHILD}/parents/2/rights`,
    ]);
  });

  it.each([...ENDING_FIELDS])('%s is known where it is absent or null, and not where it says so', (name) => {
    const withEnd = (end: unknown) => ({ children: [{ placements: [{ [name]: end }] }] }) as CaseRecord;
    const unknown = (end: unknown) => unknownFields(withEnd(end), CHILD, `/placements/0/${name}`);
    expect([undefined, null, '2026-03-02'].map(unknown)).toEqual([[], [], []]);
    expect(unknown('unknown')).toEqual([`${CHILD}/placements/0/${name}`]);
  });
});

describe('the outermost fields', () => {
  it.each<[string[], string[]]>([
    [[], []],
    [['/a', '/a'], ['/a']],
    [['/a/b', '/a', '/a/b/c'], ['/a']],
    [
      ['/a/1', '/a/10', '/ab'],
      ['/a/1', '/a/10', '/ab'],
    ],
    [
      ['/b', '/a', '/b/c'],
      ['/b', '/a'],
    ],
    [['/a/b', ''], ['']],
  ])('of %j are %j', (pointers, outermost) => {
    expect(outermostFields(pointers)).toEqual(outermost);
  });
});

describe('what a field is called', () => {
  it.each([
    ['/children/3/legalStatus', 'the legal status'],
    ['/children/12/placements/10/startDate', 'the day on which a placement began'],
    ['/children/0', 'the child'],
    ['/family/casePlan', 'the family case plan'],
    ['/children/0/casePlan/contents/physicalHealth', 'the child’s physical health'],
    ['/children/0/casePlan/objectives/2/measure', 'how the objective is measured'],
    ['/children/0/casePlan/objectives/2/actionSteps/1/description', 'what is to be done'],
  ])('%s: %s', (pointer, label) => {
    expect(fieldLabel(pointer)).toBe(label);
  });

  it.each(['', '/children/0/nickname', '/0', '/children/*/x'])('%j has no name of its own', (pointer) => {
    expect(fieldLabel(pointer)).toBe(UNLABELED);
  });
});
