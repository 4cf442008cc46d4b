import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { decideAndWrite } from '../../_platform/decided-write.ts';
import { BadUserInputError, forbidden } from '../../_platform/errors.ts';
import { postNotices } from '../../_platform/notices/post-notices.ts';
import type { Access } from '../../_platform/request-context.ts';
import type { DataClass } from '../../_policy/types.ts';
import type { ConsentContext } from '../context.ts';
import { findBreaches, findNotReached, insertBreach } from '../data/breach.repository.ts';
import type { ConsentDatabase } from '../data/tables.ts';
import type { BreachKind } from '../domain/breach.ts';
import { paragraphsOf } from '../domain/line.ts';
import type { BreachOutcome } from '../domain/outcomes.ts';
import { officeOf, type Office } from './office-of.ts';
import { once } from './once.ts';
import { whoIsReached } from './who-is-reached.ts';

export interface ReportBreachInput {
  readonly kind: BreachKind;
  readonly description: string;
  readonly measures: string;
  readonly dataClasses: readonly DataClass[];
  readonly happenedAt?: Date | null;
  readonly foundAt: Date;
  readonly patientIds: readonly string[];
  readonly idempotencyKey: string;
}

const MOST_PATIENTS = 10_000;
const LONGEST_TEXT = 5000;

/**
 * Reports that data were lost or got out, and tells everybody concerned [003 §5.3]: all of them or nobody. Decided for
 * each patient.
 */
export async function reportBreach(
  context: ConsentContext,
  input: ReportBreachInput,
): Promise<BreachOutcome> {
  const office = await officeOf(context);
  const patientIds = [...new Set(input.patientIds)].sort();
  if (patientIds.length === 0 || patientIds.length > MOST_PATIENTS)
    throw new BadUserInputError('patientIds', `A breach concerns 1 to ${MOST_PATIENTS} patients.`);
  let unknown: readonly string[] = [];
  const outcome = await decideAndWrite<ConsentDatabase, Office, BreachOutcome>(context, {
    decide: async (access) => {
      unknown = await notReportable(access, patientIds);
      return unknown.length > 0 ? null : office;
    },
    write: (transaction) => reportOnce(transaction, context, office, { ...input, patientIds }),
  });
  context.renewLoaders();
  return outcome ?? { __typename: 'BreachPatientsNotFound', patientIds: unknown };
}

async function reportOnce(
  transaction: Kysely<ConsentDatabase>,
  context: ConsentContext,
  office: Office,
  input: ReportBreachInput,
): Promise<BreachOutcome> {
  const { accountId } = office;
  const { kind, description, measures, dataClasses, happenedAt, foundAt, patientIds, idempotencyKey } = input;
  const asked = [kind, description, measures, dataClasses, happenedAt, foundAt, patientIds];
  const id = await once(transaction, { accountId, idempotencyKey, action: 'REPORT_BREACH', asked }, () =>
    addBreach(transaction, office, input, context.now),
  );
  const [breach] = await findBreaches(transaction, [id]);
  if (!breach) throw new Error('a breach that was reported is not there');
  return {
    __typename: 'BreachReported',
    breach,
    notReachedPatientIds: await findNotReached(transaction, id),
  };
}

/**
 * The patients whom the caller may not report for: unknown and registered elsewhere alike.
 * @throws {ForbiddenError} where the policy refuses for a reason that lies with the caller
 */
async function notReportable(access: Access, patientIds: readonly string[]): Promise<readonly string[]> {
  const decisions = await Promise.all(
    patientIds.map((patientId) =>
      access.decide({ action: 'REPORT_BREACH', dataClass: 'CONSENT', patientId }),
    ),
  );
  const told = decisions.find((decision) => !decision.permitted && decision.rowKnown);
  if (told && !told.permitted) throw forbidden(told.reason);
  return patientIds.filter((_, index) => !decisions[index]?.permitted);
}

async function addBreach(
  transaction: Kysely<ConsentDatabase>,
  { organizationId, personId }: Office,
  input: ReportBreachInput,
  now: number,
): Promise<string> {
  const [id, reportedAt] = [newId(), new Date(now)];
  const { kind, dataClasses, happenedAt = null, foundAt, patientIds } = input;
  if (dataClasses.length === 0) throw new BadUserInputError('dataClasses', 'Say which data are concerned.');
  if (foundAt > reportedAt)
    throw new BadUserInputError('foundAt', 'A breach is reported after it was found.');
  if (happenedAt && happenedAt > foundAt)
    throw new BadUserInputError('happenedAt', 'A breach happens before it is found.');
  const reached = await whoIsReached(transaction, 'BREACH', patientIds, now);
  await insertBreach(
    transaction,
    {
      id,
      organization_id: organizationId,
      kind,
      description: usableText('description', input.description),
      measures: usableText('measures', input.measures),
      data_classes: [...new Set(dataClasses)],
      happened_at: happenedAt,
      found_at: foundAt,
      reported_at: reportedAt,
      reported_by: personId,
      patient_count: patientIds.length,
      not_reached_count: patientIds.length - reached.size,
    },
    patientIds,
    reached,
  );
  await postNotices(
    transaction,
    patientIds.map((patientId) => ({
      kind: 'BREACH' as const,
      audience: { type: 'PATIENT' as const },
      patientId,
      details: { breachId: id },
    })),
    reportedAt,
  );
  return id;
}

function usableText(argument: string, typed: string): string {
  const text = paragraphsOf(typed, LONGEST_TEXT);
  if (text === null)
    throw new BadUserInputError(argument, `It has 1 to ${LONGEST_TEXT} printable characters.`);
  return text;
}
