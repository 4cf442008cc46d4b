/** What a person typed into a form: one text per field, never anything else. */
export type TypedForm = Readonly<Record<string, string>>;

/** Reads a form's body. Repeated fields count once; U+0000, which PostgreSQL takes nowhere, becomes a sign that fits nothing. */
export function typedForm(body: string): TypedForm {
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([name, value]) => [name, value.replaceAll('\0', '\uFFFD')]),
  );
}

/** Empty where the field was left out. */
export function fieldOf(form: TypedForm, name: string): string {
  return Object.hasOwn(form, name) ? (form[name] ?? '') : '';
}
