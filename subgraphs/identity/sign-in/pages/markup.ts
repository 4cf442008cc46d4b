/** Text that may stand in a page as it is. */
export interface Markup {
  readonly source: string;
}

/**
 * Markup in which every value that is put in is text, unless it is markup itself. Not named after its language:
 * formatters rewrite templates that are, and the style's hash with them.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return { source: parts.reduce((source, part, index) => source + textOf(values[index - 1]) + part) };
}

type MarkupValue = string | number | Markup | readonly Markup[] | null | undefined;

function textOf(value: MarkupValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'source' in value ? value.source : value.map(({ source }) => source).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
