/** A paragraph, or a link into the portal by its path: the portal's own address is known where mails are delivered. */
export type MailPart = string | { readonly path: string };

/** A mail to one person. It holds no health data: mail is read by more people than it is written to. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: readonly MailPart[];
  /** Real time: from then on it would be of no use, and is thrown away. Three days where it is left out. */
  readonly expiresAt?: Date;
}
