// What every journey needs: the app open and ready, its words, and whether everything is kept.

import { readdirSync, readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';

export { expect };

const repository = new URL('../../', import.meta.url);

/** The text of a file of the repository. */
export const file = (path) => readFileSync(new URL(path, repository), 'utf8');

/** The sentences of a language by key. Those with variants are left out. */
export function sentences(language = 'zh-CN') {
  const folder = new URL(`assets/text/${language}/`, repository);
  const lines = readdirSync(folder).flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^([a-z][\w-]*) = (.+)$/gmu)]);
  return Object.fromEntries(lines.map(([, key, words]) => [key, words]));
}

/** A pattern that matches what begins with these very words. */
export const starts = (words) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u');

/** Waits until the app says that a person can use it. */
export const ready = (page) => page.waitForFunction(() => performance.getEntriesByName('changju-ready').length > 0);

/** Opens a screen in a fresh page and waits until it can be used. */
export async function open(page, path = '/') {
  await page.goto(`#${path}`);
  await ready(page);
}

/** Waits until the worker holds the whole site, so that it starts without a network. */
export async function storedOffline(page) {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Goes to a room of the app by its navigation. */
export async function room(page, name) {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
}

/** Goes to a step of the open household. */
export async function step(page, name) {
  await page.getByRole('navigation', { name: '办理步骤' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** The sign that everything is kept. */
export const saved = (page) => page.getByRole('status').filter({ hasText: '已保存' });

/** Registers a household from the workbench or the list of households. */
export async function register(page) {
  await page.getByRole('main').getByRole('button', { name: '登记新住户' }).first().click();
  await expect(page.getByRole('heading', { level: 2, name: '残疾人', exact: true })).toBeVisible();
}

/** How long a part of a test took, in its report. */
export async function timed(name, work) {
  const start = performance.now();
  const result = await work();
  const description = `${Math.round(performance.now() - start)} ms`;
  test.info().annotations.push({ type: name, description });
  return result;
}

/** A test that also fails where the page reports a fault of its own. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const faults = watch(page);
    await use(page);
    expect(faults, 'faults that the page reported').toEqual([]);
  },
});

/** Collects the faults that a page reports from now on. */
export function watch(page) {
  const faults = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  return faults;
}
