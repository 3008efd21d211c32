/** What the script file `dcf-case-plan-rules.global.js` declares: all that the main entry and the forms entry export. */
declare const DcfCasePlanRules: typeof import('../dist/index.js') & typeof import('../dist/forms/index.js');
