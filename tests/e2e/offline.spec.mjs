// Without a network, after one visit: everything is there, and what is entered stays.

import { expect, open, ready, register, saved, step, storedOffline, test } from './app.mjs';

test('a household is registered and measured without a network, and is there after a reload', async ({ page, context }) => {
  await open(page);
  await storedOffline(page);
  await context.setOffline(true);
  await page.reload();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1, name: '工作台' })).toBeVisible();

  await register(page);
  await page.getByRole('button', { name: '添加残疾人' }).click();
  await page.getByRole('textbox', { name: '姓名' }).fill('王建国');
  await page.getByRole('textbox', { name: '残疾人证号' }).fill('15042419680312101041');
  await expect(page.getByText('证号无误')).toBeVisible();
  await step(page, '量测');
  await page.getByRole('button', { name: /^住在几层 / }).click();
  // The picture beside the question comes from the device, too.
  const pictures = page.getByRole('article', { name: '住在几层' }).getByRole('figure').locator('img');
  for (const picture of await pictures.all()) await expect.poll(() => picture.evaluate((image) => image.naturalWidth)).toBeGreaterThan(0);
  await page.getByRole('textbox', { name: '住在几层' }).fill('3');
  await page.getByRole('textbox', { name: '住在几层' }).press('Enter');
  await expect(page.getByRole('button', { name: /^住在几层 3/ })).toBeVisible();
  await expect(saved(page)).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '王建国' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^住在几层 3/ })).toBeVisible();
});

test('every room opens without a network, and so does the other language', async ({ page, context }) => {
  await open(page);
  await storedOffline(page);
  await context.setOffline(true);
  await page.reload();
  await ready(page);
  for (const name of ['住户', '项目', '交换', '资料库', '设置']) {
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  }
  await page.getByRole('radio', { name: 'English', exact: true }).check();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
