/**
 * What R5 says of an OperationOutcome, as far as the exporter writes it (hl7.org/fhir/R5/operationoutcome.html), by hand:
 * the validator on npm knows R4. R5 has the same members; it adds the severity `success`, and two issue types.
 */
const text = { type: 'string', pattern: '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f]+$' };
const code = { type: 'string', pattern: '^\\S+( \\S+)*$' };

const ISSUE_TYPES = [
  ...['invalid', 'structure', 'required', 'value', 'invariant'],
  ...['security', 'login', 'unknown', 'expired', 'forbidden', 'suppressed'],
  ...['processing', 'not-supported', 'duplicate', 'multiple-matches', 'not-found', 'deleted', 'too-long'],
  ...['code-invalid', 'extension', 'too-costly', 'business-rule', 'conflict', 'limited-filter'],
  ...['transient', 'lock-error', 'no-store', 'exception', 'timeout', 'incomplete', 'throttled'],
  ...['informational', 'success'],
];

const coding = {
  type: 'object',
  additionalProperties: false,
  properties: { system: { type: 'string', pattern: '^[a-z]+:\\S+$' }, version: text, code },
};

export const operationOutcomeR5 = {
  type: 'object',
  additionalProperties: false,
  required: ['resourceType', 'issue'],
  properties: {
    resourceType: { const: 'OperationOutcome' },
    language: code,
    issue: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['severity', 'code'],
        properties: {
          severity: { enum: ['fatal', 'error', 'warning', 'information', 'success'] },
          code: { enum: ISSUE_TYPES },
          details: {
            type: 'object',
            additionalProperties: false,
            properties: { coding: { type: 'array', minItems: 1, items: coding }, text },
          },
          diagnostics: text,
          expression: { type: 'array', minItems: 1, items: text },
        },
      },
    },
  },
};
