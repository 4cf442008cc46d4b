import type { CivilDate, ResultCategory, Row } from '../../_policy/types.ts';
import type { Coding, SecurityLabel } from './result.ts';

/** What is stored; a referral whose last day has passed stays `ACTIVE` there. */
export type StoredServiceRequestStatus = 'ACTIVE' | 'COMPLETED' | 'REVOKED';
export type ServiceRequestStatus = StoredServiceRequestStatus;

/** A clinician's referral for studies (FHIR ServiceRequest). */
export interface ServiceRequest {
  readonly id: string;
  readonly patientId: string;
  readonly practitionerId: string;
  /** The laboratory to which it went, if it went to one. */
  readonly organizationId: string | null;
  readonly storedStatus: StoredServiceRequestStatus;
  readonly categories: readonly ResultCategory[];
  /** Null where everything of the categories is asked for. */
  readonly code: Coding | null;
  /** None means restricted. */
  readonly securityLabels: readonly SecurityLabel[];
  readonly validFrom: CivilDate;
  /** Inclusive. */
  readonly validThrough: CivilDate;
  readonly authoredAt: Date;
}

/** A referral ends with its last day, without anyone acting. */
export function serviceRequestStatus(
  { storedStatus, validThrough }: Pick<ServiceRequest, 'storedStatus' | 'validThrough'>,
  today: CivilDate,
): ServiceRequestStatus {
  return storedStatus === 'ACTIVE' && validThrough < today ? 'COMPLETED' : storedStatus;
}

/** What the policy has to know about a referral. */
export function serviceRequestRow({
  practitionerId,
  organizationId,
  securityLabels,
}: Pick<ServiceRequest, 'practitionerId' | 'organizationId' | 'securityLabels'>): Row {
  return { type: 'REFERRAL', practitionerId, organizationId, securityLabels };
}
