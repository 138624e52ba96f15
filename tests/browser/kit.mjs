// What the scripts that play in Chromium have in common: the browser, and looking at a page. Pictures go to
// $VLOT_PICTURES, where that is set.

import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { check, laptop, patience, told } from './asking.mjs';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export { check, laptop };
export const browser = await chromium.launch({ executablePath: process.argv[2], args: ['--no-sandbox', '--disable-gpu'] });

/** Whether a part of a script is played: all of them, or the one that $VLOT_ONLY names. */
export const plays = (part) => [undefined, part].includes(process.env.VLOT_ONLY);

/** A page in a context of its own, whose errors are faults. `see` gets it before it goes anywhere. */
export async function open(link, { see = () => {}, prepare, ...more } = {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 760 }, locale: 'nl-NL', ...more });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  page.on('pageerror', (error) => check(false, `the page fails: ${error}`));
  page.on('console', (message) => {
    if (!/ERR_|status of/.test(message.text())) check(false, `the page says: ${message.text()}`);
  });
  see(page);
  if (prepare) await page.addInitScript(prepare);
  if (link) await page.goto(link);
  return page;
}

export const heading = (page) => page.locator('h1').innerText();
export const press = (page, name, more = {}) => page.getByRole('button', { name, ...more }).first().click();
export const at = (page, text) => page.locator('h1', { hasText: text }).waitFor({ timeout: patience });

/** What axe finds, and whether it fits; each way of looking is a width, a scheme, whether the text is doubled, and a height. */
export async function looked(page, name, ways) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const one of violations) check(false, `${name}: ${one.id}: ${one.help}: ${one.nodes.map((node) => node.html)}`);
  const size = page.viewportSize();
  for (const [width, scheme, doubled = false, height = 720] of ways) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    await page.evaluate((size) => { document.documentElement.style.fontSize = size; }, doubled ? '200%' : '');
    const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    check(over <= 0, `${name} is ${over} wider than ${width}${doubled ? ' with the text doubled' : ''}`);
    const picture = `${name}-${width}${doubled ? '-doubled' : ''}.png`;
    if (process.env.VLOT_PICTURES)
      await page.screenshot({ path: path.join(process.env.VLOT_PICTURES, picture), fullPage: true });
    if (scheme === 'dark') {
      const { violations: dark } = await page.evaluate(() => globalThis.axe.run({ runOnly: ['color-contrast'] }));
      for (const one of dark) check(false, `${name} in the dark: ${one.help}: ${one.nodes.map((node) => node.html)}`);
    }
  }
  await page.evaluate(() => { document.documentElement.style.fontSize = ''; });
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(size);
}

export async function closeAll() {
  for (const context of browser.contexts()) await context.close();
}

/** Says what was found. */
export async function end() {
  await browser.close();
  told();
}
