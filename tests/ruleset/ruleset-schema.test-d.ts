import { expectTypeOf } from 'vitest';
import type * as z from 'zod/mini';
import type { Condition, Leaf, Operand } from '../../src/evaluator/condition';
import type { RulesetSource } from '../../src/ruleset/compile-ruleset';
import type {
  InstrumentDocument,
  InstrumentDocuments,
  NamedCondition,
  Notice,
  Parameter,
  Provision,
  RuleDocument,
  RuleFile,
} from '../../src/ruleset/documents';
import { rulesetSchemas } from '../../src/ruleset/ruleset-schema';
import type { RuleCase } from '../rules/cases';
import type { ruleCaseSchema } from '../rules/cases-schema';

// Nothing here runs: the type check holds the schemas to the interfaces, member by member and both ways.

const { condition, provision, parameter, namedCondition, rule, notice, instrumentDocuments, source } =
  rulesetSchemas();

type ReadonlyThroughout<Value> = Value extends readonly (infer Element)[]
  ? readonly ReadonlyThroughout<Element>[]
  : Value extends object
    ? { readonly [Member in keyof Value]: ReadonlyThroughout<Value[Member]> }
    : Value;

type Told<Schema extends z.ZodMiniType> = ReadonlyThroughout<z.infer<Schema>>;

type Without$schema<Documents> = Omit<Documents, '$schema'>;

// A literal number has a place in the evaluator's conditions, but none in a rule's.
type RuleLeaf = Omit<Leaf, 'value'> & { readonly value: Exclude<Operand, number> };

expectTypeOf<Told<typeof condition.comparison>>().branded.toEqualTypeOf<RuleLeaf>();
expectTypeOf<Told<typeof condition.block>>().toEqualTypeOf<Exclude<Condition, Leaf>>();
expectTypeOf<z.infer<typeof condition.condition>>().toEqualTypeOf<Condition>();

expectTypeOf<Told<typeof provision.instrument>>().toEqualTypeOf<InstrumentDocument>();
expectTypeOf<Told<typeof provision.provision>>().toEqualTypeOf<Provision>();
expectTypeOf<Told<typeof parameter.parameter>>().toEqualTypeOf<Parameter>();

// Told against told: an interface names `Condition` where its schema takes only a block of them.
type WithBlocks<Value> = Value extends Condition
  ? Exclude<Condition, Leaf>
  : Value extends readonly (infer Element)[]
    ? readonly WithBlocks<Element>[]
    : Value extends object
      ? { readonly [Member in keyof Value]: WithBlocks<Value[Member]> }
      : Value;

expectTypeOf<Told<typeof namedCondition.namedCondition>>().toEqualTypeOf<WithBlocks<NamedCondition>>();
expectTypeOf<Told<typeof notice.notice>>().toEqualTypeOf<WithBlocks<Notice>>();
expectTypeOf<Told<typeof rule.rule>>().toEqualTypeOf<WithBlocks<RuleDocument>>();
expectTypeOf<Without$schema<Told<typeof rule.file>>>().toEqualTypeOf<WithBlocks<RuleFile>>();
expectTypeOf<keyof z.infer<typeof instrumentDocuments>>().toEqualTypeOf<keyof InstrumentDocuments>();
expectTypeOf<z.infer<typeof instrumentDocuments>>().toExtend<InstrumentDocuments>();
expectTypeOf<keyof z.infer<typeof source>>().toEqualTypeOf<keyof RulesetSource>();
expectTypeOf<z.infer<typeof source>>().toExtend<RulesetSource<InstrumentDocuments>>();

expectTypeOf<keyof z.infer<typeof ruleCaseSchema>>().toEqualTypeOf<keyof RuleCase>();
expectTypeOf<z.infer<typeof ruleCaseSchema>>().toExtend<RuleCase>();
expectTypeOf<keyof z.infer<typeof ruleCaseSchema>['given']>().toEqualTypeOf<keyof RuleCase['given']>();
