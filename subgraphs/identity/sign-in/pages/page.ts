import { createHash } from 'node:crypto';
import { markup, type Markup } from './markup.ts';

/** A page without scripts, as it is sent. */
export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface PageContent {
  readonly title: string;
  readonly content: Markup;
  /** Default: 200. */
  readonly status?: number;
  /** Where the form's answer may lead besides here: browsers hold redirects against it too. */
  readonly formLeadsTo?: string | null;
  readonly retryAfterSeconds?: number;
}

const STYLE = `
:root { color-scheme: light dark; --accent: #0b5cad; --error: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --accent: #8ab8f0; --error: #f2b8b5; } }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; padding: 2rem 1rem; }
main { max-width: 26rem; margin: 0 auto; }
h1 { font-size: 1.5rem; line-height: 1.25; }
label, legend { display: block; font-weight: 600; margin: 1rem 0 .25rem; }
fieldset { border: 1px solid; border-radius: .25rem; margin: 1.5rem 0 0; padding: 0 1rem 1rem; }
input, select { box-sizing: border-box; font: inherit; width: 100%; padding: .5rem; border: 1px solid; border-radius: .25rem; }
button { font: inherit; font-weight: 600; margin-top: 1.5rem; padding: .6rem 1.2rem; border: 0; border-radius: .25rem; color: Canvas; background: var(--accent); cursor: pointer; }
button.other { display: block; margin-top: .5rem; padding: 0; color: var(--accent); background: none; font-weight: 400; text-decoration: underline; text-align: start; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
[role=alert] { border-left: .25rem solid var(--error); padding: .25rem 1rem; margin: 1rem 0; }
.hint { font-size: .9rem; margin: .25rem 0 0; }
`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Nothing is loaded, no script runs, nobody frames it, and nothing of it is kept. */
export function page({ title, content, status = 200, formLeadsTo, retryAfterSeconds }: PageContent): Page {
  const formTargets = ["'self'", originOf(formLeadsTo ?? null)].filter((target) => target !== null);
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': [
        "default-src 'none'",
        `style-src 'sha256-${STYLE_HASH}'`,
        `form-action ${formTargets.join(' ')}`,
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
    },
    body: markup`<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ source: STYLE }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.source,
  };
}

/** What went wrong, where screen readers say it first. */
export function alert(messages: readonly string[]): Markup | null {
  if (messages.length === 0) return null;
  return markup`<div role="alert">${messages.map((message) => markup`<p>${message}</p>`)}</div>`;
}

function originOf(uri: string | null): string | null {
  if (uri === null || !URL.canParse(uri)) return null;
  const { origin, protocol } = new URL(uri);
  return origin === 'null' ? protocol : origin;
}
