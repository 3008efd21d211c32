import type { CaseRecord, ChildInPlacementCasePlan, FamilyCasePlan } from '../case-record';
import type { PlanParty } from '../codes';
import type { Path } from '../json-pointer';
import { eachChildPlan, eachElement } from './elements';

type Visit = (
  reference: { partyId?: string | null | undefined },
  role: PlanParty | null | undefined,
  path: Path,
) => void;

/** Visits each place in the record's plans that may name one party by id, with the path to that id. */
export function eachPartyReference(record: CaseRecord, visit: Visit): void {
  const familyPlan = record.family?.casePlan;
  if (familyPlan && familyPlan.onFile !== false)
    visitParticipation(familyPlan, ['family', 'casePlan'], visit);
  eachChildPlan(record, (plan, path) => visitChildPlan(plan, path, visit));
}

/** Visits the places in one child in placement case plan. */
export function visitChildPlan(plan: ChildInPlacementCasePlan, planPath: Path, visit: Visit): void {
  visitParticipation(plan, planPath, visit);
  eachElement(plan.exemptions, [...planPath, 'exemptions'], (exemption, path) =>
    visit(exemption, exemption.party, [...path, 'partyId']),
  );
  eachElement(plan.objectives, [...planPath, 'objectives'], (objective, objectivePath) => {
    eachElement(objective.actionSteps, [...objectivePath, 'actionSteps'], (step, path) =>
      visit(step, step.party, [...path, 'partyId']),
    );
    const evaluations = objective.progress?.evaluations;
    eachElement(evaluations, [...objectivePath, 'progress', 'evaluations'], (evaluation, path) =>
      visit(evaluation, evaluation.by, [...path, 'partyId']),
    );
  });
}

function visitParticipation(
  plan: FamilyCasePlan | ChildInPlacementCasePlan,
  planPath: Path,
  visit: Visit,
): void {
  eachElement(plan.participants, [...planPath, 'participants'], (participant, path) =>
    visit(participant, participant.party, [...path, 'partyId']),
  );
  eachElement(plan.nonParticipation, [...planPath, 'nonParticipation'], (absence, path) =>
    visit(absence, absence.who, [...path, 'partyId']),
  );
}
