/** Which part of a contact is changed. */
export type ContactChannel = 'PHONE' | 'EMAIL';
