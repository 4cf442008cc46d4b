import { afterEach, expect, it, vi } from 'vitest';
import { describeWithProgram } from '../../support/programs.ts';
import { startSandboxFixture, type SandboxFixture } from '../../support/sandbox-fixture.ts';
import {
  choosePersona,
  openTab,
  runOperation,
  shownResponse,
  visitSandbox,
  waitForEditor,
  whileRunning,
  type SandboxVisit,
} from '../../support/sandbox-journey.ts';

// The first visit may wait for the bundle, and a browser starts slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describeWithProgram('chromium', 'the sandbox in a browser', (browser) => {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  async function open(
    options: Parameters<typeof startSandboxFixture>[0] = {},
    view: { width?: number } = {},
  ) {
    const fixture: SandboxFixture = await startSandboxFixture(options);
    closing.push(() => fixture.app.close());
    const visit: SandboxVisit = await visitSandbox({ browser, origin: fixture.origin, ...view });
    closing.push(() => visit.close());
    return { ...visit, fixture };
  }

  it('shows a parent the child and a stranger no one', async () => {
    const { page, foreignRequests, consoleErrors } = await open();

    await choosePersona(page, 'parent');
    await runOperation(page);
    expect(await shownResponse(page)).toContain('Соколова Анна Сергеевна');

    await choosePersona(page, 'stranger');
    expect(await page.getByRole('status').innerText()).toContain('сейчас выбрано «Посторонний»');
    expect(await runOperation(page)).toEqual({ data: { me: { patients: [] } } });
    expect(await shownResponse(page)).not.toMatch(/Соколова/);
    expect(await page.getByRole('status').innerText()).toMatch(/^Посторонний · HTTP 200/);

    expect(foreignRequests).toEqual([]);
    expect(consoleErrors).toEqual([]);
  });

  it('opens the three samples in tabs, with their variables and Russian titles', async () => {
    const { page, consoleErrors } = await open();
    expect(await page.getByRole('tab').allInnerTexts()).toEqual([
      'Dashboard',
      'BookAppointment',
      'ClaimStatus',
    ]);

    await openTab(page, 'ClaimStatus');
    expect(await page.locator('.graphiql-query-editor .view-lines').innerText()).toContain('Страховая');
    expect(await page.locator('.graphiql-editor-tool .view-lines').first().innerText()).toContain(
      'NS-2026-000117',
    );
    expect(await runOperation(page)).toEqual({ data: { claim: null } });

    await page.reload();
    await waitForEditor(page);
    expect(await page.getByRole('tab').allInnerTexts()).toEqual([
      'Dashboard',
      'BookAppointment',
      'ClaimStatus',
    ]);
    expect(consoleErrors).toEqual([]);
  });

  it('works by keyboard alone', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    expect(await page.locator('*:focus').getAttribute('id')).toBe('persona');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('Вы смотрите как').inputValue()).toBe('parent');

    const editor = page.locator('.graphiql-query-editor .graphiql-editor');
    for (let presses = 0; presses < 20 && !(await editor.evaluate(isFocused)); presses += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await whileRunning(page, () => page.keyboard.press('Control+Enter'));
    expect(await shownResponse(page)).toContain('Соколова Анна Сергеевна');

    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.locator('*:focus').getAttribute('aria-label')).toContain('Execute');
  });

  it('fetches a new token when the old one has expired', async () => {
    const { page, fixture } = await open();
    await choosePersona(page, 'parent');
    await runOperation(page);
    fixture.expireTokens();
    await runOperation(page);
    expect(await shownResponse(page)).toContain('Соколова Анна Сергеевна');
    expect(fixture.issuedFor.slice(-2)).toEqual(['parent', 'parent']);
  });

  it('says plainly that no token was issued', async () => {
    const { page } = await open({ issueToken: () => Promise.reject(new Error('no key')) });
    expect(await page.locator('.failure').innerText()).toContain('Токен не выдан: сервер ответил 500');
  });

  it('takes a pasted token outside the demo and keeps it out of storage', async () => {
    const { page, fixture } = await open({ personas: null });
    expect(await page.getByLabel('Вы смотрите как').count()).toBe(0);
    const token = await fixture.issueToken('parent');
    await page.getByLabel('Authorization: Bearer').fill(`Bearer ${token}`);
    await page.keyboard.press('Enter');
    await runOperation(page);
    expect(await shownResponse(page)).toContain('Соколова Анна Сергеевна');
    expect(await page.evaluate('JSON.stringify([sessionStorage, localStorage])')).not.toContain(token);
  });

  it('lets nothing reach another host, even if the page is made to ask', async () => {
    const { page, foreignRequests } = await open();
    const asked = page.evaluate('fetch("https://example.org/").then(() => "answered", () => "refused")');
    expect(await asked).toBe('refused');
    expect(foreignRequests).toEqual([]);
  });

  it('says plainly that the server does not answer', async () => {
    const { page, fixture } = await open();
    await page.route(`${fixture.origin}/graphql`, (route) => route.abort());
    await page.getByRole('button', { name: /execute/i }).click();
    await page.locator('.graphiql-response .view-lines', { hasText: 'Сервер' }).waitFor();
    expect(await shownResponse(page)).toContain('Сервер не отвечает');
  });

  it.each([360, 768])('fits a window of %i pixels', async (width) => {
    const { page } = await open({}, { width });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await choosePersona(page, 'parent');
    await runOperation(page);
    expect(await shownResponse(page)).toMatch(/Соколова/);
  });
});

function isFocused(element: { readonly ownerDocument: { readonly activeElement: unknown } }): boolean {
  return element.ownerDocument.activeElement === element;
}
