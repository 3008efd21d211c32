// A form without a framework. `dcf-case-plan-rules.global.js` declares the one global that is used here.
const {
  casePlanValidator,
  errorSummary,
  fieldId,
  fieldStatus,
  policyRuleset,
  recordWithForm,
  safeEvaluateCase,
} = DcfCasePlanRules;

/** The library has no clock: the host says which day it is. In an example it is always the same. */
const AS_OF = '2026-10-20';

/** The form edits the first child of the record; all else of the record is its context. */
const AT = '/children/0';

const form = document.querySelector('form');
const controls = [...form.querySelectorAll('[name]')];
const byId = (id) => document.getElementById(id);

function element(name, attributes, ...contents) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...contents);
  return made;
}

/** The child as the form has it: what it does not edit, and over it what is typed, each value where its name says. */
function childOf(context) {
  const child = structuredClone(context.record.children[0]);
  for (const { name, value } of controls) {
    const path = name.split('.');
    const last = path.pop();
    let part = child;
    for (const step of path) part = part[step] ??= {};
    part[last] = value;
  }
  return child;
}

function fill(child) {
  for (const control of controls) {
    const value = control.name.split('.').reduce((part, step) => part?.[step], child);
    control.value = typeof value === 'string' ? value : '';
  }
}

const cited = (report, provisions) =>
  element('cite', {}, provisions.map((id) => report.provisions[id]?.pinpoint ?? id).join('; '));

const tag = (className, words) => element('strong', { class: `tag ${className}` }, words);

/** Yes, no, or that it cannot be told: three answers, never two. */
function tagOf({ requiredNow, missing }) {
  if (requiredNow === false) return tag('', 'Not required now');
  if (missing === true) return tag('missing', 'Required now, and missing');
  if (missing === false) return tag('recorded', 'Required now, and recorded');
  return tag('unknown', 'Cannot be told');
}

function showStatus(report, place) {
  const status = fieldStatus(report, `${AT}/${place.dataset.status.replaceAll('.', '/')}`);
  const isOpen = status.missing !== false;
  place.replaceChildren(
    tagOf(status),
    ...(isOpen && status.why ? [element('p', {}, status.why)] : []),
    ...(status.requiredNow === false ? [] : [cited(report, status.provisions)]),
  );
}

const OUTCOMES = { notMet: 'Missing', pending: 'Due', undetermined: 'Cannot be told' };

function showFindings(report) {
  const outstanding = report.findings.filter(({ outcome }) => outcome in OUTCOMES);
  byId('findings').replaceChildren(
    ...outstanding.map(({ outcome, message, provisions }) =>
      element(
        'li',
        {},
        tag(outcome === 'undetermined' ? 'unknown' : 'missing', OUTCOMES[outcome]),
        element('p', {}, message),
        cited(report, provisions),
      ),
    ),
  );
  const open = outstanding.filter(({ outcome }) => outcome === 'undetermined').length;
  announce(`${outstanding.length - open} missing or due, ${open} that cannot be told.`);
}

/** Screen readers are told when typing has stopped, and not at each key. */
let announcement;
function announce(text) {
  clearTimeout(announcement);
  announcement = setTimeout(() => (byId('findings-count').textContent = text), 300);
}

/** The element of a field; where the page has none, that of the section around it, in the end the form. */
function targetId(pointer, at) {
  for (let place = pointer; place.length > at.length; place = place.slice(0, place.lastIndexOf('/')))
    if (byId(fieldId(place, at))) return fieldId(place, at);
  return controls[0].id;
}

function showErrors(issues) {
  const entries = errorSummary(issues, { at: AT, targetId });
  const summary = byId('error-summary');
  summary.hidden = entries.length === 0;
  summary
    .querySelector('ul')
    .replaceChildren(
      ...entries.map(({ text, targetId: id }) => element('li', {}, element('a', { href: `#${id}` }, text))),
    );
  for (const control of controls) showErrorsBeside(control, entries);
}

function showErrorsBeside(control, entries) {
  const own = entries.filter(({ targetId: id }) => id === control.id);
  const field = control.closest('.field');
  field.querySelector('.error-message')?.remove();
  field.classList.toggle('has-error', own.length > 0);
  const described = [...field.querySelectorAll('.hint, .status')].map(({ id }) => id);
  if (own.length > 0) {
    const id = `${control.id}-error`;
    control.before(element('p', { class: 'error-message', id }, own.map(({ text }) => text).join(' ')));
    described.push(id);
  }
  control.setAttribute('aria-invalid', String(own.length > 0));
  if (described.length > 0) control.setAttribute('aria-describedby', described.join(' '));
  else control.removeAttribute('aria-describedby');
}

async function start() {
  const record = await (await fetch('../turning-thirteen.json')).json();
  const context = { record, at: AT };
  const ruleset = policyRuleset();
  const validator = casePlanValidator({ asOf: AS_OF, ruleset, context })['~standard'];
  let wasSubmitted = false;

  /** What is typed may be half of a date at any time: that is unknown, and an issue; it is never a "no". */
  function look() {
    const child = childOf(context);
    const { report } = safeEvaluateCase(recordWithForm(child, context), {
      asOf: AS_OF,
      ruleset,
      include: 'all',
    });
    for (const place of form.querySelectorAll('[data-status]')) showStatus(report, place);
    showFindings(report);
    const { issues = [] } = validator.validate(child);
    if (wasSubmitted) showErrors(issues);
    return issues;
  }

  byId('as-of').textContent = AS_OF;
  fill(record.children[0]);
  form.addEventListener('input', () => {
    byId('saved').textContent = '';
    look();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    wasSubmitted = true;
    const issues = look();
    if (issues.length > 0) byId('error-summary').focus();
    else byId('saved').textContent = 'Saved (in this example, nowhere).';
  });
  look();
}

start();
