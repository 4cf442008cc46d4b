/** Text that may stand in a page as it is. */
export interface Html {
  readonly markup: string;
}

/** Markup in which every value that is put in is text, unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { markup: parts.reduce((markup, part, index) => markup + textOf(values[index - 1]) + part) };
}

type HtmlValue = string | number | Html | readonly Html[] | null | undefined;

function textOf(value: HtmlValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
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
