// assess/home: every rule on one home, ours in wasm and json-rules-engine on the same rules and the same home, in
// the same page, in turn. Both must say the same findings before anything is measured.

import { beside, median } from './figures.mjs';

export const assess = async ({ browser, bundle, version, isWanted, tell, measured }) => {
  if (!isWanted('assess/home')) return;
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(measured);
  await page.waitForFunction(() => window.changjuBench);
  await page.addScriptTag({ content: await bundle('./assess.page.js') });
  const { rounds, missing, extra } = await page.evaluate(() => window.measureAssess(40));
  if (missing.length || extra.length) {
    throw new Error(`assess/home: the peer lacks ${missing.join(', ') || 'nothing'} and adds ${extra.join(', ') || 'nothing'}`);
  }
  const ours = median(rounds.map((one) => one.ours));
  const peer = median(rounds.map((one) => one.peer));
  tell(beside('assess/home', ours, 'ms', `json-rules-engine ${version('json-rules-engine')}`, peer));
  await context.close();
};
