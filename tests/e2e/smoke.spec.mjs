// The site itself: how it is served, that it starts, and that it starts again without a network.

import { expect, test } from '@playwright/test';

/** Waits until the app says that a person can use it. */
const ready = (page) => page.waitForFunction(() => performance.getEntriesByName('changju-ready').length > 0);

test('the page is served with its policy and its hashed files', async ({ request }) => {
  const page = await request.get('');
  expect(page.headers()).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  });
  const policy = page.headers()['content-security-policy'];
  expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';");
  expect(policy).not.toContain('unsafe-inline');
  const html = await page.text();
  expect(html).toContain('<html lang="zh-CN" dir="ltr"');
  expect(html).not.toMatch(/ style="|<script>|<script type="module">/);
  const named = [...html.matchAll(/(?:href|src)="([^":#]+)"/g)].map(([, path]) => path);
  expect(named.filter((path) => path.startsWith('/')), 'every path is relative').toEqual([]);
  for (const path of named) expect((await request.get(path)).status(), path).toBe(200);

  const [wasm] = html.match(/app-[0-9a-f]{16}\.wasm/);
  const module = await request.get(wasm, { headers: { 'accept-encoding': 'br' } });
  expect(module.headers()).toMatchObject({
    'content-type': 'application/wasm',
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  const known = await request.get(wasm, { headers: { 'if-none-match': module.headers().etag } });
  expect(known.status()).toBe(304);
  expect((await request.get('no-such-file')).status()).toBe(404);
});

test('the service worker lists every file that the page names', async ({ request }) => {
  const worker = await (await request.get('sw.js')).text();
  const html = await (await request.get('')).text();
  const entries = [...worker.matchAll(/\{"immutable":(?:true|false),"integrity":"sha384-[^"]+","url":"([^"]+)"\}/g)];
  const listed = new Set(entries.map(([, url]) => url));
  expect(listed).toContain('./');
  for (const [, path] of html.matchAll(/(?:href|src)="([^":#]+)"/g)) expect(listed, path).toContain(`./${path}`);
  for (const url of listed) expect((await request.get(url)).status(), url).toBe(200);
});

test('the app starts, and starts again without a network', async ({ page, context }) => {
  const faults = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto('');
  await ready(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await context.setOffline(true);
  await page.reload();
  await ready(page);
  await expect(page.locator('#shell-refusal')).toBeHidden();
  await expect(page.locator('.shell-skeleton')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('a page whose module does not arrive says so', async ({ page }) => {
  await page.route('**/app-*.wasm', (route) => route.abort());
  await page.goto('');
  await expect(page.locator('#shell-refusal')).toBeVisible();
  await expect(page.locator('#app')).toBeHidden();
});
