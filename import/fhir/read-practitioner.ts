import { z } from 'zod';
import { humanName } from './elements.ts';
import type { PractitionerContent } from './imported-resource.ts';
import { personNameOf, prefixOf } from './person-name.ts';

/** FHIR Practitioner, as far as it is read. */
export const practitioner = z
  .object({ name: z.array(humanName).default([]) })
  .transform(({ name: names }, context): PractitionerContent => {
    const name = personNameOf(names);
    if (!name) {
      context.addIssue({ code: 'custom', message: 'MISSING_NAME', path: ['name'] });
      return z.NEVER;
    }
    const given = [name.given, name.patronymic].filter(Boolean).join(' ');
    return { family: name.family, given, prefix: prefixOf(names) };
  });
