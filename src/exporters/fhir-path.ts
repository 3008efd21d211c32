/**
 * A JSON Pointer as FHIRPath writes it, from the case record; `null` for the record itself, which has no path.
 *
 * @example fhirPath('/children/0/casePlan/developedOn') // => 'children[0].casePlan.developedOn'
 * @example fhirPath('/case plan/a~1b') // => '`case plan`.`a/b`'
 * @example fhirPath('') // => null
 */
export function fhirPath(pointer: string): string | null {
  const [, ...steps] = pointer.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (steps.length === 0) return null;
  return steps.reduce((path, step) => {
    if (/^\d+$/.test(step) && path !== '') return `${path}[${step}]`;
    return `${path}${path === '' ? '' : '.'}${identifier(step)}`;
  }, '');
}

const identifier = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
