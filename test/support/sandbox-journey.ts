import { chromium as launcher, type Page } from 'playwright-core';

/** A person in front of the sandbox, and what their browser noticed on the way. */
export interface SandboxVisit {
  readonly page: Page;
  /** URLs asked for on any host but the sandbox's own. */
  readonly foreignRequests: readonly string[];
  /** Errors on the console, uncaught exceptions and violations of the content security policy. */
  readonly consoleErrors: readonly string[];
  close(): Promise<void>;
}

interface VisitOptions {
  /** Path of the browser's executable. */
  readonly browser: string;
  /** `http://127.0.0.1:4000` */
  readonly origin: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** Quiet towards every network but the page's. */
const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** The first visit after an install waits for the bundle to be built. */
const bundleTimeoutMs = 60_000;

/** Opens a fresh browser on the sandbox and waits until its editor stands. */
export async function visitSandbox(options: VisitOptions): Promise<SandboxVisit> {
  const { browser: executablePath, origin, width = 1280, height = 800, colorScheme = 'light' } = options;
  const browser = await launcher.launch({ executablePath, args: browserArguments });
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  const foreignRequests: string[] = [];
  const consoleErrors: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) foreignRequests.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') consoleErrors.push(message.text());
  });
  page.on('pageerror', (error) => consoleErrors.push(error.message));
  try {
    await page.goto(`${origin}/sandbox`);
    await waitForEditor(page);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return { page, foreignRequests, consoleErrors, close: () => browser.close() };
}

export async function waitForEditor(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor({ timeout: bundleTimeoutMs });
}

/** Chooses who one is; only in the demo is there a choice. */
export async function choosePersona(page: Page, persona: string): Promise<void> {
  await page.getByLabel('Вы смотрите как').selectOption(persona);
}

/** Opens the tab of an operation by the operation's name. */
export async function openTab(page: Page, operationName: string): Promise<void> {
  await page.getByRole('tab', { name: operationName, exact: true }).click();
  await page.locator('.graphiql-query-editor .view-lines', { hasText: operationName }).waitFor();
}

/** Runs the open operation as a person would. @returns the response's JSON once the page shows it */
export async function runOperation(page: Page): Promise<unknown> {
  return whileRunning(page, () => page.getByRole('button', { name: /execute/i }).click());
}

/** @returns the JSON of the response that an action brings about, once the page shows it */
export async function whileRunning(page: Page, action: () => Promise<void>): Promise<unknown> {
  const answered = page.waitForResponse((response) => {
    const body = response.request().postData() ?? '';
    return response.status() !== 401 && body.includes('"query"') && !body.includes('IntrospectionQuery');
  });
  await action();
  const answer: unknown = await (await answered).json();
  await page.locator('.run-line b').waitFor();
  await page.locator('.graphiql-response .view-line').first().waitFor();
  return answer;
}

/** @returns the visible lines of the response, as a person reads them */
export async function shownResponse(page: Page): Promise<string> {
  const lines = await page.locator('.graphiql-response .view-lines').innerText();
  return lines.replaceAll('\u00a0', ' ');
}
