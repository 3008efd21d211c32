import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/locales/catalogue';
import { englishCatalogue } from '../../src/locales/english/english';
import { spanish } from '../../src/locales/es/index';
import { lowerFirst } from '../../src/locales/sentence-words';
import { OUTCOMES } from '../../src/evaluator/outcome';
import { TOPICS } from '../../src/ruleset/documents';
import { allRuleset } from '../../src/ruleset/all-ruleset';

const english = englishCatalogue(allRuleset());

/** The place of every word and sentence of a catalogue, but for the texts by id. */
function places(value: unknown, place = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [place];
  return Object.entries(value).flatMap(([name, member]) => places(member, `${place}/${name}`));
}

const wordsOf = ({ texts: _, note: __, ...words }: Catalogue) => words;

/** Words that are the same in both languages. */
const SAME = ['/page/subjects/roles/dcf', '/page/columns/plans/1', '/reviewed', '/values/no'];

function at(value: unknown, place: string): unknown {
  return place
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, name) => (inner as Readonly<Record<string, unknown>>)[name], value);
}

describe('the catalogues', () => {
  it('have the same words and sentences', () => {
    expect([...places(wordsOf(spanish))].sort()).toEqual([...places(wordsOf(english))].sort());
  });

  it('differ in every word', () => {
    const texts = places(wordsOf(english)).filter((place) => typeof at(english, place) === 'string');
    expect(texts.length).toBeGreaterThan(80);
    expect(
      texts.filter((place) => at(english, place) === at(spanish, place) && !SAME.includes(place)),
    ).toEqual([]);
  });

  it('say of themselves whether they were reviewed', () => {
    expect([english.tag, english.reviewed, english.note]).toEqual(['en', true, null]);
    expect([spanish.tag, spanish.reviewed]).toEqual(['es', false]);
    expect(spanish.note).toMatch(/^Ningún traductor ha revisado/);
  });

  it('have a name for every topic', () => {
    expect(Object.keys(spanish.page.topics).sort()).toEqual([...TOPICS].sort());
  });
});

describe('values in Spanish', () => {
  const { values } = spanish;

  it('have their months', () => {
    const days = Array.from({ length: 12 }, (_, month) =>
      values.date(`2026-${String(month + 1).padStart(2, '0')}-05`),
    );
    expect(days.map((day) => day.split(' ')[2])).toEqual([
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ]);
    expect(days[2]).toBe('5 de marzo de 2026');
  });

  it.each([
    [null, 'no registrado'],
    [true, 'sí'],
    [false, 'no'],
    [13, '13'],
    ['adoption', 'adoption'],
    ['2026-03-09', '9 de marzo de 2026'],
    [['2', 'b'], '2, b'],
  ] as const)('%j is “%s”', (value, words) => {
    expect(values.value(value)).toBe(words);
  });

  it('count days', () => {
    expect([values.days(0), values.days(1), values.days(12)]).toEqual(['0 días', '1 día', '12 días']);
  });
});

describe('sentences in Spanish', () => {
  const { sentences, page } = spanish;

  it('begin a title in lower case, also with an accent, unless with an abbreviation', () => {
    expect(sentences.met('El plan está escrito')).toBe('Cumplido: el plan está escrito.');
    expect(sentences.notApplicable('El plan está escrito')).toBe('No se pide aquí: el plan está escrito.');
    expect([lowerFirst('Ámbito escolar'), lowerFirst('DCF tiene un paso')]).toEqual([
      'ámbito escolar',
      'DCF tiene un paso',
    ]);
  });

  it('list what is not recorded, if there is something to name', () => {
    expect(sentences.undetermined('El plan existe', ['el idioma', 'el plan'])).toBe(
      'No se puede determinar si esto se cumple: el plan existe. No está registrado: el idioma; el plan.',
    );
    expect(sentences.undetermined('El plan existe', [])).toBe(
      'No se puede determinar si esto se cumple: el plan existe.',
    );
  });

  it('say each outcome without a code', () => {
    const said = OUTCOMES.map((outcome) => sentences.redacted('Título', outcome));
    expect(new Set(said).size).toBe(OUTCOMES.length);
    expect(said).toContain('Título: no cumplido.');
  });

  it.each([
    ['overdue', 1, 'vencido hace 1 día'],
    ['overdue', undefined, 'vencido'],
    ['due', 0, 'vence en este día'],
    ['due', 1, 'por hacer, queda 1 día'],
    ['due', 16, 'por hacer, quedan 16 días'],
    ['due', undefined, 'por hacer'],
    ['late', 3, 'hecho con 3 días de retraso'],
    ['late', undefined, 'hecho con retraso'],
    ['onTime', undefined, 'hecho a tiempo'],
    ['undetermined', undefined, 'no se puede determinar si se debe o si se hizo'],
  ] as const)('a deadline %s by %s days is “%s”', (status, days, words) => {
    expect(page.deadlines.status(status, days)).toBe(words);
  });

  it('agree in number', () => {
    const { outcomes } = page.totals;
    for (const count of [1, 2]) {
      expect([
        page.openFields.findings(count),
        page.openFields.harmless(count),
        page.openFields.countedOnly(count, true),
        page.openFields.countedOnly(count, false),
        page.totals.missing(count),
        page.totals.overdue(count),
        page.totals.doneLate(count),
        ...OUTCOMES.map((outcome) => outcomes[outcome](count)),
        page.totals.ofChecks(count, 'x'),
        page.totals.noneApplies(count),
      ]).toMatchSnapshot(`${count}`);
    }
  });
});
