import chromium from '@sparticuz/chromium';

/** Unpacked once, before two journeys want it at the same moment. */
export async function setup(): Promise<void> {
  await chromium.executablePath();
}
