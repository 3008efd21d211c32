import noticeToRelatives from '../../../rules/cgs-17a-10b/notice-to-relatives.json';
import parameters from '../../../rules/cgs-17a-10b/parameters.json';
import provisions from '../../../rules/cgs-17a-10b/provisions.json';
import { instrumentDocuments } from './instrument-documents';

/** Conn. Gen. Stat. 17a-10b: notice to relatives of a removal. */
export const cgs17a10b = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  ruleFiles: [noticeToRelatives],
});
