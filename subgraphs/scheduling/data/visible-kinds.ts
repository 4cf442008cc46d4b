import { sql, type RawBuilder } from 'kysely';
import { ALL_KINDS, type AppointmentKinds } from '../domain/appointment-kinds.ts';

/** The condition that appointment `a` at facility `f` is of a kind that the caller may know. */
export function visible({ practitionerId, organizationId, known }: AppointmentKinds): RawBuilder<boolean> {
  if (known.length === ALL_KINDS.length) return sql<boolean>`true`;
  if (known.length === 0) return sql<boolean>`false`;
  const kinds = known.map(
    ({ isWithCaller, isAtCallersOrganization }) => sql`(${isWithCaller}, ${isAtCallersOrganization})`,
  );
  return sql<boolean>`(
    coalesce(a.practitioner_id = ${practitionerId}::uuid, false),
    coalesce(f.organization_id = ${organizationId}::uuid, false)
  ) in (${sql.join(kinds)})`;
}
