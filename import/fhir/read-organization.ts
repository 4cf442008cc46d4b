import { z } from 'zod';
import { codesOf } from './coded.ts';
import { codeableConcept, identifier, optionalText } from './elements.ts';
import type { OrganizationContent } from './imported-resource.ts';
import { namespaced } from './read-patient.ts';

/** FHIR organization-type: insurers and payers. */
const INSURER_CODES: ReadonlySet<string> = new Set(['ins', 'pay']);

/** FHIR Organization, as far as it is read. */
export const organization = z
  .object({
    identifier: z.array(identifier).default([]),
    type: z.array(codeableConcept).default([]),
    name: optionalText,
  })
  .transform(({ name, type, identifier: identifiers }, context): OrganizationContent => {
    if (!name) {
      context.addIssue({ code: 'custom', message: 'MISSING_NAME', path: ['name'] });
      return z.NEVER;
    }
    const isInsurer = type.flatMap(codesOf).some((code) => INSURER_CODES.has(code));
    return { name, kind: isInsurer ? 'INSURER' : 'CLINIC', identifiers: identifiers.flatMap(namespaced) };
  });
