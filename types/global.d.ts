/** What the script file `dcf-case-plan-rules.global.js` declares: all that the main entry exports. */
declare const DcfCasePlanRules: typeof import('../dist/index.js');
