// start/cold, start/warm and both with a processor four times slower: milliseconds from the navigation to an
// interactive workbench. Cold is a browser that never saw the app; warm has it in its service worker.

import { median, round } from './figures.mjs';

const RUNS = 7;

export const start = async ({ browser, isWanted, tell, product }) => {
  for (const [suffix, rate] of [['', 1], ['-4x', 4]]) {
    const cold = [];
    const warm = [];
    if (!isWanted(`start/cold${suffix}`) && !isWanted(`start/warm${suffix}`)) continue;
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      cold.push(await ready(page, product));
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.waitForFunction(async () => (await caches.keys()).length > 0 && (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated');
      warm.push(await ready(page, product));
      await context.close();
    }
    for (const [name, values] of [[`start/cold${suffix}`, cold], [`start/warm${suffix}`, warm]]) {
      if (isWanted(name)) tell({ bench: name, ours: round(median(values)), unit: 'ms' });
    }
  }
};

/** Opens the app and tells when its workbench was ready, by the page's own clock. */
const ready = async (page, address) => {
  await page.goto('about:blank');
  await page.goto(address);
  const mark = await page.waitForFunction(() => performance.getEntriesByName('changju-ready')[0]?.startTime);
  return mark.jsonValue();
};
