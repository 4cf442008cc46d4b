import type { PublishedText } from './published-text.ts';

/** That the holder of an account has accepted a version of the terms as a whole. */
export interface TermsAcceptance {
  readonly accountId: string;
  readonly version: string;
  readonly acceptedAt: Date;
}

/** Where an account stands with the terms. */
export interface TermsStanding {
  readonly accountId: string;
  readonly currentTerms: PublishedText | null;
  /** The last version accepted, current or not. */
  readonly lastAccepted: TermsAcceptance | null;
  /** As the access policy sees it. */
  readonly isUpToDate: boolean;
}

/** Terms may be accepted before they take effect, not after others have taken their place. */
export function isOutdated(terms: PublishedText, current: PublishedText | null): boolean {
  return current !== null && terms.effectiveFrom < current.effectiveFrom;
}
