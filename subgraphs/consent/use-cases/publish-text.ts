import { BadUserInputError, forbidden } from '../../_platform/errors.ts';
import { postNotices, type NewNotice } from '../../_platform/notices/post-notices.ts';
import type { ConsentContext } from '../context.ts';
import { isClinic } from '../data/facts.repository.ts';
import { findText, insertText } from '../data/published-text.repository.ts';
import type { ConsentProvision } from '../domain/consent.ts';
import { lineOf, paragraphsOf } from '../domain/line.ts';
import type { PublishingOutcome } from '../domain/outcomes.ts';
import type { PublishedText, TextKind } from '../domain/published-text.ts';
import { actOnAccount } from './act-on-account.ts';

/** What a form permits, with the patient's own data where nobody else's are named. */
export type FormProvision = Omit<ConsentProvision, 'dataSubjects'> & Partial<ConsentProvision>;

export interface PublishTextInput {
  readonly kind: TextKind;
  readonly version: string;
  readonly title: string;
  readonly body: string;
  /** At once where it is left out. */
  readonly effectiveFrom?: Date | null | undefined;
  readonly provision?: FormProvision | null | undefined;
}

const VERSION = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,49}$/u;
const LONGEST_BODY = 200_000;
const CODE = /^[A-Z][A-Z0-9_]{0,49}$/;

/**
 * Publishes a version of the terms or of a form, for the whole portal: a clinic's to do, because laboratories and
 * insurers have their own privacy officers, and the portal is none of theirs (**ours**). Publishing the same again changes nothing; a
 * version that is there with another text is refused, because versions are never edited.
 */
export async function publishText(
  context: ConsentContext,
  input: PublishTextInput,
): Promise<PublishingOutcome> {
  const now = new Date(context.now);
  return actOnAccount<PublishingOutcome>(context, 'PUBLISH_TERMS', async (transaction, principal) => {
    const { organizationId } = principal;
    if (organizationId === null || !(await isClinic(transaction, organizationId)))
      throw forbidden('NOT_PERMITTED');
    const known = await findText(transaction, input.kind, input.version);
    const text = usableText(input, known?.publishedAt ?? now);
    if (known)
      return isSame(text, known, input)
        ? { __typename: 'TextPublished', text: known }
        : { __typename: 'TextVersionTaken', text: known };
    if (!(await insertText(transaction, text, principal.personId)))
      throw new BadUserInputError(
        'effectiveFrom',
        'Another version takes effect at the same instant, or this one was published meanwhile.',
      );
    await postNotices(transaction, noticesOf(text, organizationId), now);
    return { __typename: 'TextPublished', text };
  });
}

/**
 * Those who hand out forms and answer questions about them are told of every text; of new terms, which bind everybody,
 * everybody who uses the portal [001 §6.16].
 */
function noticesOf(
  { kind, version, effectiveFrom }: PublishedText,
  organizationId: string,
): readonly NewNotice[] {
  const details = { kind, version, effectiveFrom: effectiveFrom.toISOString() };
  const about = { kind: 'TERMS_PUBLISHED', patientId: null } as const;
  const toStaff = (['REGISTRAR', 'PRIVACY_OFFICER'] as const).map((role) => ({
    ...about,
    audience: { type: 'STAFF', organizationId, role } as const,
    details,
  }));
  const toAll = {
    ...about,
    audience: { type: 'PORTAL' } as const,
    details: { ...details, toAccept: 'true' },
  };
  return kind === 'TERMS' ? [...toStaff, toAll] : toStaff;
}

/** @throws {BadUserInputError} */
function usableText(input: PublishTextInput, publishedAt: Date): PublishedText {
  const { kind, version } = input;
  const effectiveFrom = input.effectiveFrom ?? publishedAt;
  const title = lineOf(input.title);
  const body = paragraphsOf(input.body, LONGEST_BODY);
  if (!VERSION.test(version))
    throw new BadUserInputError('version', 'A version has 1 to 50 letters, digits, dots and hyphens.');
  if (title === null) throw new BadUserInputError('title', 'A title is one line of up to 300 characters.');
  if (body === null) throw new BadUserInputError('body', `A text has 1 to ${LONGEST_BODY} characters.`);
  if (effectiveFrom < publishedAt)
    throw new BadUserInputError('effectiveFrom', 'A text takes effect when it is published, or later.');
  return { kind, version, title, body, provision: usableProvision(input), effectiveFrom, publishedAt };
}

function usableProvision({ kind, provision }: PublishTextInput): ConsentProvision | null {
  if ((kind === 'TERMS') !== (provision == null))
    throw new BadUserInputError('provision', 'A consent form says what it permits; terms permit nothing.');
  if (!provision) return null;
  const { dataSubjects = ['PATIENT'], dataClasses, actions, purposes } = provision;
  const isUsable =
    dataSubjects.length > 0 &&
    dataClasses.length > 0 &&
    actions.length > 0 &&
    purposes.length > 0 &&
    [...dataClasses, ...purposes].every((code) => CODE.test(code));
  if (!isUsable)
    throw new BadUserInputError('provision', 'A form permits something, to some end, by codes in capitals.');
  return { dataSubjects, dataClasses, actions, purposes };
}

/** A version that took effect at once was published at another moment the first time. */
function isSame(text: PublishedText, known: PublishedText, { effectiveFrom }: PublishTextInput): boolean {
  return (
    text.title === known.title &&
    text.body === known.body &&
    (effectiveFrom == null || text.effectiveFrom.getTime() === known.effectiveFrom.getTime()) &&
    JSON.stringify(text.provision) === JSON.stringify(known.provision)
  );
}
