/** A browser without scripts: it keeps cookies, follows redirects of pages and fills in forms. */
export interface Browser {
  /** Opens a page; a redirect that leaves the site ends there, as an answer without a body. */
  open(url: string): Promise<PageView>;
  /** Sends the form of a page, with what its hidden fields hold. */
  submit(page: PageView, fields: Readonly<Record<string, string>>): Promise<PageView>;
  /** Headers that a page of another site would make it send. */
  pretend(headers: Readonly<Record<string, string>>): void;
  /** What it would send along. */
  cookies(url: string): string;
  forgetCookies(): void;
}

export interface PageView {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  /** Set when the browser was sent to another site: where to. */
  readonly left: URL | null;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

export function openBrowser(site: string): Browser {
  let cookies: Cookie[] = [];
  let pretended: Readonly<Record<string, string>> = {};

  function remember(url: URL, headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(/;\s*/);
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? url.pathname;
      cookies = cookies.filter((cookie) => cookie.name !== name || cookie.path !== path);
      if (value !== '') cookies.push({ name, value, path });
    }
  }

  function cookiesFor(url: URL): string {
    return cookies
      .filter(({ path }) => url.pathname === path || url.pathname.startsWith(path.replace(/\/?$/, '/')))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  async function visit(target: string, init: RequestInit): Promise<PageView> {
    const url = new URL(target);
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: cookiesFor(url), ...pretended, ...(init.headers as object) },
    });
    remember(url, response.headers);
    const location = response.headers.get('location');
    if (location === null)
      return {
        url: url.href,
        status: response.status,
        headers: response.headers,
        body: await response.text(),
        left: null,
      };
    const next = new URL(location, url);
    if (next.origin === site) return visit(next.href, { method: 'GET' });
    return { url: url.href, status: response.status, headers: response.headers, body: '', left: next };
  }

  return {
    open: (url) => visit(url, { method: 'GET' }),
    submit(page, fields) {
      const action = /<form[^>]* action="([^"]*)"/.exec(page.body)?.[1] ?? page.url;
      const hidden = [...page.body.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
      const values = {
        ...Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value])),
        ...fields,
      };
      return visit(new URL(action, page.url).href, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(values).toString(),
      });
    },
    pretend: (headers) => (pretended = headers),
    cookies: (url) => cookiesFor(new URL(url)),
    forgetCookies: () => (cookies = []),
  };
}
