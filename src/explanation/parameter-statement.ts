import { dateInWords } from '../report/english';
import type { Parameter } from '../ruleset/documents';
import type { Statement } from './explanation';
import { phrase, sentence } from './sentence';
import { parameterValueInWords } from './value-in-words';

/** A number or date of the law with all its values: which of them a fact was made with depends on the fact's own day. */
export function parameterStatement({ id, label, unit, provision, values }: Parameter): Statement {
  const words = values.map(({ from, value }) => {
    const inWords = parameterValueInWords(value, unit);
    return from === null ? inWords : phrase('parameter.from', { from: dateInWords(from), value: inWords });
  });
  return {
    kind: 'parameter',
    text: sentence('parameter', { label, values: words.join('; ') }),
    messageId: 'parameter',
    params: { values: values.map(({ value }) => value), from: values.map(({ from }) => from) },
    parameter: id,
    provisions: [provision],
    because: [],
  };
}
