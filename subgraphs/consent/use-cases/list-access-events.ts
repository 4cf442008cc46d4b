import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import { BadUserInputError } from '../../_platform/errors.ts';
import { isUuid } from '../../_platform/uuid.ts';
import type { ConsentContext } from '../context.ts';
import { accessEventKeys } from '../data/access-log.repository.ts';
import type { AccessEvent, AccessLogFilter } from '../domain/access-event.ts';

export interface AccessLogArguments extends ConnectionArguments {
  readonly filter?:
    | { readonly [Field in keyof AccessLogFilter]?: AccessLogFilter[Field] | null | undefined }
    | null
    | undefined;
}

/**
 * Who has read or changed a patient's data, the latest first; all or none may be seen, and the field that asks is
 * guarded by the patient. That guard's own decision is in the log when the next page is read.
 * @throws {BadUserInputError}
 */
export async function listAccessEventsOf(
  { access, loaders, cursors }: ConsentContext,
  patientId: string,
  { filter: asked, ...args }: AccessLogArguments,
): Promise<Connection<AccessEvent>> {
  const filter = usableFilter(asked);
  const principal = await access.principal();
  const scope = listScope(principal?.accountId, 'Patient.accessLog', { patientId, filter });
  const page = pageOf(args, cursors, scope);
  const listed = await loaders.accessLog({ page, filter }).load(patientId);
  return connectionOf(listed ?? EMPTY_PAGE, page, cursors, scope, accessEventKeys);
}

function usableFilter(asked: AccessLogArguments['filter']): AccessLogFilter {
  const filter: AccessLogFilter = {
    accountId: asked?.accountId ?? null,
    personId: asked?.personId ?? null,
    dataClass: asked?.dataClass ?? null,
    action: asked?.action ?? null,
    permitted: asked?.permitted ?? null,
    from: asked?.from ?? null,
    until: asked?.until ?? null,
  };
  for (const field of ['accountId', 'personId'] as const)
    if (filter[field] !== null && !isUuid(filter[field]))
      throw new BadUserInputError(`filter.${field}`, `\`filter.${field}\` is no id.`);
  return filter;
}
