import type { CredentialsDelivery } from './account.ts';

/** What is known of how somebody came to have their account, when it is opened. */
export interface Presence {
  /** A registrar has written the application down; otherwise anybody may have. */
  readonly isFromReception: boolean;
  /** Nothing was on record of them before this application. */
  readonly isNew: boolean;
  /** Login and password go into their hand, or for those under 15 into their representative's. */
  readonly isHandedOver: boolean;
}

/**
 * Whether phone and e-mail in an application are taken for its applicant's. An application proves nothing, and what it
 * says is where links go later: so only from somebody who stands at reception with their passport (**ours**).
 */
export function isContactConfirmed({ isFromReception, isNew, isHandedOver }: Presence): boolean {
  return isHandedOver || (isNew && isFromReception);
}

export interface MailableHolder {
  readonly delivery: CredentialsDelivery;
  readonly isNew: boolean;
  readonly isFromReception: boolean;
  /** As it stood before this application. */
  readonly emailOnRecord: string | null;
  /** As the application has it. */
  readonly typedEmail: string | null;
}

/**
 * Where a link to set a password may be mailed: to what was on record before; for a new person to what reception has
 * written down. Never to what somebody has typed who was not seen.
 */
export function addressForLink(holder: MailableHolder): string | null {
  if (holder.delivery !== 'MAILED') return null;
  if (!holder.isNew) return holder.emailOnRecord;
  return holder.isFromReception ? holder.typedEmail : null;
}
