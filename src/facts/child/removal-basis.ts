import type { CivilDate } from '../../calendar/civil-date';
import type { MaybeDate } from '../../evaluator/outcome';
import { and, or, type Truth } from '../../evaluator/truth';
import type { LegalStatus } from '../../record/case-record';
import { hasOccurred } from '../event';
import { factsOf } from '../fact';
import { settleEvent } from '../settle';
import type { Subject } from '../subject';
import { outOfHomeEpisode } from '../time-in-care/out-of-home-episode';

function heldOn({ from, until }: LegalStatus, day: CivilDate): Truth {
  const hadBegun = from ? from <= day : null;
  const hadNotEnded = until === 'unknown' ? null : !until || until > day;
  return and([hadBegun, hadNotEnded]);
}

function isAgreementOn(status: LegalStatus, day: MaybeDate): Truth {
  const isAgreement = status.basis ? status.basis === 'voluntaryPlacementAgreement' : null;
  return and([isAgreement, day === null || day === 'none' ? null : heldOn(status, day)]);
}

/** Whether a voluntary placement agreement held on the first day of the placement. */
function wasRemovedByAgreement(child: Subject<'child'>): Truth {
  const { startedOn } = outOfHomeEpisode(child);
  const { legalStatus } = child.element;
  if (startedOn === 'none') return false;
  return legalStatus ? or(legalStatus.map((status) => isAgreementOn(status, startedOn))) : null;
}

export const removalBasisFacts = factsOf('child', {
  wasRemovedByAgreement: {
    type: 'boolean',
    label: 'the child was removed under a voluntary placement agreement',
    description:
      'Whether a voluntary placement agreement held on the first day of the present out-of-home placement. A Voluntary Services Program placement is another legal basis.',
    provision: 'usc-42-673.d.3.A.i.I',
    fields: ['/legalStatus', '/legalStatus/*/basis', '/legalStatus/*/from', '/legalStatus/*/until'],
    reads: ['child.placementStartedOn'],
    compute: wasRemovedByAgreement,
  },
  contraryToWelfareIsFound: {
    type: 'boolean',
    label: 'a court has found that remaining in the home would be contrary to the child’s welfare',
    description:
      'Whether a court has so found, as recorded; the finding is taken to be about the present placement.',
    provision: 'usc-42-673.d.3.A.i.I',
    fields: ['/court/contraryToWelfareFinding'],
    settle: settleEvent('/court/contraryToWelfareFinding'),
    compute: ({ element }) => hasOccurred(element.court?.contraryToWelfareFinding),
  },
});
