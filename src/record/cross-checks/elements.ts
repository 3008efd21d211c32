import type { CaseRecord, Child, ChildInPlacementCasePlan } from '../case-record';
import type { Path } from '../json-pointer';

/** A list of the record, or what stands in its place where it is unknown or empty. */
export type Listed<Element> = readonly Element[] | { readonly unknown?: true | undefined } | null | undefined;

/** Visits each element of a list that is given, with the path to it. */
export function eachElement<Element>(
  list: Listed<Element>,
  path: Path,
  visit: (element: Element, path: Path) => void,
): void {
  if (Array.isArray(list)) list.forEach((element: Element, index) => visit(element, [...path, index]));
}

/** Visits each child with the path to it. */
export function eachChild(record: CaseRecord, visit: (child: Child, path: Path) => void): void {
  eachElement(record.children, ['children'], visit);
}

/** Visits each child in placement case plan that is on file or drafted, with the path to it. */
export function eachChildPlan(
  record: CaseRecord,
  visit: (plan: ChildInPlacementCasePlan, path: Path) => void,
): void {
  eachChild(record, ({ casePlan }, path) => {
    if (casePlan && casePlan.onFile !== false) visit(casePlan, [...path, 'casePlan']);
  });
}
