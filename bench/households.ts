import { sql, type Kysely } from 'kysely';
import { demoId } from '../demo/demo-id.ts';
import { growDemo } from '../demo/grow-demo.ts';
import { personaNamed } from '../demo/personas.ts';
import type { ConnectionOptions } from '../subgraphs/_platform/database/connection.ts';
import { openAdminDatabase } from '../subgraphs/_platform/database/open-database.ts';

/** Somebody who represents so many children, all of whom they may see whole. */
export interface Household {
  readonly children: number;
  readonly accountId: string;
}

const log = { info: () => undefined, warn: () => undefined };

/** A crowd of so many holds more than fifty children under 14 whose consent is signed. */
const CROWD = 600;
const MODEL = personaNamed('parent');

/**
 * Adds to a demo somebody with so many represented children, all of them of the crowd, with visits, results and
 * consents of their own. Everything but who they are is copied from the demo's mother.
 */
export async function addHouseholds(
  connection: ConnectionOptions,
  sizes: readonly number[],
): Promise<readonly Household[]> {
  await growDemo(connection, { patients: CROWD, log, onProgress: () => undefined });
  const admin = openAdminDatabase<unknown>({ connection, log });
  try {
    const households: Household[] = [];
    for (const children of sizes)
      households.push(await admin.transaction().execute((db) => addHousehold(db, children)));
    // Plans made for a small demo would serve a large one badly.
    await sql`analyze`.execute(admin);
    return households;
  } finally {
    await admin.destroy();
  }
}

async function addHousehold(db: Kysely<unknown>, children: number): Promise<Household> {
  const personId = demoId(`household/${children}`);
  const accountId = demoId(`household/${children}/account`);
  await copyRow(db, 'identity.person', { id: MODEL.personId }, { id: personId });
  await copyRow(db, 'identity.account', { id: MODEL.accountId }, { id: accountId, person_id: personId });
  await copyRow(
    db,
    'consent.terms_acceptance',
    { account_id: MODEL.accountId },
    { account_id: accountId, person_id: personId },
  );
  const { numAffectedRows } = await sql`
    insert into identity.representation
    select (jsonb_populate_record(model, jsonb_build_object(
      'id', gen_random_uuid(), 'patient_id', child.patient_id, 'representative_id', ${personId}::uuid
    ))).*
    from identity.representation as model, (
      select p.patient_id from identity.policy_patient p
      join consent.policy_processing_consent c using (patient_id)
      where c.signed_by_representative and p.deceased_at is null and p.legal_capacity = 'FULL'
        and p.birth_date > current_date - interval '14 years'
        and not exists (
          select from consent.policy_restriction r
          where r.patient_id = p.patient_id and (r.portal_blocked or r.under_review)
        )
        and not exists (
          select from identity.representation r
          where r.patient_id = p.patient_id and r.representative_id = ${MODEL.personId}::uuid
        )
        and not exists (
          select from lab_results.diagnostic_report d
          where d.patient_id = p.patient_id and (d.hidden_at is not null or d.status = 'REGISTERED')
        )
      order by p.patient_id limit ${children}
    ) as child
    where model.id = ${demoId('representation/parent/daughter')}::uuid`.execute(db);
  if (numAffectedRows !== BigInt(children)) throw new RangeError('The crowd has too few children.');
  return { children, accountId };
}

/** Inserts rows again with other values in some columns. */
async function copyRow(
  db: Kysely<unknown>,
  table: string,
  where: Readonly<Record<string, string | null>>,
  changed: Readonly<Record<string, string>>,
): Promise<void> {
  const conditions = Object.entries(where).map(
    ([column, value]) => sql`model.${sql.ref(column)} = ${value}::uuid`,
  );
  await sql`
    insert into ${sql.table(table)}
    select (jsonb_populate_record(model, ${JSON.stringify(changed)}::jsonb)).*
    from ${sql.table(table)} as model where ${sql.join(conditions, sql` and `)}`.execute(db);
}
