import { REFUSAL_REASONS, type Refusal } from './refusal.ts';
import { addRefusedTally, addTally, type Tally, type TypeCounts } from './tally.ts';

/** A refusal, as the operator reads it. */
export interface ReportedRefusal extends Refusal {
  /** The path that the operator typed; within a folder, followed by the path in it. */
  readonly file: string;
  readonly text: string;
}

/** What an import did, for programs and people. */
export interface ImportSummary {
  readonly files: { readonly read: number; readonly stored: number; readonly refused: number };
  readonly resources: Readonly<Record<string, TypeCounts>>;
  readonly refusals: readonly ReportedRefusal[];
  /** Refusals beyond those that are listed of one file. */
  readonly refusalsNotListed: number;
}

/** A file may be refused for each of its entries; so many tell what is wrong with it. */
const LISTED_PER_FILE = 100;

export interface SummaryDraft {
  stored(tally: Tally): void;
  refused(file: string, tally: Tally, refusals: readonly Refusal[]): void;
  finish(): ImportSummary;
}

export function createSummary(): SummaryDraft {
  const total: Tally = new Map();
  const reported: ReportedRefusal[] = [];
  let stored = 0;
  let refused = 0;
  let notListed = 0;

  return {
    stored(tally) {
      stored += 1;
      addTally(total, tally);
    },
    refused(file, tally, refusals) {
      refused += 1;
      addRefusedTally(total, tally);
      notListed += Math.max(refusals.length - LISTED_PER_FILE, 0);
      for (const refusal of refusals.slice(0, LISTED_PER_FILE))
        reported.push({ file, ...refusal, text: REFUSAL_REASONS[refusal.reason] });
    },
    finish: () => ({
      files: { read: stored + refused, stored, refused },
      resources: Object.fromEntries([...total].sort(([left], [right]) => (left < right ? -1 : 1))),
      refusals: reported,
      refusalsNotListed: notListed,
    }),
  };
}
