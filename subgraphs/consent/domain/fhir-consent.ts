import { moscowDate } from '../../_policy/civil-time.ts';
import type { CivilDate } from '../../_policy/types.ts';
import type { Consent, ConsentScope } from './consent.ts';

/** HL7 v3 ActCode: collection, access, disclosure of information. */
const CATEGORIES: Readonly<Record<ConsentScope, string>> = {
  PROCESSING: 'ICOL',
  RESTRICTED_SHARING: 'INFA',
  DISCLOSURE: 'IDSCL',
};

/** FHIR Consent.category. */
export function consentCategory({ scope }: Pick<Consent, 'scope'>): string {
  return CATEGORIES[scope];
}

/** FHIR Consent.provision.period. */
export function consentPeriod({ givenAt, validThrough, disclosure }: Consent): {
  readonly start: CivilDate;
  readonly end: CivilDate | null;
} {
  return { start: disclosure?.validFrom ?? moscowDate(givenAt.getTime()), end: validThrough };
}

export interface ConsentActor {
  readonly role: 'PROVIDER' | 'REPRESENTATIVE' | 'INSURER';
  readonly organization: { readonly id: string } | null;
}

/** FHIR Consent.provision.actor: whom the consent permits something. */
export function consentActors({ scope, disclosure }: Consent): readonly ConsentActor[] {
  switch (scope) {
    case 'PROCESSING':
      return [{ role: 'PROVIDER', organization: null }];
    case 'RESTRICTED_SHARING':
      return [{ role: 'REPRESENTATIVE', organization: null }];
    case 'DISCLOSURE':
      return [{ role: 'INSURER', organization: disclosure && { id: disclosure.organizationId } }];
  }
}
