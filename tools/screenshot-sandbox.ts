/**
 * Takes the README's picture of the sandbox from a running gateway in demo:
 * `node --import tsx tools/screenshot-sandbox.ts http://127.0.0.1:4000 docs/sandbox.png [persona] [chromium]`
 */
import { choosePersona, runOperation, visitSandbox } from '../test/support/sandbox-journey.ts';

const [origin, picture, persona = 'parent', browser = '/usr/bin/chromium'] = process.argv.slice(2);
if (origin === undefined || picture === undefined)
  throw new Error('Say the gateway’s URL and the picture’s file.');

const visit = await visitSandbox({
  browser,
  origin: new URL(origin).origin,
});
try {
  const { page, foreignRequests, consoleErrors } = visit;
  await choosePersona(page, persona);
  await runOperation(page);
  // The caret blinks and the button keeps the pointer's tooltip.
  await page.mouse.move(0, 0);
  await page.evaluate('document.activeElement.blur()');
  await page.screenshot({ path: picture, animations: 'disabled', caret: 'hide' });
  for (const problem of [...foreignRequests, ...consoleErrors]) process.stderr.write(`${problem}\n`);
} finally {
  await visit.close();
}
