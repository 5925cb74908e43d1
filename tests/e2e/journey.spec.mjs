// The three homes from registration to a counted home: the assessor, the household, and the staff in the office.

import { readFile } from 'node:fs/promises';
import { expect, open, room, saved, step, test, timed } from './app.mjs';
import { accept, agreeToAll, build, propose, seeFindings, sign } from './chain.mjs';
import { addPlaces, home, typeProfile } from './home.mjs';
import { answerHome } from './survey.mjs';

// A whole household typed by hand takes its time.
test.describe.configure({ timeout: 300_000 });

/** The assessor's way: register, measure, see what falls short, propose. Gives back what the proposal costs. */
async function assess(page, household) {
  await open(page);
  await timed('profile', () => typeProfile(page, household));
  await step(page, '量测');
  await addPlaces(page, household);
  const unasked = await timed('survey', () => answerHome(page, household));
  expect(unasked, 'lines of the notes that no question asks for').toEqual(household.unasked);
  await expect(saved(page)).toBeVisible();
  await step(page, '问题');
  await timed('findings', () => seeFindings(page, household));
  return propose(page, household);
}

test('home 1: a wheelchair in a brick house, from registration to a home counted in Linxi', async ({ page }) => {
  const household = home('home-1');
  await assess(page, household);
  const number = await agreeToAll(page);
  await sign(page, '残疾人本人', '王建国');
  await build(page, number, '2025-05-06', '2025-06-10');
  await accept(page, number, '2025-06-20');
  await expect(page.getByText('这一户计入 1 个项目。')).toBeVisible();
  await step(page, '记录');
  const counting = page.getByRole('region', { name: '计入哪里' });
  await expect(counting.getByRole('listitem').filter({ hasText: household.programme })).toContainText('计入 1 户');
  await expect(counting.getByRole('listitem').filter({ hasText: '昌吉州' })).toContainText('不计入');
});

test('home 3: a proposal read in Uyghur, signed by the guardian; accepted too late, it does not count', async ({ page }) => {
  const household = home('home-3');
  await assess(page, household);
  const number = await agreeToAll(page);
  await sign(page, '监护人或代办人', '买买提');
  await build(page, number, '2026-01-10', '2026-02-10');
  await accept(page, number, '2026-02-12');
  await expect(page.getByText('这一户计入 0 个项目。')).toBeVisible();
  await expect(page.getByText('晚于项目期限').first()).toBeVisible();
});

test('home 2: two persons in a flat; counted in Changji, in Xinjiang, and once in both', async ({ page }) => {
  const household = home('home-2');
  const total = await assess(page, household);

  // The household: everything is wanted; a thumbprint needs a witness.
  const number = await agreeToAll(page);
  await sign(page, '残疾人本人', '李秀英', true);
  await expect(page.getByText('家里人没有在屏上写字，还要一位见证人签字。')).toBeVisible();
  await sign(page, '见证人', '张梅');
  await build(page, number, '2025-05-06', '2025-06-28');
  await accept(page, number, '2025-06-30');
  await expect(page.getByText('这一户计入 2 个项目。')).toBeVisible();
  await step(page, '记录');
  const counting = page.getByRole('region', { name: '计入哪里' });
  for (const programme of ['昌吉州“十四五”家庭无障碍改造', '新疆“十四五”家庭无障碍改造']) {
    await expect(counting.getByRole('listitem').filter({ hasText: programme })).toContainText('计入 1 户');
  }
  await expect(counting.getByRole('listitem').filter({ hasText: '林西县' })).toContainText('不计入');
  await expect(counting).toContainText('计入 2 个项目，几个项目合计时仍只算 1 户。');
  await expect(saved(page)).toBeVisible();

  // The staff: 1 in Changji, 1 in Xinjiang, 1 in both together; the same numbers in the file.
  await room(page, '项目');
  await expect(card(page, '昌吉州“十四五”家庭无障碍改造').getByRole('img', { name: '1 / 800', exact: true })).toBeVisible();
  await expect(card(page, '新疆“十四五”家庭无障碍改造').getByRole('img', { name: '1 / 19931', exact: true })).toBeVisible();
  await expect(card(page, '林西县“十四五”家庭无障碍改造').getByRole('img', { name: '0 / 300', exact: true })).toBeVisible();
  const together = page.getByRole('region', { name: '合计', exact: true });
  await expect(together.getByRole('definition').nth(0)).toHaveText('1');
  await expect(together.getByRole('definition').nth(1)).toHaveText('2');
  await seeSheet(page, await exportSheet(page), household, total);
});

const card = (page, name) => page.getByRole('article').filter({ has: page.getByRole('heading', { level: 2, name }) });

/** Exports the tally as a person does, and gives back the file's bytes. */
async function exportSheet(page) {
  await room(page, '交换');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出 CSV' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^changju-tally-\d{4}-\d{2}-\d{2}\.csv$/u);
  await expect(page.getByText('统计表已导出')).toBeVisible();
  return readFile(await download.path());
}

/** The sheet adds up, and says nothing of a person. */
async function seeSheet(page, bytes, household, total) {
  expect([...bytes.subarray(0, 3)], 'the mark by which office programs know UTF-8').toEqual([0xef, 0xbb, 0xbf]);
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  expect(text.split('\r\n').length, 'lines end as office programs want them').toBeGreaterThan(15);
  const [, names, ...rows] = text.split('\r\n').filter(Boolean).map((line) => line.split(','));
  const sheet = rows.map((cells) => {
    expect(cells).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, at) => [name, cells[at]]));
  });
  const only = (row, programme = '') => sheet.filter((one) => one.row === row && one.programme === programme);
  const cost = total.toFixed(2);
  for (const [programme, target] of [['changji', '800'], ['xinjiang', '19931']]) {
    expect(only('total', programme)).toMatchObject([{ target, households: '1', completed: '1', stage_accepted: '1', cost_yuan: cost, out_of_period: '0' }]);
    expect(only('detail', programme)).toMatchObject([{ county: '652301', month: '2025-06', households: '1', completed: '1', cost_yuan: cost }]);
  }
  expect(only('total', 'linxi')).toMatchObject([{ target: '300', households: '0', completed: '0', cost_yuan: '0.00' }]);
  expect(only('all-once')).toMatchObject([{ households: '1', completed: '1', stage_accepted: '1', cost_yuan: cost }]);
  const facts = Object.fromEntries(only('about').map((one) => [one.fact, one.value]));
  expect(facts).toMatchObject({ households_on_device: '1', with_xpcc: 'no' });
  const secrets = household.person.flatMap((person) => [person.name, person.certificate, person.certificate.slice(0, 18)]);
  for (const secret of [...secrets, household.address, '张梅']) expect(text, 'the tally names nobody').not.toContain(secret);
}
