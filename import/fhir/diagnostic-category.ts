import type { ResultCategory } from '../../subgraphs/_policy/types.ts';

/** HL7 v2 table 0074, diagnostic service sections, as the portal sorts results [000 §3.2]. */
const SECTIONS: Readonly<Record<string, ResultCategory>> = {
  ...sections('LABORATORY', 'LAB BG BLB CH CP GE HM ICU IMM LAB MB MCB MYC PAT SP SR TX URN VR laboratory'),
  ...sections('INSTRUMENTAL', 'CT CUS EC EN NMR NMS OUS PF RUS VUS'),
  ...sections('RADIOLOGY', 'RAD RX XRC NRS'),
};

/** The category that the codes of a report name; null where they name none of ours. */
export function diagnosticCategoryOf(codes: readonly string[]): ResultCategory | null {
  for (const code of codes) if (Object.hasOwn(SECTIONS, code)) return SECTIONS[code] ?? null;
  return null;
}

function sections(category: ResultCategory, codes: string): Record<string, ResultCategory> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, category]));
}
