// What comes after the survey: findings, proposal, the household's answers, works, acceptance.

import { expect, sentences, step } from './app.mjs';

const words = sentences();
const VERDICTS = { short: '未达到', meets: '达到', near: '接近', 'too-close': '需复测', unknown: '未量' };
const LEFT_OUT = { 'over-cap': '补贴不够', 'answered-by': '已经解决同样的问题', 'does-not-fit': '这里装不了', excluded: '不能和', harms: '更不方便' };

/** The sentence of a rule, whatever numbers stand in it. */
const ruleSentence = (rule) => new RegExp(words[`rule-${rule}`].replace(/[.*+?^$()|[\]\\]/gu, '\\$&').replace(/\{[^}]*\}/gu, '.+'), 'u');
const placeOf = (household, id) => words[`place-${household.place.find((one) => one.id === id).kind}`];

/** Sees that the screen of findings says all that must be said of this home. */
export async function seeFindings(page, household) {
  let shown = '';
  for (const expected of household.expect) {
    const place = placeOf(household, expected.place);
    const chip = VERDICTS[expected.verdict];
    if (shown !== `${chip} ${place}`) {
      await page.getByRole('group', { name: '按结论看' }).getByRole('button', { name: '要处理' }).click();
      await page.getByLabel('处所', { exact: true }).selectOption(place);
      await page.getByRole('group', { name: '按结论看' }).getByRole('button', { name: new RegExp(`^${chip}`, 'u') }).click();
      shown = `${chip} ${place}`;
    }
    const rule = page.getByRole('heading', { level: 4, name: ruleSentence(expected.rule) });
    const row = page.getByRole('listitem').filter({ has: rule });
    await expect(row, `${expected.rule} at ${place}`).toContainText(chip);
    const person = household.person.find((one) => one.id === expected.person);
    await expect(row).toContainText(person ? person.name : '全家');
    if (expected.ramp) {
      const { run, total, width, fits, rails } = expected.ramp;
      for (const part of [`坡道 ${run} mm`, `净宽 ${width} mm`, `共占 ${total} mm`]) await expect(row).toContainText(part);
      if (rails) await expect(row).toContainText('两侧扶手');
      if (fits) await expect(row).toContainText('门前空地放得下');
    } else if (expected.by) {
      await expect(row).toContainText(new RegExp(`(差|超出) ${expected.by} (mm|个|勒克斯|牛)`, 'u'));
    }
  }
}

/** Lets the app suggest a proposal within the cap, and sees what is in, what is out, and why. */
export async function propose(page, household) {
  await step(page, '方案');
  await page.getByRole('button', { name: '推荐一套方案' }).click();
  const sum = await page.getByRole('img', { name: /^合计 .+ 元，上限 .+ 元$/u }).getAttribute('aria-label');
  const [total, cap] = [...sum.matchAll(/[\d,.]+/gu)].map(([number]) => Number(number.replaceAll(',', '')));
  expect(total, 'something is proposed').toBeGreaterThan(0);
  expect(total, 'within the cap').toBeLessThanOrEqual(cap);
  expect(cap).toBe(household.cap);
  const lines = page.getByRole('region', { name: /^放进方案的 / }).getByRole('listitem');
  const isIn = (line) => {
    const [item, id] = line.split('@');
    return lines.filter({ has: page.getByRole('heading', { level: 3, name: words[`item-${item}`], exact: true }) }).filter({ hasText: placeOf(household, id) });
  };
  for (const line of household.proposed) await expect(isIn(line), `${line} is proposed`).toHaveCount(1);
  for (const ways of household['proposed-one-of'] ?? []) {
    const counts = await Promise.all(ways.map((line) => isIn(line).count()));
    expect(counts.reduce((sum, count) => sum + count), `one of ${ways.join(', ')}`).toBeGreaterThan(0);
  }
  await seeLeftOut(page, household);
  return total;
}

