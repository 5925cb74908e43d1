// Every screen for everyone: no violation that axe can see, in both languages, light and dark; and in a language
// that runs from right to left nothing sticks out of a telephone.

import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { expect, open, room, sentences, test } from './app.mjs';

const HOUSEHOLDS = fileURLToPath(new URL('households.json', import.meta.url));

/** Homes of the file, by how far they are, at the steps that show something of their own there. */
const steps = (id, ...names) => names.map((name) => `/household/${id}/${name}`);

const SCREENS = {
  'rooms': [
    '/', '/households', '/programmes', '/programmes/linxi', '/programmes/changji', '/exchange', '/households?group=measure',
    '/library', '/library/rules', '/library/items', '/library/sources', '/library/rules/door-clear',
    '/library/items/ramp-fixed', '/library/sources/gb50763-2012', '/settings', '/nowhere', '/household/unknown/profile',
    '/library/rules/unknown', '/programmes/unknown',
  ],
  'a household on its way': [
    ...steps('registered', 'profile', 'survey', 'findings', 'proposal', 'consent', 'works', 'acceptance', 'record'),
    ...steps('surveyed', 'profile', 'survey', 'survey?place=dwelling&question=storey', 'survey?place=dwelling&question=structure', 'findings', 'proposal'),
    ...steps('proposed', 'proposal', 'consent', 'record'),
  ],
  'a household under way and done': [
    ...steps('building', 'proposal', 'consent', 'works', 'record'),
    ...steps('built', 'works', 'acceptance'),
    ...steps('accepted', 'works', 'acceptance', 'record'),
  ],
};

/** Opens the app with the households of the file. */
async function filled(page) {
  await open(page, '/exchange');
  await page.getByLabel('选一个数据文件，或者拖到这里').setInputFiles(HOUSEHOLDS);
  await page.getByRole('button', { name: '导入 6 户' }).click();
  await expect(page.getByText('已导入 6 户')).toBeVisible();
}

/** Chooses the language in the settings. */
async function speak(page, language) {
  await room(page, '设置');
  await page.getByRole('radio', { name: language === 'en' ? 'English' : '中文', exact: true }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** Goes to a screen; it stands once the focus has come to its heading. */
async function visit(page, path) {
  await page.evaluate(() => document.activeElement?.blur());
  await page.goto(`#${path}`);
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.locator('.spinner')).toHaveCount(0);
  if (!path.includes('question=')) await expect(page.getByRole('heading', { level: 1 }), `${path}: the focus is on its heading`).toBeFocused();
}

/** Nothing that axe finds fault with, what is folded included: everything by day, the colours once more by night. */
async function see(page, what) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => { fold.open = true; }));
  expect.soft(await faults(page), `${what}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await faults(page, ['cat.color']), `${what}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** What axe finds, in words. It stays in the page while the screens change. */
async function faults(page, runOnly) {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
    const place = (node) => `${node.html.slice(0, 160)} ${node.failureSummary.split('\n')[1]}`;
    return violations.map(({ id, help, nodes }) => [`${id}: ${help}`, ...nodes.slice(0, 3).map(place)].join('\n  '));
  }, runOnly);
}

// Colours that are still on their way to others are no colours to judge.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

// Many screens in one go: longer than other tests, and on a busy machine much longer.
test.describe.configure({ timeout: 300_000 });

for (const language of ['zh-CN', 'en']) {
  for (const [name, paths] of Object.entries(SCREENS)) {
    test(`${language}: ${name}`, async ({ page }) => {
      await filled(page);
      await speak(page, language);
      for (const path of paths) {
        await visit(page, path);
        await see(page, path);
      }
    });
  }

  test(`${language}: the empty app, and what opens over a screen`, async ({ page }) => {
    await open(page);
    await speak(page, language);
    const words = sentences(language);
    for (const path of ['/', '/households', '/programmes', '/exchange']) {
      await visit(page, path);
      await see(page, `${path} without households`);
    }
    await page.getByLabel(words['exchange-import-choose']).setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await expect(page.getByRole('alert').filter({ hasText: words['exchange-import-untouched'] })).toBeVisible();
    await see(page, 'a file that is refused');
    await page.getByLabel(words['exchange-import-choose']).setInputFiles(HOUSEHOLDS);
    await expect(page.getByText(words['exchange-import-not-yet'])).toBeVisible();
    await see(page, 'a file before it is imported');
    await page.getByRole('button', { name: /^(导入|Import) (the )?6/u }).click();
    await visit(page, '/household/surveyed/survey');
    await page.getByRole('button', { name: words['survey-add-place'] }).click();
    await see(page, 'places to add');
    await page.keyboard.press('Escape');
    await visit(page, '/household/proposed/proposal');
    await page.getByRole('button', { name: words['proposal-add'] }).click();
    await see(page, 'items to add');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words['proposal-swap'] }).first().click();
    await see(page, 'items to swap');
  });
}

/** What sticks out of the window, other than inside something that can be moved aside. */
const stickingOut = (page) => page.evaluate(() => {
  const canMove = (element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || (element.parentElement && canMove(element.parentElement));
  const out = [...document.querySelectorAll('main *, header *, nav *')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (left < -1 || right > window.innerWidth + 1) && !element.closest('.sr') && !canMove(element.parentElement);
  });
  return out.map((element) => element.outerHTML.slice(0, 120));
});

/** Controls that a finger would miss: less than 44 pixels high or wide. A box to tick is as large as its label. */
const small = (page) => page.evaluate(() => {
  const size = (element) => (/^(radio|checkbox)$/u.test(element.type) && element.labels[0] ? element.labels[0] : element).getBoundingClientRect();
  const controls = [...document.querySelectorAll('main :is(button, input, select, textarea, summary, a.button, a.place, a.row), header :is(button, a), nav a')];
  const shown = controls.filter((element) => element.checkVisibility() && !element.closest('.sr') && !element.matches('.sr'));
  return shown.filter((element) => Math.min(size(element).width, size(element).height) < 44).map((element) => element.outerHTML.slice(0, 120));
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('nothing sticks out, and nothing is too small for a finger', async ({ page }) => {
    await filled(page);
    for (const path of Object.values(SCREENS).flat()) {
      await visit(page, path);
      expect.soft(await stickingOut(page), `${path} sticks out`).toEqual([]);
      expect.soft(await small(page), `${path} has small controls`).toEqual([]);
    }
  });

  test('a language from right to left turns every screen round, and nothing sticks out', async ({ page }) => {
    await filled(page);
    await room(page, '设置');
    await page.getByText('给测试人员').click();
    await page.getByRole('button', { name: '伪语言（从右到左）' }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    for (const path of Object.values(SCREENS).flat()) {
      await visit(page, path);
      expect.soft(await stickingOut(page), `${path} sticks out`).toEqual([]);
      expect.soft(await page.evaluate(() => document.scrollingElement.scrollWidth), path).toBeLessThanOrEqual(390);
    }
    // The first step stands at the right edge now.
    await visit(page, '/household/surveyed/profile');
    const boxes = await Promise.all([0, 1].map((at) => page.locator('.steps .step').nth(at).boundingBox()));
    expect(boxes[0].x).toBeGreaterThan(boxes[1].x);
  });
});
