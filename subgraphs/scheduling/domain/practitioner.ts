/** A specialist. */
export interface Practitioner {
  readonly id: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string | null;
  /** A title before the name, as imported specialists have it: `Dr.` */
  readonly prefix: string | null;
}

/** The name as patients read it: title, family name, first name, patronymic. */
export function practitionerName({ prefix, family, given, patronymic }: Practitioner): string {
  return [prefix, family, given, patronymic].filter(Boolean).join(' ');
}
