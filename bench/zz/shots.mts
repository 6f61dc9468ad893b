import { launchBrowser } from '../../e2e/support/browser.ts';
const [, , base, who, ...paths] = process.argv;
const browser = await launchBrowser();
for (const [theme, width] of [['light', 1280], ['dark', 1280], ['light', 390]] as const) {
  const context = await browser.newContext({ viewport: { width, height: width === 390 ? 1100 : 900 }, colorScheme: theme, locale: 'nl-NL', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (e) => console.log('ERR', page.url(), String(e).slice(0, 200)));
  await context.request.post(`${base}/api/sessions`, { headers: { 'Regie-Request': '1' }, data: { email: who, password: 'een dijk van een planning' } });
  for (const path of paths) {
    if (theme === 'dark' && !path.endsWith('!')) continue;
    const real = path.replace('!', '');
    await page.goto(base + real);
    await page.waitForTimeout(2500);
    await page.screenshot({ path: `/tmp/shots/${real.replace(/\W+/g, '_')}-${theme}-${width}.png` });
  }
  await context.close();
}
await browser.close();
