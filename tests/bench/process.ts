/** One measurement in a process of its own, so that no engine runs in code that another has warmed up or spoilt. */
import { readFileSync } from 'node:fs';
import { comparedEngines } from './engines/index';
import { growthOf } from './growth';
import { pipelines } from './pipelines';
import type { KnownFacts } from './rules-on-facts';
import { bytesPerCase, microsecondsPerCase } from './timing';

const [folder = '', kind = '', id = '', milliseconds = '1000'] = process.argv.slice(2);

interface Work {
  readonly cases: number;
  /** One pass over the cases; gives how much was answered. */
  readonly pass: () => Promise<number>;
}

function rulesOnFacts(): Work {
  const engine = comparedEngines().get(id);
  if (!engine) throw new Error(`no engine ${id}`);
  const known = JSON.parse(readFileSync(`${folder}/facts.json`, 'utf8')) as readonly KnownFacts[];
  const cases = known.slice(0, engine.cases).map((facts) => engine.rename?.(facts) ?? facts);
  const evaluate = engine.prepare();
  const pass = async (): Promise<number> => {
    let answers = 0;
    for (const facts of cases) {
      const found = evaluate(facts);
      // A synchronous engine is not made to wait.
      answers += (Array.isArray(found) ? found : await found).length;
    }
    return answers;
  };
  return { cases: cases.length, pass };
}

function wholePipeline(): Work {
  const pipeline = pipelines().get(id);
  if (!pipeline) throw new Error(`no pipeline ${id}`);
  const lines = readFileSync(`${folder}/cases.ndjson`, 'utf8').split('\n').slice(0, pipeline.lines);
  const pass = async (): Promise<number> => {
    let answers = 0;
    for (const line of lines) {
      const found = pipeline.perLine(line);
      answers += typeof found === 'number' ? found : await found;
    }
    return answers;
  };
  return { cases: lines.length, pass };
}

async function measure(): Promise<object> {
  if (kind === 'growth') return growthOf(id, Number(milliseconds));
  const { cases, pass } = kind.startsWith('rules') ? rulesOnFacts() : wholePipeline();
  if (kind.endsWith('-bytes')) return { bytes: await bytesPerCase(cases, pass) };
  const answers = (await pass()) / cases;
  return { answers, microseconds: await microsecondsPerCase(cases, pass, Number(milliseconds)) };
}

process.stdout.write(`${JSON.stringify(await measure())}\n`);
