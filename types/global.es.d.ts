/** What the script file `dcf-case-plan-rules.es.global.js` declares: `spanish`, for the option `locale`. */
declare const DcfCasePlanRulesSpanish: typeof import('../dist/locales/es.js');
