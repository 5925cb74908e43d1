// Measures in the real browser and prints one JSON object a line. Called by `cargo xtask bench`, which gives the
// addresses of the product (CHANGJU_URL) and of the same with the feature `bench` (CHANGJU_BENCH_URL).
// Arguments name benchmarks; none means all.

import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { assess } from './assess.mjs';
import { answer } from './answer.mjs';
import { start } from './start.mjs';

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);

const browser = await chromium.launch({
  executablePath: process.env.CHANGJU_CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync',
  ],
});

/** The version of a package, for the peer's name. */
const version = (name) =>
  JSON.parse(readFileSync(new URL(`./node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;

/** A script for the page with its packages inside. */
const bundle = async (entry) => {
  const made = await build({
    entryPoints: [new URL(entry, import.meta.url).pathname],
    bundle: true, write: false, minify: true, format: 'iife', platform: 'browser', logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return made.outputFiles[0].text;
};

const tell = (line) => console.log(JSON.stringify(line));
const tools = {
  browser, bundle, version, isWanted, tell,
  product: process.env.CHANGJU_URL, measured: process.env.CHANGJU_BENCH_URL,
};

try {
  await assess(tools);
  await start(tools);
  await answer(tools);
} finally {
  await browser.close();
}
