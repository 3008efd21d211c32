import { describe, expect, it } from 'vitest';
import { subjectsOf } from '../../src/facts/case-subjects';
import { oncePerSubject, parametersOf, type Fact } from '../../src/facts/fact';

describe('what several facts of a subject share', () => {
  it('is computed once for each subject, whatever it is', () => {
    const { child } = subjectsOf({ children: [{ id: 'a' }, { id: 'b' }] }, '2026-09-15', () => null);
    const asked: string[] = [];
    const shared = oncePerSubject<'child', null>(({ key }) => {
      asked.push(key);
      return null;
    });
    expect([...child, ...child].map(shared)).toEqual([null, null, null, null]);
    expect(asked).toEqual(['child:a', 'child:b']);
  });
});

describe('the parameters of a fact', () => {
  const fact = (name: string, parameters?: readonly string[], reads?: readonly string[]): Fact => ({
    id: `child.${name}`,
    subject: 'child',
    type: 'boolean',
    label: 'it is so',
    description: 'Made up for a test.',
    provision: 'example-act.1',
    fields: [],
    ...(parameters ? { parameters } : {}),
    ...(reads ? { reads: reads.map((read) => `child.${read}`) } : {}),
    compute: () => null,
  });
  const facts = new Map(
    [
      fact('plain'),
      fact('dated', ['months']),
      fact('above', ['days'], ['dated', 'plain', 'lost']),
      fact('top', [], ['above', 'dated']),
      fact('circular', ['years'], ['circular', 'dated']),
    ].map((each) => [each.id, each] as const),
  );
  const of = (name: string) => [...parametersOf(facts.get(`child.${name}`), facts)].sort();

  it('are its own and those of the facts that it is made from, each once', () => {
    expect(of('plain')).toEqual([]);
    expect(of('dated')).toEqual(['months']);
    expect(of('above')).toEqual(['days', 'months']);
    expect(of('top')).toEqual(['days', 'months']);
  });

  it('are found of facts that are made from themselves, and are none of a fact that is not there', () => {
    expect(of('circular')).toEqual(['months', 'years']);
    expect(of('lost')).toEqual([]);
  });
});
