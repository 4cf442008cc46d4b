import { sql, type RawBuilder } from 'kysely';
import { RESTRICTING_LABELS } from '../../_policy/types.ts';
import type { VisibleRows } from '../domain/visible-results.ts';

/**
 * What the caller may see of each patient, as a table `visible` to join on the patient. It holds the patients of this
 * request only, so a patient for whom nothing was decided has no rows in any list.
 */
export function visibleTable(visible: readonly VisibleRows[]): RawBuilder<unknown> {
  const rows = visible.map((patient) => ({
    patient_id: patient.patientId,
    referral_ids: patient.referralIds,
    practitioner_id: patient.practitionerId,
    organization_id: patient.organizationId,
    result_kinds: patient.resultKinds,
    referral_kinds: patient.referralKinds,
  }));
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as visible (
    patient_id uuid, referral_ids uuid[], practitioner_id uuid, organization_id uuid,
    result_kinds text[], referral_kinds text[])`;
}

const restricting = sql.lit(`{${RESTRICTING_LABELS.join(',')}}`);

/** The key of a report's kind, as `resultKinds` writes it. */
export const isReportVisible = isVisible({
  labels: sql`r.security_labels`,
  hidden: sql`r.hidden_at is not null`,
  released: sql`r.released_at is not null`,
  referral: sql`r.based_on`,
});

/** The key of an observation's kind: what guards it, its reports included. */
export const isObservationVisible = isVisible({
  labels: sql`r.guarding_labels`,
  hidden: sql`r.hidden`,
  released: sql`r.released`,
  referral: sql`r.referral_id`,
});

/** The key of a referral's kind, as `referralKinds` writes it. */
export const isReferralVisible: RawBuilder<boolean> = sql`concat_ws('/',
  ${sensitivity(sql`r.security_labels`)},
  case when r.practitioner_id = visible.practitioner_id then 'own' else 'other' end,
  case when r.organization_id = visible.organization_id then 'own' else 'other' end
) = any (visible.referral_kinds)`;

interface Guards {
  readonly labels: RawBuilder<unknown>;
  readonly hidden: RawBuilder<unknown>;
  readonly released: RawBuilder<unknown>;
  readonly referral: RawBuilder<unknown>;
}

function isVisible({ labels, hidden, released, referral }: Guards): RawBuilder<boolean> {
  return sql`concat_ws('/',
    r.category,
    ${sensitivity(labels)},
    case when ${hidden} then 'hidden' else 'shown' end,
    case when ${released} then 'released' else 'unreleased' end,
    case when ${referral} = any (visible.referral_ids) then ${referral}::text else 'other' end,
    case when r.organization_id = visible.organization_id then 'own' else 'other' end
  ) = any (visible.result_kinds)`;
}

function sensitivity(labels: RawBuilder<unknown>): RawBuilder<string> {
  return sql`case
    when cardinality(${labels}) = 0 or ${labels} && ${restricting}::text[] then 'restricted' else 'ordinary'
  end`;
}
