import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import { isToldFor } from '../../_platform/notices/is-told-for.ts';
import { NOTICE_KINDS } from '../../_platform/notices/post-notices.ts';
import { isUuid } from '../../_platform/uuid.ts';
import { callerDenial } from '../../_policy/denials.ts';
import type { Principal } from '../../_policy/types.ts';
import type { IdentityContext } from '../context.ts';
import {
  addReading,
  findNotice,
  listNotices,
  noticeKeys,
  type NoticeReader,
} from '../data/notice.repository.ts';
import { findRelatedPatientIds } from '../data/patient.repository.ts';
import type { Notice } from '../domain/notice.ts';
import { actOnOwnAccount } from './act-on-account.ts';

/**
 * What the caller has to be told, newest first. Who speaks for a patient is found anew each time. Whoever has not
 * accepted the terms is still told that there are new ones, as everybody is, and nothing else.
 */
export async function listMyNotices(
  context: IdentityContext,
  args: ConnectionArguments,
): Promise<Connection<Notice>> {
  const { access, db, cursors } = context;
  const principal = await access.principal();
  const isStopped = principal !== null && callerDenial(principal) === 'TERMS_NOT_ACCEPTED';
  if (!isStopped) await access.assertCallerNotStopped();
  const scope = listScope(principal?.accountId, 'Me.notices');
  const page = pageOf(args, cursors, scope);
  if (!principal) return connectionOf<Notice>(EMPTY_PAGE, page, cursors, scope, noticeKeys);
  const reader = { ...(await readerOf(context, principal)), isStopped };
  return connectionOf(await listNotices(db, reader, page), page, cursors, scope, noticeKeys);
}

export type MarkNoticeReadOutcome =
  | { readonly __typename: 'NoticeRead'; readonly notice: Notice }
  | { readonly __typename: 'NoticeNotFound'; readonly noticeId: string };

/** Remembers that the caller has read a notice; others for whom it is have not. */
export async function markNoticeRead(
  context: IdentityContext,
  { noticeId }: { readonly noticeId: string },
): Promise<MarkNoticeReadOutcome> {
  return actOnOwnAccount<MarkNoticeReadOutcome>(
    context,
    'MARK_NOTICE_READ',
    async ({ db, principal, at }) => {
      const reader = await readerOf(context, principal);
      const notice = isUuid(noticeId) ? await findNotice(db, noticeId, reader) : null;
      if (!notice) return { __typename: 'NoticeNotFound', noticeId };
      const readAt = notice.readAt ?? at;
      await addReading(db, noticeId, reader.accountId, readAt);
      return { __typename: 'NoticeRead', notice: { ...notice, readAt } };
    },
  );
}

async function readerOf({ access, db, now }: IdentityContext, principal: Principal): Promise<NoticeReader> {
  const { accountId, organizationId, role, personId } = principal;
  const related = role === 'PERSON' && personId !== null ? await findRelatedPatientIds(db, personId) : [];
  const subjects = await Promise.all(related.map((patientId) => access.subject(patientId)));
  const told = subjects.flatMap((patient) => {
    if (!patient) return [];
    const { patientId, representations } = patient;
    return NOTICE_KINDS.filter((kind) =>
      isToldFor(kind, patient, patientId === personId, representations, now),
    ).map((kind) => ({ kind, patientId }));
  });
  const isPortalUser = role === 'PERSON' || role === 'CLINICIAN';
  return { accountId, organizationId, role, told, isPortalUser, isStopped: false };
}
