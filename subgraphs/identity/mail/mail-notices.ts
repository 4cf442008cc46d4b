import type { Kysely } from 'kysely';
import { isToldFor } from '../../_platform/notices/is-told-for.ts';
import type { Instant } from '../../_policy/types.ts';
import {
  findAddressesOf,
  findPatientToTell,
  lockNoticesToMail,
  markMailed,
  type NoticeToMail,
} from '../data/notice-mail.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { queueMail } from './queue-mail.ts';

const NOTICES_AT_ONCE = 50;

/**
 * Tells people once by mail that the portal has something for them. What it is stands in the portal alone; who is told
 * is decided when the mail is written, like who may read the notice. Several notices at once make one mail.
 * @param now business time
 * @param realNow real time
 */
export async function mailDueNotices(
  db: Kysely<IdentityDatabase>,
  { now, realNow }: { readonly now: Instant; readonly realNow: Date },
): Promise<void> {
  for (;;) {
    const count = await db.transaction().execute(async (transaction) => {
      const notices = await lockNoticesToMail(transaction, NOTICES_AT_ONCE);
      const addresses = new Set<string>();
      for (const notice of notices)
        for (const address of await addressesOf(transaction, notice, now)) addresses.add(address);
      for (const to of addresses) await queueMail(transaction, { to, ...NOTICE_MAIL }, realNow);
      if (notices.length > 0)
        await markMailed(
          transaction,
          notices.map(({ id }) => id),
          realNow,
        );
      return notices.length;
    });
    if (count < NOTICES_AT_ONCE) return;
  }
}

async function addressesOf(
  db: Kysely<IdentityDatabase>,
  notice: NoticeToMail,
  now: Instant,
): Promise<readonly string[]> {
  if (notice.audience !== 'PATIENT' || notice.patient_id === null) return findAddressesOf(db, notice);
  const patient = await findPatientToTell(db, notice.patient_id);
  if (!patient) return [];
  const own = patient.email !== null && isToldFor(notice.kind, patient, true, [], now) ? [patient.email] : [];
  const others = patient.representatives.filter(({ representation }) =>
    isToldFor(notice.kind, patient, false, [representation], now),
  );
  return [...own, ...others.map(({ email }) => email)];
}

const NOTICE_MAIL = {
  subject: 'Новое уведомление в личном кабинете',
  body: [
    'Здравствуйте!',
    'В личном кабинете новое уведомление. Чтобы прочитать его, войдите в кабинет:',
    { path: '/' },
  ],
} as const;
