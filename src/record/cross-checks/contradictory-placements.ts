import type { Placement } from '../case-record';
import type { CrossCheck } from './cross-check';
import { eachChild, eachElement } from './elements';

/** A stay at home while in care is a trial home visit, and a trial home visit is at home. */
export const contradictoryPlacements: CrossCheck = (record, conflicts) => {
  eachChild(record, (child, childPath) => {
    eachElement(child.placements, [...childPath, 'placements'], (placement, path) => {
      if (!contradicts(placement)) return;
      const message =
        'A trial home visit is at home, and a stay at home while in care is a trial home visit.';
      conflicts.report([...path, 'trialHomeVisit'], 'contradiction', message, () => {
        placement.setting = null;
        placement.trialHomeVisit = null;
      });
    });
  });
};

function contradicts({ setting, trialHomeVisit }: Placement): boolean {
  if (!setting || typeof trialHomeVisit !== 'boolean') return false;
  return (setting === 'placedAtHome') !== trialHomeVisit;
}
