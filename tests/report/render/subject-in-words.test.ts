import { describe, expect, it } from 'vitest';
import { subjectName } from '../../../src/facts/subject';
import { ownerAndPart, subjectInWords } from '../../../src/report/render/subject-in-words';

describe('subjectInWords', () => {
  it.each([
    ['family', 'family'],
    ['child:c1', 'child c1'],
    ['child:#2', 'child no. 2'],
    ['child:c1/service:s1', 'child c1, service s1'],
    ['child:c1/priorityNeed:n1', 'child c1, priority need n1'],
    ['child:c1/objective:#1/actionStep:#3', 'child c1, objective no. 1, action step no. 3'],
    ['child:c1/objective:o2/barrier:b1', 'child c1, objective o2, barrier b1'],
    ['child:c1/objective:o2/party:dcf', 'child c1, objective o2, DCF'],
    ['child:c1/objective:o2/party:child', 'child c1, objective o2, the child'],
    ['child:c1/objective:o2/party:parent:p1', 'child c1, objective o2, parent p1'],
    ['child:c1/objective:o2/party:guardian:g:1', 'child c1, objective o2, guardian g:1'],
    [
      'child:c1/objective:o2/party:serviceProvider:?',
      'child c1, objective o2, service provider (not known who)',
    ],
  ])('%s is "%s"', (key, words) => {
    expect(subjectInWords(key)).toBe(words);
  });

  it.each(['a/b', '#2', '~1', '~2', 'a~b/c', '#~0/'])('gives the id %s back as the caller wrote it', (id) => {
    expect(subjectInWords(`child:${subjectName(id)}`)).toBe(`child ${id}`);
  });
});

describe('ownerAndPart', () => {
  it('keeps an id with a slash in it whole', () => {
    expect(ownerAndPart(`child:${subjectName('a/b')}/service:s1`)).toEqual({
      owner: 'child:a~1b',
      part: 'service:s1',
    });
  });

  it('knows no part of the family or of a child as such', () => {
    expect(ownerAndPart('family').part).toBeNull();
    expect(ownerAndPart('child:c1')).toEqual({ owner: 'child:c1', part: null });
  });
});
