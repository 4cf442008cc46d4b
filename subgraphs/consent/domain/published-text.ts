import { ageBandOn } from '../../_policy/age-band.ts';
import { moscowDate } from '../../_policy/civil-time.ts';
import type { Instant } from '../../_policy/types.ts';
import type { ConsentProvision } from './consent.ts';
import type { Signatory } from './signature.ts';

/** The forms of the processing consent, by who signs them [000 appendices 1-3]. */
export type ProcessingFormKind =
  'PROCESSING_ADULT' | 'PROCESSING_FIFTEEN_TO_SEVENTEEN' | 'PROCESSING_UNDER_FIFTEEN';

/** Texts that consents are given on. */
export type ConsentFormKind = ProcessingFormKind | 'RESTRICTED_SHARING' | 'DISCLOSURE';

export type TextKind = 'TERMS' | ConsentFormKind;

/** A text in one version; a version is never edited: a new text is a new version. */
export interface PublishedText {
  readonly kind: TextKind;
  readonly version: string;
  /** In Russian, as the body. */
  readonly title: string;
  /** Paragraphs are parted by an empty line. */
  readonly body: string;
  /** What a consent on this form permits; null for terms. */
  readonly provision: ConsentProvision | null;
  readonly effectiveFrom: Date;
  readonly publishedAt: Date;
}

/** A form is a text that permits something. */
export interface ConsentForm extends PublishedText {
  readonly kind: ConsentFormKind;
  readonly provision: ConsentProvision;
}

/**
 * The form on which a patient's processing consent is signed on a day [000 §4.2]. For an adult without legal capacity
 * the guardian signs as the representative of a child does (**ours**: the documents know no form for it).
 */
export function processingFormOf(patient: Signatory, now: Instant): ProcessingFormKind {
  const band = ageBandOn(patient.birthDate, moscowDate(now));
  if (band === 'ADULT' && patient.legalCapacity === 'NONE') return 'PROCESSING_UNDER_FIFTEEN';
  return `PROCESSING_${band}`;
}
