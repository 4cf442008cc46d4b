import { isWithinDays } from '../civil-time.ts';
import { denyHidden, denyKnown, permit } from '../decisions.ts';
import { isSame, no, type Question, type Rule } from '../question.ts';
import type { ContractFacts, Decision, Row, SubjectFacts } from '../types.ts';

const CONTRACT_NOT_IN_FORCE = denyHidden('CONTRACT_NOT_IN_FORCE');
const DISCLOSURE_CONSENT_MISSING = denyKnown('DISCLOSURE_CONSENT_MISSING');
const NOT_NEEDED_FOR_CLAIM = denyKnown('NOT_NEEDED_FOR_CLAIM');

/** The insurer's own claims, while its contract with the clinic is in force [002 §1.6]. */
export const ownClaim: Rule = (question) =>
  byContract(question, (contract) => permit('INSURER_CONTRACT', contract.id, 'HPAYMT'));

/** Of an own claim, what the patient lets go to this insurer for this claim, and what its risk needs (**ours**). */
export const neededEvidence: Rule = (question) =>
  byContract(question, (_, row, { disclosureConsents }) => {
    const consent = disclosureConsents.find(
      (candidate) =>
        candidate.organizationId === row.insurerOrganizationId &&
        candidate.claimId === row.claimId &&
        isWithinDays(question.today, candidate),
    );
    if (!consent) return DISCLOSURE_CONSENT_MISSING;
    return row.neededForRisk ? permit('INSURER_CONTRACT', consent.id, 'HPAYMT') : NOT_NEEDED_FOR_CLAIM;
  });

type ClaimRow = Extract<Row, { readonly type: 'CLAIM' }>;

/** What an insurer may know of its own claims, where its contract lets it know of them at all. */
function byContract(
  question: Question,
  decision: (contract: ContractFacts, row: ClaimRow, subject: SubjectFacts) => Decision,
): Decision {
  const { principal, row, subject, today } = question;
  if (
    subject === null ||
    row.type !== 'CLAIM' ||
    !isSame(principal.organizationId, row.insurerOrganizationId)
  ) {
    return no(question);
  }
  const contract = subject.contracts.find(
    (candidate) => candidate.organizationId === principal.organizationId && isWithinDays(today, candidate),
  );
  return contract ? decision(contract, row, subject) : CONTRACT_NOT_IN_FORCE;
}
