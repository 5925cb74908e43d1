// Home 1's survey, from its first place to its end, by the keyboard alone.

import { expect, open, sentences, starts, step, test, timed } from './app.mjs';
import { home, typeProfile } from './home.mjs';

const words = sentences();
const LABELS = new Map(Object.entries(words).filter(([key]) => key.startsWith('feature-')).map(([key, label]) => [label, key.slice('feature-'.length)]));

// A whole survey key by key takes its time.
test.describe.configure({ timeout: 300_000 });

/** Presses Tab, or Shift+Tab, until the focus has come here. */
async function tabTo(page, target, key = 'Tab') {
  for (let times = 0; times < 60; times += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${target}`);
}

/** Ticks what the home has in the dialog that adds places. */
async function addPlaces(page, household) {
  await tabTo(page, page.getByRole('button', { name: '添加处所' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '添加处所' });
  await expect(dialog).toBeVisible();
  const kinds = household.place.map((place) => place.kind).filter((kind) => kind !== 'dwelling' && kind !== 'services');
  for (const kind of kinds) {
    const box = dialog.getByRole('checkbox', { name: starts(words[`place-${kind}`]) });
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  await tabTo(page, dialog.getByRole('button', { name: `添加 ${kinds.length} 处` }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

/** Moves within a group of radio buttons from the one that has the focus, and so chooses. */
async function choose(page, radios, index) {
  if (index === 0) await page.keyboard.press('Space');
  for (let times = 0; times < index; times += 1) await page.keyboard.press('ArrowDown');
  await expect(radios.nth(index)).toBeChecked();
  await expect(radios.nth(index)).toBeFocused();
}

/** Answers the open question, whose entry has the focus, with a line of the notes; without one, "not sure". */
async function answer(page, article, value) {
  const entry = article.getByRole('textbox');
  const radios = article.getByRole('radiogroup').getByRole('radio');
  if (value === undefined) {
    const unsure = article.getByRole('radio', { name: '不确定', exact: true });
    // From the entry to the first way out; the arrows lead on to the last.
    await tabTo(page, await radios.count() > 0 ? radios.first() : article.getByRole('radio', { name: '量不了', exact: true }));
    while (!await unsure.isChecked()) await page.keyboard.press('ArrowDown');
  } else if (await entry.count() > 0) {
    await expect(entry).toBeFocused();
    const [number, accuracy] = String(value).split(' ± ');
    await page.keyboard.type(number);
    if (accuracy) {
      await tabTo(page, article.getByRole('radio', { name: '照读数', exact: true }));
      while (!await article.getByRole('radio', { name: `±${accuracy}`, exact: true }).isChecked()) await page.keyboard.press('ArrowRight');
    }
  } else if (Array.isArray(value)) {
    for (const one of value) {
      await tabTo(page, article.getByRole('checkbox', { name: words[`choice-${one}`], exact: true }));
      await page.keyboard.press('Space');
    }
  } else {
    await expect(radios.first()).toBeFocused();
    const names = await radios.evaluateAll((all) => all.map((radio) => radio.labels[0].textContent.trim()));
    const wanted = typeof value === 'boolean' ? words[value ? 'answer-yes' : 'answer-no'] : words[`choice-${value}`];
    expect(names).toContain(wanted);
    await choose(page, radios, names.indexOf(wanted));
  }
}

/** The questions of the place whose first one is open; ends at the button that leads on. */
async function walk(page, found) {
  const article = page.getByRole('article').filter({ has: page.getByRole('button', { name: '收起' }) });
  const on = page.locator('#next-place');
  for (;;) {
    const title = await article.getByRole('heading', { level: 4 }).innerText();
    await expect(article.locator('input:focus'), `${title}: the focus is in its entry`).toHaveCount(1);
    await answer(page, article, found[LABELS.get(title)]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article', { name: title, exact: true })).toHaveCount(0);
    if (await article.count() === 0) break;
  }
  await expect(on, 'the focus goes to the way on').toBeFocused();
}

test("home 1's survey is finished by the keyboard alone", async ({ page }) => {
  const household = home('home-1');
  await open(page);
  await typeProfile(page, household);
  await step(page, '量测');

  // From here on only keys.
  await addPlaces(page, household);
  const places = page.getByRole('navigation', { name: '处所' });
  await tabTo(page, places.getByRole('link', { name: /^房屋概况/u }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: '房屋概况' })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: /^房屋结构 / }));
  await page.keyboard.press('Enter');
  await timed('survey by keyboard', async () => {
    for (const [at, one] of household.place.entries()) {
      await expect(page.getByRole('heading', { level: 2, name: words[`place-${one.kind}`] })).toBeVisible();
      await test.step(one.id, () => walk(page, one.found));
      if (at < household.place.length - 1) await page.keyboard.press('Enter');
    }
  });

  await expect(page.getByText('全部量完了，可以完成量测。')).toBeVisible();
  const links = await places.getByRole('link').all();
  expect(links).toHaveLength(household.place.length);
  for (const link of links) {
    const [, asked, answered] = /(\d+) 项中已填 (\d+) 项/u.exec(await link.innerText());
    expect(answered, await link.innerText()).toBe(asked);
  }
  await expect(page.locator('#next-place')).toHaveText('完成量测');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('量测已完成。')).toBeVisible();
  await expect(page.getByRole('button', { name: /^要处理/u })).toBeVisible();
});
