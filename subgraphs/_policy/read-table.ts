import { ownAppointment, treating } from './permits/clinician.ts';
import { neededEvidence, ownClaim } from './permits/insurer.ts';
import { ownOrder } from './permits/lab.ts';
import { accountOrSelf, anyone, ownAccount } from './permits/own-account.ts';
import {
  accessLogReader,
  inClaims,
  ownDocument,
  representative,
  wardsIdentity,
} from './permits/representative.ts';
import { insured, insuredOrBeneficiary, self, selfMasked } from './permits/self.ts';
import { accountHere, registeredHere } from './permits/staff.ts';
import { everyone, line, type PolicyLine } from './policy-table.ts';
import { no } from './question.ts';
import type { DataClass, Row } from './types.ts';

/**
 * Who may read which class: the permits of the access policy, cell by cell. `RESULT` and `RESULT, restricted` are one
 * line, because it is the row that is restricted: {@link representative} and {@link treating} look at it.
 */
// prettier-ignore
export const READ_TABLE: Readonly<Record<DataClass, PolicyLine>> = {
  //                      self                  representative   clinician            registrar       insurer         lab         privacy officer
  DEMOGRAPHICS:      line(self,                 wardsIdentity,   treating,            registeredHere, no,             ownOrder,   registeredHere),
  CONTACT:           line(self,                 representative,  no,                  registeredHere, no,             no,         no),
  IDENTITY_DOCUMENT: line(selfMasked,           ownDocument,     no,                  registeredHere, no,             no,         no),
  ACCOUNT:           line(accountOrSelf,        no,              ownAccount,          accountHere,    ownAccount,     ownAccount, accountHere),
  APPOINTMENT:       line(self,                 representative,  ownAppointment,      registeredHere, no,             no,         no),
  RESULT:            line(self,                 representative,  treating,            no,             no,             no,         no),
  CONSENT:           line(self,                 representative,  no,                  registeredHere, no,             no,         registeredHere),
  CLAIM:             line(insuredOrBeneficiary, inClaims,        no,                  no,             ownClaim,       no,         no),
  CLAIM_EVIDENCE:    line(insured,              inClaims,        no,                  no,             neededEvidence, no,         no),
  ACCESS_LOG:        line(self,                 accessLogReader, no,                  no,             no,             no,         registeredHere),
  // Neither is about a patient.
  PUBLIC:            everyone(anyone),
  SERVICE:           everyone(anyone),
};

/** Whoever has a blank cell there cannot know that such a row exists, so no other class opens a field of it. */
export const CLASS_OF_ROW: Readonly<Partial<Record<Row['type'], DataClass>>> = {
  APPOINTMENT: 'APPOINTMENT',
  RESULT: 'RESULT',
  REFERRAL: 'RESULT',
  CLAIM: 'CLAIM',
};
