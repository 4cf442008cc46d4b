const ONE_LINE = /^\P{Cc}+$/u;
const LONGEST_LINE = 300;
const WITHOUT_CONTROLS = /^[\P{Cc}\n\r\t]+$/u;

/** A line that somebody has typed, without blanks at its ends; null where there is none, or it is no line. */
export function lineOf(typed: string | null | undefined, most = LONGEST_LINE): string | null {
  const line = typed?.trim() ?? '';
  return line.length <= most && ONE_LINE.test(line) ? line : null;
}

/** Like {@link lineOf}, for paragraphs of up to so many characters. */
export function paragraphsOf(typed: string | null | undefined, most: number): string | null {
  const text = typed?.trim() ?? '';
  return text.length <= most && WITHOUT_CONTROLS.test(text) ? text : null;
}
