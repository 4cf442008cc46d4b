import { sql, type Kysely } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { groupRows } from '../../_platform/loaders.ts';
import type {
  Action,
  BasisType,
  DataClass,
  DenialReason,
  PurposeOfUse,
  RepresentationKind,
  Role,
} from '../../_policy/types.ts';
import type { AccessEvent, AccessLogFilter } from '../domain/access-event.ts';
import type { ConsentDatabase } from './tables.ts';

/** Sort keys of a list of access events. */
export function accessEventKeys({ at, sequence }: AccessEvent): readonly (string | number)[] {
  return [at.toISOString(), sequence];
}

/**
 * One page of each patient's log, the latest first, in one statement; names of staff and kinds of representations come
 * along, so that no row asks for anything more.
 */
export async function listAccessEvents(
  db: Kysely<ConsentDatabase>,
  patientIds: readonly string[],
  filter: AccessLogFilter,
  page: Page,
): Promise<ReadonlyMap<string, PageOfRows<AccessEvent>>> {
  const [afterOccurredAt = null, afterSequence = null] = page.after ?? [];
  const filters = sql`
    by_account => ${filter.accountId}::uuid, by_person => ${filter.personId}::uuid,
    of_class => ${filter.dataClass}::text, of_action => ${filter.action}::text,
    that_permitted => ${filter.permitted}::boolean,
    from_at => ${filter.from}::timestamptz, until_at => ${filter.until}::timestamptz`;
  const { rows } = await sql<LoggedRow>`
    select owner.id as owner_id,
      audit.count_events(owner.id, ${filters})::int as total_count,
      e.sequence, e.occurred_at, e.event, s.name as staff_name, r.kind as representation_kind
    from unnest(${patientIds}::uuid[]) as owner (id)
    left join lateral audit.read_events(
      owner.id, ${page.limit + 1}, ${afterOccurredAt}::timestamptz, ${afterSequence}::bigint, ${filters}
    ) as e on true
    left join identity.policy_staff_name s on s.account_id = (e.event ->> 'accountId')::uuid
    left join identity.policy_representation r on r.representation_id =
      case when e.event ->> 'basisType' = 'REPRESENTATION' then (e.event ->> 'basisId')::uuid end
    order by e.occurred_at desc, e.sequence desc`.execute(db);
  const owned = groupRows(
    rows,
    ({ owner_id }) => owner_id,
    (row) => row,
  );
  return new Map(
    [...owned].map(([ownerId, group]) => [
      ownerId,
      { rows: group.flatMap(accessEventOf), totalCount: group[0]?.total_count ?? 0 },
    ]),
  );
}

/** A row without an event stands for a patient whose page is empty. */
interface LoggedRow {
  readonly owner_id: string;
  readonly total_count: number;
  readonly sequence: bigint | null;
  readonly occurred_at: Date | null;
  readonly event: LoggedEvent | null;
  readonly staff_name: string | null;
  readonly representation_kind: RepresentationKind | null;
}

/** As `_platform/audit-trail.ts` writes it. */
interface LoggedEvent {
  readonly subgraph: string | null;
  readonly requestId: string;
  readonly operationName: string | null;
  readonly clientId: string | null;
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly organizationId: string | null;
  readonly role: Role | null;
  readonly action: Action;
  readonly permitted: boolean;
  readonly basisType: BasisType | null;
  readonly basisId: string | null;
  readonly purpose: PurposeOfUse | null;
  readonly reason: DenialReason | null;
  readonly dataClasses: readonly DataClass[];
  readonly coordinates: readonly string[];
}

function accessEventOf(row: LoggedRow): readonly AccessEvent[] {
  const { owner_id, sequence, occurred_at, event, staff_name, representation_kind } = row;
  if (sequence === null || occurred_at === null || event === null) return [];
  const { accountId, personId, role, organizationId, basisType, basisId, ...rest } = event;
  return [
    {
      patientId: owner_id,
      sequence: Number(sequence),
      at: occurred_at,
      action: rest.action,
      permitted: rest.permitted,
      actor: { accountId, role, name: staff_name, isPatient: personId === owner_id, organizationId },
      representationKind: representation_kind,
      basis: basisType === null ? null : { type: basisType, id: basisId },
      purpose: rest.purpose,
      reason: rest.reason,
      dataClasses: rest.dataClasses,
      coordinates: rest.coordinates,
      operationName: rest.operationName,
      clientId: rest.clientId,
      requestId: rest.requestId,
      subgraph: rest.subgraph,
    },
  ];
}
