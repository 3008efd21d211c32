import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index';

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const INDEX = pathOf('../src/index.ts');
const CONSUMER = pathOf('public-api.test-d.ts');

const { config } = ts.readConfigFile(pathOf('../tsconfig.json'), ts.sys.readFile) as { config: object };
const { options } = ts.parseJsonConfigFileContent(
  { ...config, files: [INDEX, CONSUMER], include: [] },
  ts.sys,
  pathOf('..'),
);
const program = ts.createProgram([INDEX, CONSUMER], options);

function sourceOf(path: string): ts.SourceFile {
  const source = program.getSourceFile(path);
  if (!source) throw new Error(`${path} was not read.`);
  return source;
}

/** The names that a module exports, types too. */
function exportedNames(path: string): readonly string[] {
  const checker = program.getTypeChecker();
  const symbol = checker.getSymbolAtLocation(sourceOf(path));
  return symbol
    ? checker
        .getExportsOfModule(symbol)
        .map(({ name }) => name)
        .sort()
    : [];
}

describe('the library exports', () => {
  const values = Object.keys(library).sort();

  it('these values', () => {
    expect(values).toMatchInlineSnapshot(`
      [
        "AUTHORITIES",
        "CaseRecordError",
        "OUTCOMES",
        "ReceiptError",
        "ReportError",
        "RulesetError",
        "allRuleset",
        "applyRemedy",
        "caseloadQuestions",
        "concurrentPlanStatus",
        "createReceipt",
        "diffOverCaseload",
        "diffReports",
        "englishCatalogue",
        "evaluateCase",
        "explain",
        "forecastCase",
        "loadRuleset",
        "missingContents",
        "parseCaseRecord",
        "policyRuleset",
        "renderCaseloadDiffMarkdown",
        "renderCaseloadDiffText",
        "renderDiffMarkdown",
        "renderDiffText",
        "renderExplanation",
        "renderMarkdown",
        "renderMessage",
        "renderText",
        "requiredPlans",
        "safeEvaluateCase",
        "safeExplain",
        "safeForecastCase",
        "verifyReceipt",
      ]
    `);
  });

  it('these types', () => {
    expect(exportedNames(INDEX).filter((name) => !values.includes(name))).toMatchInlineSnapshot(`
      [
        "ActionStep",
        "AgencyVisit",
        "Authority",
        "Barrier",
        "CaseCounts",
        "CaseRecord",
        "CaseReview",
        "CaseloadBasis",
        "CaseloadDiff",
        "CaseloadOptions",
        "CaseloadQuestion",
        "CaseloadQuestions",
        "CaseloadSide",
        "CaseworkerMeeting",
        "Catalogue",
        "CatalogueTexts",
        "ChangeTextLayout",
        "ChangedFinding",
        "Child",
        "ChildInPlacementCasePlan",
        "ChildsParent",
        "ChosenTeamMember",
        "Citation",
        "Comparability",
        "ConcurrentPlanStatus",
        "ConsumerReport",
        "ContentsSelection",
        "CountedChange",
        "Deadline",
        "DeadlineChange",
        "DeadlineForecast",
        "DeadlineWords",
        "DiffOrigin",
        "EarlierChildInPlacementCasePlan",
        "EarlierFamilyCasePlan",
        "EvaluateOptions",
        "EvaluationResult",
        "Evidence",
        "ExplainOptions",
        "Explanation",
        "ExplanationResult",
        "Family",
        "FamilyCasePlan",
        "FamilyService",
        "Finding",
        "FindingForecast",
        "Forecast",
        "ForecastChange",
        "ForecastOptions",
        "ForecastResult",
        "HeadingWords",
        "Issue",
        "IssueCode",
        "LegalStatus",
        "LostFinding",
        "MarkWords",
        "MemberChange",
        "MemberValue",
        "MessageCatalogue",
        "MessageSource",
        "MessageWords",
        "MissingContents",
        "NarrativeEntry",
        "NewFinding",
        "NoPlanOnFile",
        "NonParticipation",
        "NoneOrUnknown",
        "NotLookedInto",
        "NoticeInReport",
        "Objective",
        "OpenFieldWords",
        "OpenQuestion",
        "Outcome",
        "PageWords",
        "ParsedCaseRecord",
        "Participant",
        "PartyExemption",
        "PermanencyHearing",
        "PermanencyPlanMotion",
        "Person",
        "Placement",
        "PlanHearingRequest",
        "PlanService",
        "PlanWords",
        "PriorityNeed",
        "ProgressEvaluation",
        "Receipt",
        "ReceiptDifference",
        "ReceiptOptions",
        "ReceiptVerification",
        "RecordChange",
        "Remedy",
        "RemedyAlternative",
        "RemedyChange",
        "Report",
        "ReportBasis",
        "ReportDiff",
        "ReportLanguage",
        "RequiredPlan",
        "RequiredPlanChange",
        "RequiredPlanForecast",
        "ResolvedFinding",
        "RuleChanges",
        "RuleTexts",
        "Ruleset",
        "SentenceWords",
        "Settled",
        "Sibling",
        "Statement",
        "StatementKind",
        "SubjectWords",
        "TextsById",
        "TotalsWords",
        "UnknownMarker",
        "UnreadCase",
        "ValueWords",
        "VerifyReceiptOptions",
        "Words",
      ]
    `);
  });
});

it('its types are what a caller expects: results narrow, options and selectors are exact', () => {
  const diagnostics = [INDEX, CONSUMER].flatMap((path) => {
    const source = sourceOf(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  const messages = diagnostics.map(({ messageText, file, start }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
  expect(messages).toEqual([]);
});
