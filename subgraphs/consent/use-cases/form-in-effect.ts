import type { Kysely } from 'kysely';
import { UnavailableError } from '../../_platform/errors.ts';
import { findFormInEffect } from '../data/published-text.repository.ts';
import type { ConsentDatabase } from '../data/tables.ts';
import type { ConsentForm, ConsentFormKind } from '../domain/published-text.ts';

/**
 * The form on which a consent is given now.
 * @throws {UnavailableError} where none is in effect yet: nothing can be signed
 */
export async function formInEffect(
  db: Kysely<ConsentDatabase>,
  kind: ConsentFormKind,
  now: Date,
): Promise<ConsentForm> {
  const form = await findFormInEffect(db, kind, now);
  if (!form) throw new UnavailableError({ cause: new Error(`no ${kind} form is in effect`) });
  return form;
}
