// Real Chromium, the built site served by `cargo xtask test`, no retries: a test that passes only sometimes fails.

import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.mjs',
  timeout: 300_000,
  expect: { timeout: 10_000 },
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  outputDir: '../../target/e2e-results',
  reporter: [['list'], ...(process.env.CHANGJU_REPORT ? [['json', { outputFile: process.env.CHANGJU_REPORT }]] : [])],
  use: {
    baseURL: process.env.CHANGJU_URL,
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    trace: 'off',
    launchOptions: {
      executablePath: process.env.CHANGJU_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync',
      ],
    },
  },
});
