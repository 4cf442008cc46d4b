/** Shown while the bundle is being built; asks again by itself, without a script. */
export const preparingPage = page(
  'Песочница готовится',
  '<p>Первый запуск собирает страницу, это занимает несколько секунд. Страница обновится сама.</p>' +
    '<p lang="en">The sandbox is being prepared. This page reloads by itself.</p>',
  '<meta http-equiv="refresh" content="2">',
);

/** Shown when there is no bundle and none will come; the reason is in the log. */
export const failedPage = page(
  'Песочница не собралась',
  '<p>Причина записана в журнале сервера. Собрать заново: <code>npm run build:sandbox</code>.</p>' +
    '<p lang="en">The sandbox could not be built: see the server’s log, or run <code>npm run build:sandbox</code>.</p>',
);

function page(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="ru">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">${head}
<title>Опека: ${title.toLowerCase()}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:18vh auto 0;padding:0 1.5rem}
h1{font-size:1.4rem;font-weight:500}p{margin:.5rem 0}[lang=en]{opacity:.7}</style></head>
<body><h1>${title}</h1>${body}</body>
</html>
`;
}