async function seeLeftOut(page, household) {
  const out = page.getByRole('region', { name: /^没放进来的 / });
  // What another item answers, and what does not fit, stand folded below.
  for (const fold of await out.locator('summary').all()) await fold.click();
  for (const [line, why] of Object.entries(household['left-out'] ?? {})) {
    const [item, id] = line.split('@');
    const row = out.getByRole('listitem').filter({ hasText: words[`item-${item}`] }).filter({ hasText: placeOf(household, id) });
    await expect(row.filter({ hasText: LEFT_OUT[why] }), `${line}: ${why}`).toHaveCount(1);
  }
}

/** The household says yes to every line and gives its own words for the first. */
export async function agreeToAll(page) {
  await page.getByRole('button', { name: '做好了，拿给家里人看' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const wishes = page.getByRole('article');
  const number = await wishes.count();
  expect(number).toBeGreaterThan(0);
  await expect(page.getByText(`还有 ${number} 项没有回答`, { exact: true })).toBeVisible();
  for (const wish of await wishes.all()) await wish.getByRole('radio', { name: '要', exact: true }).check();
  await wishes.first().getByRole('textbox', { name: '您的话（照原话写）' }).fill('好，早点做。');
  await expect(page.getByText(`一共 ${number} 项：要 ${number} 项，不要 0 项，以后再说 0 项。`)).toBeVisible();
  await page.getByRole('button', { name: '念给家里人听' }).click();
  return number;
}

/** Somebody signs: on the screen, or on paper with a thumbprint. */
export async function sign(page, role, name, onPaper = false) {
  await page.getByRole('radio', { name: role, exact: true }).check();
  await page.getByRole('textbox', { name: '签字人姓名' }).fill(name);
  if (onPaper) {
    await page.getByRole('checkbox', { name: '不在屏上写：纸上签、按手印或画押' }).check();
  } else {
    const pad = page.getByRole('img', { name: '签名框，还没有签' });
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    await page.mouse.move(box.x + 40, box.y + 30);
    await page.mouse.down();
    for (const [x, y] of [[90, 60], [140, 25], [190, 65]]) await page.mouse.move(box.x + x, box.y + y);
    await page.mouse.up();
    await expect(page.getByRole('img', { name: '签名框，已经签了' })).toBeVisible();
  }
  await page.getByRole('button', { name: '签好了，保存' }).click();
  await expect(page.getByText(`${name}的签字已保存`)).toBeVisible();
}

/** Everything is built between these days. */
export async function build(page, number, started, finished) {
  await page.getByRole('button', { name: '都同意了，定下来' }).click();
  await page.getByRole('link', { name: '去施工' }).click();
  await page.getByRole('textbox', { name: '施工单位' }).fill('示例施工队');
  await page.getByLabel('开工日期').fill(started);
  await page.getByRole('button', { name: '开工', exact: true }).click();
  const done = page.getByRole('checkbox', { name: /^做完了/u });
  await expect(done).toHaveCount(number);
  for (const one of await done.all()) await one.check();
  await expect(page.getByText(`做完 ${number} / ${number}`)).toBeVisible();
  await page.getByLabel('完工日期').fill(finished);
  await page.getByRole('button', { name: '报完工，去验收' }).click();
}

/** Every line is inspected and conforms; the home is accepted on this day. */
export async function accept(page, number, on) {
  await expect(page.getByRole('heading', { level: 2, name: '逐项再量一遍' })).toBeVisible();
  await page.getByLabel('验收日期').fill(on);
  await page.getByRole('textbox', { name: '验收人' }).fill('周验收');
  const good = page.getByRole('radio', { name: '合格', exact: true });
  await expect(good).toHaveCount(number);
  for (const one of await good.all()) await one.check();
  await expect(page.getByText(`合格 ${number} / ${number}`)).toBeVisible();
  await page.getByRole('radio', { name: '很满意', exact: true }).check();
  await page.getByRole('button', { name: '验收合格', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: /验收合格$/u })).toBeVisible();
}
