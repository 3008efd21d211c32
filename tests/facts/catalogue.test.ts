import { describe, expect, it } from 'vitest';
import { factCatalogue } from '../../src/facts/catalogue';
import type { SubjectKind } from '../../src/facts/subject';
import { fieldLabel, UNLABELED } from '../../src/record/field-labels';
import { allRuleset } from '../../src/ruleset/all-ruleset';

/** Where a subject of each kind stands in a record. */
const POINTERS: { readonly [Kind in SubjectKind | 'case']: string } = {
  case: '',
  family: '/family',
  child: '/children/0',
  placement: '/children/0/placements/0',
  caseReview: '/children/0/caseReviews/0',
  permanencyHearing: '/children/0/permanencyHearings/0',
  planHearingRequest: '/children/0/planHearingRequests/0',
  familyCasePlan: '/family/casePlan',
  childInPlacementCasePlan: '/children/0/casePlan',
  service: '/children/0/casePlan/services/0',
  priorityNeed: '/children/0/casePlan/priorityNeeds/0',
  objective: '/children/0/casePlan/objectives/0',
  objectiveParty: '/children/0/casePlan/objectives/0',
  actionStep: '/children/0/casePlan/objectives/0/actionSteps/0',
  barrier: '/children/0/casePlan/objectives/0/progress/barriers/0',
};

function pointerOf(field: string, subject: SubjectKind): string {
  const [of, pattern] = field.includes(':') ? field.split(':') : [subject, field];
  return `${POINTERS[of as SubjectKind]}${pattern}`.replaceAll(/\/[*@](?=\/|$)/g, '/0');
}

const ids = factCatalogue.map(({ id }) => id);

describe('the catalogue of facts', () => {
  it('names every fact once, for its subject', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, subject } of factCatalogue) expect(id.startsWith(`${subject}.`)).toBe(true);
  });

  it.each(factCatalogue)('$id is documented', ({ label, description, provision, type, codes }) => {
    expect(label).toMatch(/^(?:[a-z]|DCF|FSNA|SDM)/);
    expect(description).toMatch(/^.+\.$/s);
    expect(allRuleset().provisions.has(provision), provision).toBe(true);
    expect(type === 'code' || type === 'codes').toBe(codes !== undefined);
  });

  it.each(factCatalogue.filter(({ fields }) => fields.length > 0))(
    '$id is read from fields that have a name',
    (fact) => {
      for (const field of fact.fields)
        expect(fieldLabel(pointerOf(field, fact.subject)), field).not.toBe(UNLABELED);
    },
  );

  it.each(factCatalogue.filter(({ reads }) => reads))('$id reads facts that exist', ({ reads }) => {
    expect(reads?.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
