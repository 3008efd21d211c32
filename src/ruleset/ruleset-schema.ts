import * as z from 'zod/mini';
import { conditionSchemas } from './schema/condition';
import { text } from './schema/members';
import { namedConditionSchemas } from './schema/named-condition';
import { noticeSchemas } from './schema/notice';
import { parameterSchemas } from './schema/parameter';
import { provisionSchemas } from './schema/provision';
import { ruleSchemas } from './schema/rule';

function buildSchemas() {
  const condition = conditionSchemas();
  const provision = provisionSchemas();
  const parameter = parameterSchemas();
  const namedCondition = namedConditionSchemas(condition);
  const rule = ruleSchemas(condition);
  const notice = noticeSchemas(condition);
  const instrumentDocuments = z.strictObject({
    instrument: provision.instrument,
    provisions: provision.provisions,
    conditions: namedCondition.conditions,
    parameters: parameter.parameters,
    ruleFiles: z.array(rule.file),
    notices: notice.notices,
  });
  const source = z.strictObject({
    version: text('The date of the rules'),
    instruments: z.array(instrumentDocuments),
  });
  return { condition, provision, parameter, namedCondition, rule, notice, instrumentDocuments, source };
}

let schemas: ReturnType<typeof buildSchemas> | null = null;

/**
 * The schemas of the files of `rules/`, each as `file`, and of all of them together, as `source`. Built when first
 * asked for: whoever uses the bundled rules alone never pays for them.
 */
export const rulesetSchemas = (): ReturnType<typeof buildSchemas> => (schemas ??= buildSchemas());
