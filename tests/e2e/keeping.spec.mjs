// What was said to be saved is there again: after a reload, in another page, after a crash; and a write that fails
// is told, with a way out.

import { readFile } from 'node:fs/promises';
import { expect, open, ready, register, saved, step, test } from './app.mjs';

/** A household with a person and an open survey; the page was loaded anew, so that "saved" speaks of what follows. */
async function begin(page) {
  await open(page);
  await register(page);
  await page.getByRole('button', { name: '添加残疾人' }).click();
  await page.getByRole('textbox', { name: '姓名' }).fill('王建国');
  await page.getByRole('textbox', { name: '残疾人证号' }).fill('15042419680312101041');
  await expect(page.getByText('证号无误')).toBeVisible();
  await step(page, '量测');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(page.getByText('资料已保存在本机')).toBeVisible();
}

const line = (page, value) => page.getByRole('button', { name: new RegExp(`^住在几层 ${value}`, 'u') });

/** Types an answer and leaves the field as it is. */
async function type(page, value) {
  await line(page, '').click();
  await page.getByRole('textbox', { name: '住在几层' }).fill(value);
}

test('an answer that was said to be saved is there after a reload', async ({ page }) => {
  await begin(page);
  await type(page, '4');
  await expect(saved(page)).toBeVisible();
  await page.reload();
  await expect(line(page, '4')).toBeVisible();
});

test('and in another page, after the first one crashed', async ({ page, context }) => {
  await begin(page);
  await type(page, '5');
  await expect(saved(page)).toBeVisible();
  const address = page.url();
  const crash = page.waitForEvent('crash');
  const devtools = await context.newCDPSession(page);
  // The page dies before it can answer.
  devtools.send('Page.crash').catch(() => {});
  await crash;
  const other = await context.newPage();
  await other.goto(address);
  await expect(line(other, '5')).toBeVisible();
  await other.close();
});

test('a device that is full says so; nothing is lost, and a second try saves', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function full(...record) {
      if (window.deviceIsFull) throw new DOMException('no space left', 'QuotaExceededError');
      return put.apply(this, record);
    };
  });
  await begin(page);
  await page.evaluate(() => { window.deviceIsFull = true; });
  await type(page, '6');
  const failed = page.getByRole('button', { name: /^没有保存上/u });
  await expect(failed).toBeVisible();
  await expect(saved(page)).toHaveCount(0);
  await failed.click();
  await expect(page.getByRole('alert').filter({ hasText: '这台设备的存储满了' })).toContainText('存成文件带走');

  // The way out: what could not be kept goes into a file.
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存成文件带走' }).click()]);
  const rescued = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(rescued.format).toBe('changju-exchange');
  const dwelling = rescued.cases[0].places.find((place) => place.id === 'dwelling');
  expect(JSON.stringify(dwelling.found.storey)).toContain('6');

  await page.evaluate(() => { window.deviceIsFull = false; });
  await page.getByRole('button', { name: '再存一次' }).click();
  await expect(saved(page)).toBeVisible();
  await expect(failed).toHaveCount(0);
  await page.reload();
  await expect(line(page, '6')).toBeVisible();
});
