import type { IdentityContext } from '../context.ts';
import { maskDocument, type IdentityDocument } from '../domain/identity-document.ts';

/** Identity documents as the policy lets the caller see them: masked, or whole. */
export async function readDocuments(
  { access, loaders }: IdentityContext,
  patientId: string,
  includeSuperseded = false,
): Promise<readonly IdentityDocument[] | null> {
  const decision = await access.decide({ dataClass: 'IDENTITY_DOCUMENT', patientId });
  if (!decision.permitted) return null;
  const onRecord = (await loaders.documents.load(patientId)) ?? [];
  const documents = onRecord.filter(({ supersededAt }) => includeSuperseded || supersededAt === null);
  if (!decision.obligations.includes('MASK')) return documents;
  return documents.map((document) => ({ ...maskDocument(document), supersededAt: document.supersededAt }));
}
