// Everything out as one file and in again on another device; and files that cannot be used change nothing.

import { createHash } from 'node:crypto';
import { open as openFile, readFile, writeFile } from 'node:fs/promises';
import { expect, open, register, room, saved, step, test, watch } from './app.mjs';

/** Registers a household with an answer of its survey. */
async function household(page, name, address) {
  await register(page);
  await page.getByRole('button', { name: '添加残疾人' }).click();
  await page.getByRole('textbox', { name: '姓名' }).fill(name);
  await page.getByRole('textbox', { name: '残疾人证号' }).fill('15042419680312101041');
  await page.getByRole('textbox', { name: '详细地址' }).fill(address);
  await step(page, '量测');
  await page.getByRole('button', { name: /^住在几层 / }).click();
  await page.getByRole('textbox', { name: '住在几层' }).fill('2');
  await page.getByRole('textbox', { name: '住在几层' }).press('Enter');
  await expect(page.getByRole('button', { name: /^住在几层 2/ })).toBeVisible();
  await expect(saved(page)).toBeVisible();
}

/** Exports everything as one file. */
async function backup(page) {
  if (!page.url().endsWith('#/exchange')) await room(page, '交换');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出备份文件' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^changju-\d{4}-\d{2}-\d{2}\.json$/u);
  await expect(page.getByText('备份文件已导出').last()).toBeVisible();
  return readFile(await download.path(), 'utf8');
}

const choose = (page, path) => page.getByLabel('选一个数据文件，或者拖到这里').setInputFiles(path);

/** Everything that the database holds of households, as it stands there. */
const stored = (page) => page.evaluate(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await done(indexedDB.open('changju'));
  const records = {};
  for (const name of ['cases', 'digests']) {
    const store = database.transaction(name).objectStore(name);
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    records[name] = keys.map((key, at) => [key, [...values[at]].join()]);
  }
  database.close();
  return records;
});

test('everything goes out as one file and comes in on another device as the same household', async ({ page, browser }, info) => {
  await open(page);
  await household(page, '王建国', '新城子村三组 12 号');
  const written = await backup(page);
  const path = info.outputPath('backup.json');
  await writeFile(path, written);

  const context = await browser.newContext();
  const other = await context.newPage();
  const faults = watch(other);
  await open(other);
  await room(other, '交换');
  await choose(other, path);
  // First told, then done.
  await expect(other.getByText('还没有导入')).toBeVisible();
  await expect(other.getByRole('listitem').filter({ hasText: '王建国' })).toBeVisible();
  expect(await stored(other)).toEqual({ cases: [], digests: [] });
  await other.getByRole('button', { name: '导入 1 户' }).click();
  await expect(other.getByText('已导入 1 户').last()).toBeVisible();

  await room(other, '住户');
  await other.getByRole('link', { name: /^王建国/u }).click();
  await expect(other.getByRole('heading', { level: 1, name: '王建国' })).toBeVisible();
  await step(other, '量测');
  await expect(other.getByRole('button', { name: /^住在几层 2/ })).toBeVisible();
  expect(JSON.parse(await backup(other)).cases).toEqual(JSON.parse(written).cases);

  // The same file a second time changes nothing.
  await choose(other, path);
  await expect(other.getByText('文件里的住户本机都有，而且不比本机新。没有要导入的。')).toBeVisible();
  await expect(other.getByRole('button', { name: /^导入 \d/u })).toHaveCount(0);
  expect(faults).toEqual([]);
  await context.close();
});

/** Files that cannot be used: what they are made of, and the sentence that each gets. */
const BAD = {
  'an empty file': [() => '', '这个文件是空的'],
  'a picture': [() => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), '这不是本应用的数据文件'],
  'JSON of another program': [() => '{"type":"FeatureCollection","features":[]}', '这不是本应用的数据文件'],
  'a file with one character changed': [(good) => good.replace('三组 12 号', '三组 13 号'), '这个文件不完整，或被改动过'],
  'a file cut off on the way': [(good) => good.slice(0, Math.floor(good.length * 0.7)), '这个文件不完整，或被改动过'],
  'the file of a newer version': [(good) => good.replace(/"version":\d+/u, '"version":99'), '这个文件是新版本生成的'],
  'a file with a household that nobody can read': [withBadCase, '文件里有一户读不出来'],
};

/** A file that is whole, with a household in it that is none. */
function withBadCase(good) {
  const cases = '[{"id":"x","number":7}]';
  const sha256 = createHash('sha256').update(cases).digest('hex');
  return good.replace(/"sha256":"[0-9a-f]+"/u, `"sha256":"${sha256}"`).replace(/"cases":.*$/su, `"cases":${cases}}`);
}

test('a file that cannot be used gets a sentence of its own, and changes nothing', async ({ page }, info) => {
  await open(page);
  await household(page, '王建国', '新城子村三组 12 号');
  const good = await backup(page);
  const before = await stored(page);
  expect(before.cases).toHaveLength(1);
  const refusal = page.getByRole('alert').filter({ hasText: '这台设备上的资料没有任何改动。' });

  for (const [what, [make, sentence]] of Object.entries(BAD)) {
    await test.step(what, async () => {
      const bad = make(good);
      expect(bad, 'the fault is in the file').not.toEqual(good);
      const path = info.outputPath(`${what}.json`);
      await writeFile(path, bad);
      await choose(page, path);
      await expect(refusal).toContainText(sentence);
      await expect(refusal).toContainText(`${what}.json`);
      await page.getByRole('button', { name: '换一个文件' }).click();
      await expect(refusal).toHaveCount(0);
    });
  }

  await test.step('200 MB', async () => {
    const path = info.outputPath('huge.json');
    const huge = await openFile(path, 'w');
    await huge.truncate(200 * 1024 * 1024);
    await huge.close();
    await choose(page, path);
    await expect(refusal).toContainText('这个文件太大了');
  });

  expect(await stored(page)).toEqual(before);
  // The good file is still good.
  const path = info.outputPath('good.json');
  await writeFile(path, good);
  await choose(page, path);
  await expect(page.getByText('没有要导入的。')).toBeVisible();
});
