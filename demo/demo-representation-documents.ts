import type { RepresentationKind } from '../subgraphs/_policy/types.ts';
import {
  missingDocuments,
  type RepresentationDocument,
  type RepresentationDocumentKind,
} from '../subgraphs/identity/domain/representation-document.ts';
import { demoId } from './demo-id.ts';

const ISSUERS: Readonly<Record<RepresentationDocumentKind, string>> = {
  PASSPORT: 'Отдел по вопросам миграции',
  BIRTH_CERTIFICATE: 'Отдел записи актов гражданского состояния',
  ADOPTION_CERTIFICATE: 'Отдел записи актов гражданского состояния',
  GUARDIANSHIP_CERTIFICATE: 'Орган опеки и попечительства',
  AUTHORITY_DECISION: 'Орган опеки и попечительства',
  POWER_OF_ATTORNEY: 'Нотариус города Москвы',
  COURT_DECISION: 'Районный суд',
  OTHER: 'Учреждение',
};

/** The documents that prove a representation of this kind: their numbers are invented, and the same every time. */
export function documentsProving(
  kind: RepresentationKind,
  { representative, patient }: { readonly representative: string; readonly patient: string },
  issuedOn: string,
): readonly RepresentationDocument[] {
  return missingDocuments(kind, []).map((document) => ({
    kind: document,
    number:
      document === 'PASSPORT'
        ? passportNumber(representative)
        : digitsOf(`${document}/${representative}/${patient}`).slice(0, 8),
    issuer: ISSUERS[document],
    issuedOn,
  }));
}

/** The passport that somebody of the demo has. */
export function passportNumber(key: string): string {
  const digits = digitsOf(`document/${key}`);
  return `${digits.slice(0, 4)} ${digits.slice(4, 10)}`;
}

/** Ten digits; the end of an id differs from one to the next. */
export function digitsOf(name: string): string {
  return String(parseInt(demoId(name).slice(-12), 16) % 10 ** 10).padStart(10, '0');
}
