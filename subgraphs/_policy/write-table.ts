import { breakingGlass, referring } from './permits/clinician.ts';
import { ownClaim } from './permits/insurer.ts';
import { ownResult } from './permits/lab.ts';
import { accountOrSelf, ownAccount } from './permits/own-account.ts';
import {
  inClaims,
  ownRepresentation,
  representative,
  signatory,
  spokesperson,
} from './permits/representative.ts';
import { insuredOrBeneficiary, self } from './permits/self.ts';
import {
  anothersAccountHere,
  atOwnOrganization,
  disinterested,
  namedAccountHere,
  registeredHere,
  registeringAnother,
  verifyingAnothersWork,
} from './permits/staff.ts';
import { everyone, line, type PolicyLine } from './policy-table.ts';
import { no } from './question.ts';
import type { Action } from './types.ts';

export type WriteAction = Exclude<Action, 'READ'>;

/**
 * Who may do what: the writes of the access policy, act by act. Whoever is not named may not. A write is decided by
 * its act alone; the data class only says what was written.
 */
// prettier-ignore
export const WRITE_TABLE: Readonly<Record<WriteAction, PolicyLine>> = {
  //                                self                  representative     clinician      registrar              insurer   lab        privacy officer
  BOOK_APPOINTMENT:            line(self,                 representative,    no,            registeredHere,        no,       no,        no),
  MOVE_APPOINTMENT:            line(self,                 representative,    no,            registeredHere,        no,       no,        no),
  CANCEL_APPOINTMENT:          line(self,                 representative,    no,            registeredHere,        no,       no,        no),
  ORDER_SERVICE:               line(self,                 representative,    no,            registeredHere,        no,       no,        no),
  GIVE_PROCESSING_CONSENT:     line(self,                 signatory,         no,            disinterested,         no,       no,        no),
  WITHDRAW_PROCESSING_CONSENT: line(self,                 signatory,         no,            registeredHere,        no,       no,        no),
  BLOCK_PORTAL:                line(self,                 spokesperson,      no,            registeredHere,        no,       no,        no),
  UNBLOCK_PORTAL:              line(self,                 spokesperson,      no,            disinterested,         no,       no,        no),
  HIDE_RESULT:                 line(self,                 spokesperson,      no,            registeredHere,        no,       no,        no),
  RESTORE_RESULT:              line(no,                   no,                no,            disinterested,         no,       no,        no),
  REGISTER_ACCOUNT:            line(no,                   no,                no,            atOwnOrganization,     no,       no,        no),
  REISSUE_CREDENTIALS:         line(no,                   no,                no,            anothersAccountHere,   no,       no,        no),
  LOCK_ACCOUNT:                line(no,                   no,                no,            anothersAccountHere,   no,       no,        anothersAccountHere),
  LINK_ISSUER_SUBJECT:         line(ownAccount,           no,                ownAccount,    namedAccountHere,      no,       no,        ownAccount),
  UPDATE_CREDENTIALS:          everyone(ownAccount),
  UPDATE_CONTACT:              line(accountOrSelf,        spokesperson,      ownAccount,    ownAccount,            ownAccount, ownAccount, ownAccount),
  SIGN_OUT:                    everyone(ownAccount),
  REPORT_UNAUTHORISED_ACCESS:  everyone(ownAccount),
  SEND_FEEDBACK:               line(ownAccount,           no,                ownAccount,    no,                    no,       no,        no),
  ANSWER_FEEDBACK:             line(no,                   no,                no,            anothersAccountHere,   no,       no,        anothersAccountHere),
  MARK_NOTICE_READ:            everyone(ownAccount),
  ACCEPT_TERMS:                everyone(ownAccount),
  PUBLISH_TERMS:               line(no,                   no,                no,            no,                    no,       no,        atOwnOrganization),
  REGISTER_REPRESENTATION:     line(no,                   no,                no,            registeringAnother,    no,       no,        no),
  VERIFY_REPRESENTATION:       line(no,                   no,                no,            verifyingAnothersWork, no,       no,        verifyingAnothersWork),
  SUSPEND_REPRESENTATION:      line(no,                   no,                no,            registeringAnother,    no,       no,        registeringAnother),
  RESUME_REPRESENTATION:       line(no,                   no,                no,            registeringAnother,    no,       no,        registeringAnother),
  END_REPRESENTATION:          line(no,                   no,                no,            registeringAnother,    no,       no,        no),
  REVOKE_REPRESENTATION:       line(self,                 ownRepresentation, no,            registeredHere,        no,       no,        no),
  RECORD_LEGAL_STATUS:         line(no,                   no,                no,            disinterested,         no,       no,        no),
  RECORD_IDENTITY_DOCUMENT:    line(no,                   no,                no,            disinterested,         no,       no,        no),
  CREATE_REFERRAL:             line(no,                   no,                referring,     no,                    no,       no,        no),
  BREAK_GLASS:                 line(no,                   no,                breakingGlass, no,                    no,       no,        no),
  DELIVER_RESULT:              line(no,                   no,                no,            no,                    no,       ownResult, no),
  GIVE_RESTRICTED_SHARING:     line(self,                 no,                no,            no,                    no,       no,        no),
  WITHDRAW_RESTRICTED_SHARING: line(self,                 no,                no,            no,                    no,       no,        no),
  GIVE_DISCLOSURE_CONSENT:     line(self,                 spokesperson,      no,            no,                    no,       no,        no),
  WITHDRAW_DISCLOSURE_CONSENT: line(self,                 spokesperson,      no,            no,                    no,       no,        no),
  MAKE_SUBJECT_REQUEST:        line(self,                 spokesperson,      no,            registeredHere,        no,       no,        no),
  ANSWER_SUBJECT_REQUEST:      line(no,                   no,                no,            no,                    no,       no,        disinterested),
  EXPLAIN_ACCESS:              line(no,                   no,                no,            registeredHere,        no,       no,        registeredHere),
  SUBMIT_CLAIM:                line(insuredOrBeneficiary, inClaims,          no,            no,                    no,       no,        no),
  WITHDRAW_CLAIM:              line(insuredOrBeneficiary, inClaims,          no,            no,                    no,       no,        no),
  DECIDE_CLAIM:                line(no,                   no,                no,            no,                    ownClaim, no,        no),
  PLACE_HOLD:                  line(no,                   no,                no,            no,                    no,       no,        disinterested),
  END_HOLD:                    line(no,                   no,                no,            no,                    no,       no,        disinterested),
  REPORT_BREACH:               line(no,                   no,                no,            no,                    no,       no,        registeredHere),
  REVIEW_BREAK_GLASS:          line(no,                   no,                no,            no,                    no,       no,        disinterested),
};
