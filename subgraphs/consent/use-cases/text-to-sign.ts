import type { Kysely } from 'kysely';
import { findForm, findText } from '../data/published-text.repository.ts';
import type { ConsentDatabase } from '../data/tables.ts';
import type { Consent } from '../domain/consent.ts';
import type { TextOutdated } from '../domain/outcomes.ts';
import type { ConsentForm, ConsentFormKind } from '../domain/published-text.ts';
import { formInEffect } from './form-in-effect.ts';

/** Which text somebody signs. */
export interface TextToSign {
  readonly kind: ConsentFormKind;
  /** Of what the signer has read; null where the client does not say. */
  readonly version: string | null | undefined;
  /** Whether it was signed on paper: the paper may be older than the version in effect, never newer. */
  readonly onPaper: boolean;
}

/**
 * The form on which a new consent is given: the one in effect, and none but the one that the signer has read. What a
 * paper permits is what stands on that paper.
 */
export async function formToSign(
  db: Kysely<ConsentDatabase>,
  { kind, version, onPaper }: TextToSign,
  now: Date,
): Promise<ConsentForm | TextOutdated> {
  const current = await formInEffect(db, kind, now);
  if (version == null || version === current.version) return current;
  const named = onPaper ? await findForm(db, kind, version) : null;
  return named && named.effectiveFrom <= now ? named : { __typename: 'TextOutdated', currentText: current };
}

/**
 * A signature under an open consent is one under its text, whatever is in effect by now.
 * @returns null where that is what the signer has read
 */
export async function otherTextOf(
  db: Kysely<ConsentDatabase>,
  { textKind, textVersion }: Pick<Consent, 'textKind' | 'textVersion'>,
  version: string | null | undefined,
): Promise<TextOutdated | null> {
  if (version == null || version === textVersion) return null;
  const currentText = textKind && (await findText(db, textKind, textVersion));
  return { __typename: 'TextOutdated', currentText };
}

export function isOutdated(form: ConsentForm | TextOutdated): form is TextOutdated {
  return '__typename' in form;
}
