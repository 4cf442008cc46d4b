import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { FACTS_ROLE } from './ensure-roles.ts';
import { FactViewDependencyError } from './errors.ts';
import type { MigrationPlan } from './migrate.ts';

/**
 * Grants the schema's `policy_*` views to all subgraphs, for reading only.
 * A view reads with its owner's rights, so its readers need none on the tables below it; nobody may write
 * through it, for that would be with its owner's rights too.
 * @throws {FactViewDependencyError} when one reads another schema
 */
export async function publishFactViews(
  transaction: Transaction<unknown>,
  { schema, role }: MigrationPlan,
): Promise<void> {
  await refuseForeignDependencies(transaction, schema);
  const { rows: views } = await sql<{ name: string }>`
    select table_name as name from information_schema.views
    where table_schema = ${schema} and starts_with(table_name, 'policy_')`.execute(transaction);
  for (const { name } of views) {
    const view = sql.id(schema, name);
    await sql`revoke all on ${view} from ${sql.id(role)}`.execute(transaction);
    await sql`grant select on ${view} to ${sql.id(FACTS_ROLE)}`.execute(transaction);
  }
}

async function refuseForeignDependencies(transaction: Transaction<unknown>, schema: string): Promise<void> {
  const { rows } = await sql<{ view: string; relation: string }>`
    select distinct view.relname as view, read_schema.nspname || '.' || read.relname as relation
    from pg_class view
      join pg_namespace view_schema on view_schema.oid = view.relnamespace
      join pg_rewrite rule on rule.ev_class = view.oid
      join pg_depend dependency on dependency.objid = rule.oid
        and dependency.classid = 'pg_rewrite'::regclass
        and dependency.refclassid = 'pg_class'::regclass
      join pg_class read on read.oid = dependency.refobjid
      join pg_namespace read_schema on read_schema.oid = read.relnamespace
    where view_schema.nspname = ${schema}
      and starts_with(view.relname, 'policy_')
      and read_schema.nspname not in (${schema}, 'pg_catalog', 'information_schema')
    order by view, relation`.execute(transaction);
  const [found] = rows;
  if (found !== undefined) throw new FactViewDependencyError(`${schema}.${found.view}`, found.relation);
}
