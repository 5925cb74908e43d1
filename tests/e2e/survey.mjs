// The survey, answered as an assessor answers it: place by place, question by question, every line of the notes.

import { expect, sentences, starts } from './app.mjs';

const words = sentences();
const LABELS = new Map(Object.entries(words).filter(([key]) => key.startsWith('feature-')).map(([key, label]) => [label, key.slice('feature-'.length)]));
const label = (feature) => words[`feature-${feature}`];

/** The question that is open. */
const openQuestion = (page) => page.getByRole('article').filter({ has: page.getByRole('button', { name: '收起' }) });

/** Goes to a place by the list of places. */
export async function place(page, kind) {
  const name = words[`place-${kind}`];
  await page.getByRole('navigation', { name: '处所' }).getByRole('link', { name: starts(name) }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeFocused();
}

/** Answers the question that is open, or that `article` shows, with one line of the notes. */
export async function answer(article, feature, value) {
  const named = (name) => article.getByRole('radio', { name, exact: true });
  if (value === 'not-there') return named('没有').last().check();
  if (typeof value === 'boolean') return named(value ? '有（是）' : '没有（否）').check();
  if (Array.isArray(value)) {
    for (const one of value) await article.getByRole('checkbox', { name: words[`choice-${one}`], exact: true }).check();
    return undefined;
  }
  const [, number, accuracy] = /^(\d+)(?: ± (\d+))?$/u.exec(String(value)) ?? [];
  if (number === undefined) return article.getByRole('radiogroup').getByRole('radio', { name: words[`choice-${value}`], exact: true }).check();
  await article.getByRole('textbox', { name: label(feature), exact: true }).fill(number);
  if (accuracy !== undefined) await named(`±${accuracy}`).check();
  return undefined;
}

/** Answers what is asked at the place that is shown; gives back the lines that no question asks for. */
export async function answerPlace(page, found) {
  const left = new Map(Object.entries(found));
  for (;;) {
    // The first question without an answer that the notes can answer.
    const waiting = await page.getByRole('button', { expanded: false, name: / 未填( 未量)?$/u }).allInnerTexts();
    const next = waiting.map((text) => text.split('\n')[0].trim()).find((text) => left.has(LABELS.get(text)));
    if (next === undefined) return left;
    await page.getByRole('button', { expanded: false, name: starts(`${next} `) }).click();
    await walk(page, left);
  }
}

/** From the open question on to the last one, as the button leads. */
async function walk(page, left) {
  const article = openQuestion(page);
  while (await article.count() > 0) {
    const title = await article.getByRole('heading', { level: 4 }).innerText();
    const feature = LABELS.get(title);
    if (left.has(feature)) {
      await answer(article, feature, left.get(feature));
      left.delete(feature);
    }
    await article.getByRole('button', { name: /^(下一题|好了)$/u }).click();
    await expect(page.getByRole('article', { name: title, exact: true })).toHaveCount(0);
  }
}

/** Answers every line of the notes, place by place. Gives back the lines that the survey does not ask for. */
export async function answerHome(page, household) {
  const unasked = [];
  for (const one of household.place) {
    await place(page, one.kind);
    const left = await answerPlace(page, one.found);
    unasked.push(...[...left.keys()].map((feature) => `${feature}@${one.id}`));
  }
  return unasked;
}
