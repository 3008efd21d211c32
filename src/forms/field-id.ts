import { pathFrom } from './form-issue';

/**
 * The id of a field's element on the page: the names on the way from the form's value to the field, joined by dots, as
 * React Hook Form names its fields; `form` for the form itself.
 *
 * @param pointer - JSON Pointer from the whole record to the field
 * @param at - JSON Pointer to the part of the record that the form edits
 * @example fieldId('/children/0/casePlan/objectives/1/measure', '/children/0/casePlan') // => 'objectives.1.measure'
 * @example fieldId('/children/0/casePlan', '/children/0/casePlan') // => 'form'
 */
export const fieldId = (pointer: string, at = ''): string => pathFrom(at, pointer).join('.') || 'form';
