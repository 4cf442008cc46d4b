import type { Kysely } from 'kysely';
import { postNotices, type NewNotice, type NoticeAudience } from '../../_platform/notices/post-notices.ts';
import { isRepresentationInForce, type Ward } from '../../_policy/index.ts';
import type { Instant, SubjectFacts } from '../../_policy/types.ts';
import { findPersonalAccounts } from '../data/representation-act.repository.ts';
import { findRepresentationsBy, findRepresentationsOf } from '../data/representation.repository.ts';
import { findPeople } from '../data/representative.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { representationFacts, type Representation } from '../domain/representation.ts';
import { isCapable } from '../domain/representative.ts';

type Database = Kysely<IdentityDatabase>;

/** What a record of somebody's legal status has made of them. */
export interface ChangedStatus {
  readonly recordId: string;
  /** As they were. */
  readonly patient: SubjectFacts;
  /** As they are now. */
  readonly status: Pick<Ward, 'deceasedAt' | 'legalCapacity'>;
}

/**
 * Tells the patient, unless they have died; the representatives whose representation begins or ends by it; whoever speaks
 * for those whom the patient represents; and the privacy officers of every clinic that keeps the patient's records,
 * because one registrar's entry closes or opens the portal to people. Called in the act's own transaction.
 */
export async function tellOfLegalStatus(db: Database, changed: ChangedStatus, now: Instant): Promise<void> {
  const notices = [
    ...(await toPatient(db, changed)),
    ...(await toRepresentatives(db, changed, now)),
    ...(await toWards(db, changed, now)),
    ...changed.patient.registeredAt.map((organizationId) =>
      noticeOf(changed, { type: 'STAFF', organizationId, role: 'PRIVACY_OFFICER' }),
    ),
  ];
  await postNotices(db, notices, new Date(now));
}

async function toPatient(db: Database, changed: ChangedStatus): Promise<readonly NewNotice[]> {
  const { patient, status } = changed;
  if (status.deceasedAt !== null) return [];
  const accounts = await findPersonalAccounts(db, [patient.patientId]);
  return accounts.map(({ id: accountId }) => noticeOf(changed, { type: 'ACCOUNT', accountId }));
}

async function toRepresentatives(
  db: Database,
  changed: ChangedStatus,
  now: Instant,
): Promise<readonly NewNotice[]> {
  const { patient, status } = changed;
  const turned = (await findRepresentationsOf(db, patient.patientId)).flatMap((representation) => {
    const facts = representationFacts(representation);
    const turn = turnOf(
      isRepresentationInForce(facts, patient, now),
      isRepresentationInForce(facts, { ...patient, ...status }, now),
    );
    return turn === null ? [] : [{ representativeId: representation.representativeId, turn }];
  });
  const accounts = await findPersonalAccounts(
    db,
    turned.map(({ representativeId }) => representativeId),
  );
  return turned.flatMap(({ representativeId, turn }) =>
    accounts
      .filter(({ personId }) => personId === representativeId)
      .map(({ id }) => noticeOf(changed, { type: 'ACCOUNT', accountId: id }, { representation: turn })),
  );
}

/** Whoever represents another is capable themself: those whom this person represents have lost or regained that. */
async function toWards(
  db: Database,
  { patient, status }: ChangedStatus,
  now: Instant,
): Promise<readonly NewNotice[]> {
  const ofPerson = await findRepresentationsBy(db, patient.patientId);
  const wards = await findPeople(
    db,
    ofPerson.map(({ patientId }) => patientId),
  );
  return ofPerson.flatMap((representation) => {
    const person = wards.find(({ id }) => id === representation.patientId);
    if (!person) return [];
    const ward = { ...person, deceasedAt: person.deceasedAt?.getTime() ?? null };
    const turn = turnOf(
      isInForceBy(representation, patient, ward, now),
      isInForceBy(representation, status, ward, now),
    );
    return turn === null ? [] : [changedFor(representation, turn)];
  });
}

function isInForceBy(
  representation: Representation,
  representative: ChangedStatus['status'],
  ward: Ward,
  now: Instant,
): boolean {
  const { deceasedAt, legalCapacity } = representative;
  const representativeCapable = isCapable({
    deceasedAt: deceasedAt === null ? null : new Date(deceasedAt),
    legalCapacity,
  });
  return isRepresentationInForce(
    representationFacts({ ...representation, representativeCapable }),
    ward,
    now,
  );
}

type Turn = 'BEGUN' | 'ENDED';

function turnOf(before: boolean, after: boolean): Turn | null {
  if (before === after) return null;
  return after ? 'BEGUN' : 'ENDED';
}

function noticeOf(
  { recordId, patient }: ChangedStatus,
  audience: NoticeAudience,
  details: Readonly<Record<string, string>> = {},
): NewNotice {
  return {
    kind: 'LEGAL_STATUS_RECORDED',
    audience,
    patientId: patient.patientId,
    details: { legalStatusId: recordId, ...details },
  };
}

/** Says nothing about the representative: whose status it is, is not the ward's to read. */
function changedFor({ id, patientId }: Representation, turn: Turn): NewNotice {
  const change = turn === 'ENDED' ? 'SUSPENDED' : 'RESUMED';
  return {
    kind: 'REPRESENTATION_CHANGED',
    audience: { type: 'PATIENT' },
    patientId,
    details: { representationId: id, change },
  };
}
