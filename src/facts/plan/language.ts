import type { Truth } from '../../evaluator/truth';
import type { FactDefinition } from '../fact';
import { MISSING, planValueOf } from '../plan-entry';
import type { Settle } from '../settle';
import type { Subject } from '../subject';
import type { CasePlan } from './plan-on-file';

type PlanKind = 'familyCasePlan' | 'childInPlacementCasePlan';

/** Two BCP 47 tags name the same language where only script or region differ: es and es-PR are one, zh-yue and zh-cmn two. */
const isSameLanguage = (tag: string, other: string): boolean => languageOf(tag) === languageOf(other);

/** The languages for which the tag of a group of languages stands by itself (CLDR). */
const STANDING_FOR_ITS_GROUP: Readonly<Record<string, string>> = {
  arb: 'ar',
  cmn: 'zh',
  lvs: 'lv',
  swh: 'sw',
  uzn: 'uz',
  zsm: 'ms',
};

/** A second subtag of three letters is the language itself, within the group that the first one names. */
function languageOf(tag: string): string {
  const [first = '', second = ''] = tag.toLowerCase().split('-');
  const language = /^[a-z]{3}$/.test(second) ? second : first;
  return STANDING_FOR_ITS_GROUP[language] ?? language;
}

function familyOf(plan: Subject<PlanKind>): Subject<'family'> {
  return plan.kind === 'familyCasePlan'
    ? (plan as Subject<'familyCasePlan'>).parent
    : (plan as Subject<'childInPlacementCasePlan'>).parent.parent;
}

function isFamilysLanguage(plan: Subject<PlanKind>, stated: CasePlan['language']): Truth {
  const language = planValueOf(stated, plan.silence);
  if (language === MISSING) return false;
  const primaryLanguage = familyOf(plan).element.primaryLanguage;
  if (typeof language !== 'string' || !primaryLanguage) return null;
  return isSameLanguage(language, primaryLanguage);
}

/** The family’s language, where it is known. */
const settleLanguage =
  (path: string): Settle<PlanKind> =>
  (plan, value) => {
    const { primaryLanguage } = familyOf(plan).element;
    return value === true && primaryLanguage
      ? [[{ pointer: `${plan.pointer}${path}`, value: primaryLanguage }]]
      : [];
  };

/** The facts about the language of a plan, the same for both kinds of plan. */
export const languageFacts: { readonly [name: string]: FactDefinition<PlanKind> } = {
  isInPrimaryLanguage: {
    type: 'boolean',
    label: 'the plan is written in the family’s primary language',
    description:
      'Whether the language of the plan is the family’s primary language; regional variants and scripts are one language, languages of one group are not.',
    provision: 'dcf-cip.policy.2',
    fields: ['/language', 'family:/primaryLanguage'],
    settle: settleLanguage('/language'),
    compute: (plan) => isFamilysLanguage(plan, plan.element.language),
  },
  hasAudioInPrimaryLanguage: {
    type: 'boolean',
    label: 'the plan is transcribed into audio in the family’s primary language',
    description: 'Whether the plan’s audio transcription is in the family’s primary language.',
    provision: 'dcf-cip.policy.2',
    fields: ['/audioLanguage', 'family:/primaryLanguage'],
    settle: settleLanguage('/audioLanguage'),
    compute: (plan) => isFamilysLanguage(plan, plan.element.audioLanguage),
  },
};
