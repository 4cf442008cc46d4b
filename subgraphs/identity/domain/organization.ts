import type { OrganizationKind } from './patient.ts';
import { isLine } from './registration.ts';

export const ORGANIZATION_KINDS = ['CLINIC', 'LAB', 'INSURER'] as const satisfies readonly OrganizationKind[];

/** The name as it is kept; null where it is none: 1 to 200 printable characters. */
export function organizationName(text: string): string | null {
  const name = text.normalize('NFKC').trim().replace(/\s+/g, ' ');
  return isLine(name) ? name : null;
}

/** Whether people have portal accounts there, and staff who open them. */
export function hasReception(kind: OrganizationKind): boolean {
  return kind !== 'INSURER';
}

/** Whether a system of its own calls for it. */
export function isPartner(kind: OrganizationKind): kind is 'LAB' | 'INSURER' {
  return kind !== 'CLINIC';
}
