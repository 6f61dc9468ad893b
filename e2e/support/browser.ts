import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** The browser that came with npm; a test without it fails and says why, it is never skipped. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['REGIE_BROWSER'] ?? (await chromium.executablePath());
  return await playwright.launch({
    executablePath,
    headless: true,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--no-zygote',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
