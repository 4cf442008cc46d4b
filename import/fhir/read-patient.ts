import { z } from 'zod';
import type { Identifier } from '../../subgraphs/lab-results/domain/result.ts';
import { codesOf } from './coded.ts';
import {
  dateTime,
  humanName,
  identifier,
  optionalText,
  wholeDate,
  type Identifier as FhirIdentifier,
} from './elements.ts';
import type { PatientContent } from './imported-resource.ts';
import { personNameOf } from './person-name.ts';

const GENDERS = { male: 'MALE', female: 'FEMALE', other: 'OTHER', unknown: 'UNKNOWN' } as const;

/** FHIR Patient, as far as it is read. */
export const patient = z
  .object({
    identifier: z.array(identifier).default([]),
    name: z.array(humanName).default([]),
    telecom: z.array(z.object({ system: z.string().optional(), value: optionalText })).default([]),
    gender: z.enum(['male', 'female', 'other', 'unknown']).default('unknown'),
    birthDate: wholeDate.optional(),
    deceasedBoolean: z.boolean().default(false),
    deceasedDateTime: dateTime.optional(),
  })
  .transform((resource, context): PatientContent => {
    const name = personNameOf(resource.name);
    if (!name) return refuse(context, 'name', 'MISSING_NAME');
    const { birthDate } = resource;
    if (birthDate === undefined) return refuse(context, 'birthDate', 'MISSING_BIRTH_DATE');
    const { gender, deceasedDateTime, deceasedBoolean } = resource;
    return {
      name,
      birthDate,
      sex: GENDERS[gender],
      deceasedAt: deceasedDateTime ?? null,
      isDeceased: deceasedBoolean || deceasedDateTime !== undefined,
      phone: first(resource.telecom, 'phone', toE164),
      email: first(resource.telecom, 'email', (value) => (/^\S+@\S+$/.test(value) ? value : null)),
      identifiers: resource.identifier.filter(isBusinessIdentifier).flatMap(namespaced),
    };
  });

function refuse(context: z.core.$RefinementCtx, element: string, reason: string): never {
  context.addIssue({ code: 'custom', message: reason, path: [element] });
  return z.NEVER;
}

/** HL7 v2 table 0203: numbers that a record gives a patient. */
const RECORD_NUMBERS: ReadonlySet<string> = new Set(['AN', 'MR', 'MRT', 'PI', 'PT', 'RI', 'U']);
/** Numbers of identity documents and of the state's registers, in case they come without a type. */
const DOCUMENT_SYSTEMS = /us-ssn|passport|snils|1\.2\.643\.100\.(1|3)$|2\.16\.840\.1\.113883\.4\.(1|3)\b/i;

/** Numbers of documents are another class of data, for registrars only; they are not taken. */
function isBusinessIdentifier({ type, system = null }: FhirIdentifier): boolean {
  const codes = type ? codesOf(type) : [];
  if (codes.length > 0) return codes.some((code) => RECORD_NUMBERS.has(code));
  return system === null || !DOCUMENT_SYSTEMS.test(system);
}

/** An identifier without a namespace identifies nothing outside its source. */
export function namespaced({ system, value }: FhirIdentifier): readonly Identifier[] {
  return system && value ? [{ system, value }] : [];
}

function first(
  telecom: readonly { readonly system?: string | undefined; readonly value?: string | null | undefined }[],
  wanted: string,
  read: (value: string) => string | null,
): string | null {
  for (const { system, value } of telecom) {
    const usable = system === wanted && value ? read(value) : null;
    if (usable !== null) return usable;
  }
  return null;
}

/** Russian numbers may be written with 8; others are taken when they are international already. */
function toE164(phone: string): string | null {
  const digits = phone.replace(/[^\d+]/g, '');
  if (/^\+[1-9]\d{7,14}$/.test(digits)) return digits;
  const [, national] = /^[78](\d{10})$/.exec(digits) ?? [];
  return national === undefined ? null : `+7${national}`;
}
