// The notes on the laptop's own screen and the clicker on a phone, in a real browser. Usage: node notes.mjs CHROMIUM
// What only the laptop can do is asked for by a line `do SOMETHING` and answered by one line of JSON. Pictures go to
// $VLOT_PICTURES, where that is set. Prints a line for each fault and ends with 1 when there is one.

import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [executablePath] = process.argv.slice(2);
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const lines = readline.createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const faults = [];
let checks = 0;

function check(holds, what) {
  checks += 1;
  if (!holds) faults.push(what);
}

async function laptop(what) {
  console.log(`do ${what}`);
  return JSON.parse((await lines.next()).value);
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

async function open(link, viewport) {
  const context = await browser.newContext({ viewport, locale: 'nl-NL' });
  const page = await context.newPage();
  page.sent = [];
  page.on('request', (request) => page.sent.push(`${request.url()} ${request.postData() ?? ''}`));
  page.on('response', async (response) => page.sent.push(await response.text().catch(() => '')));
  page.on('pageerror', (error) => check(false, `the page fails: ${error}`));
  page.on('console', (message) => {
    if (!/ERR_|status of/.test(message.text())) check(false, `the page says: ${message.text()}`);
  });
  await page.goto(link);
  return page;
}

async function looked(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const one of violations) check(false, `${name}: ${one.id}: ${one.help}: ${one.nodes.map((node) => node.html)}`);
  const size = page.viewportSize();
  for (const [width, scheme] of [[320, 'light'], [390, 'dark'], [1280, 'light']]) {
    await page.setViewportSize({ width, height: 720 });
    await page.emulateMedia({ colorScheme: scheme });
    const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    check(over <= 0, `${name} is ${over} wider than ${width}`);
    if (process.env.VLOT_PICTURES)
      await page.screenshot({ path: path.join(process.env.VLOT_PICTURES, `${name}-${width}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(size);
}

const at = (page, text) => page.locator('h1', { hasText: text }).waitFor({ timeout: 30000 });
const press = (page, name) => page.getByRole('button', { name, exact: true }).first().click();
const said = (page, text) => page.locator('[role=status]', { hasText: text }).waitFor({ timeout: 30000 });
const acts = async () => (await laptop('acts')).acts;

// The page of the notes.
{
  const { link, title, story } = await laptop('page');
  const page = await open(link, { width: 1280, height: 720 });
  await at(page, title);
  check(!page.url().includes('#'), 'the pass does not stay in the address');
  check((await page.locator('main').innerText()).includes(story), 'titles of closed stories stand there');
  await looked(page, 'notes');
  await press(page, 'Verder');
  await said(page, 'Gedaan');
  await page.getByLabel(/groep ziet niets/).fill('5151');
  await page.locator('.say .main').click();
  await said(page, 'Gedaan');
  check((await page.getByLabel(/groep ziet niets/).inputValue()) === '', 'what was handed over is gone');
  await page.getByLabel(/groep ziet niets/).fill('51');
  await laptop('more');
  await page.locator('.strong', { hasText: '4 van 9' }).waitFor();
  check((await page.getByLabel(/groep ziet niets/).inputValue()) === '51', 'a sheet that comes in leaves what is typed');
  await page.getByLabel(/Een zin/).fill('mooi');
  await press(page, 'Apart zetten');
  await said(page, 'Gedaan');
  await press(page, '2 nee');
  await said(page, 'nee hoor');
  await page.reload();
  await at(page, title);
  await press(page, 'Bedekken');
  await said(page, 'Gedaan');
  const got = await acts();
  check(JSON.stringify(got.map((act) => act.wish)) === JSON.stringify(['next', { say: '5151' }, { park: 'mooi' }, { choose: 2 }, 'cover']), `${JSON.stringify(got)}`);
  const sent = page.sent.filter((text) => text.includes('/say') || !text.startsWith('http'));
  const clear = sent.filter((text) => !text.startsWith('<') && [title, story, '5151', 'mooi', '"wish"'].some((word) => text.includes(word)));
  check(clear.length === 0, `something went in clear: ${clear.map((text) => text.slice(0, 80))}`);
  // The pass is used: whoever saw it has nothing.
  const again = await open(link, { width: 800, height: 600 });
  await at(again, 'maar één keer');
  // A page elsewhere is not let in.
  const other = await browser.newContext();
  const stranger = await other.newPage();
  const status = await stranger.evaluate(async (url) => {
    try {
      return (await fetch(url, { method: 'POST', body: 'AAAA' })).status;
    } catch {
      return 'nothing';
    }
  }, link.split('#')[0] + '/say');
  check(status !== 200, `a page elsewhere got ${status}`);
}

// The clicker.
{
  const { link, title } = await laptop('clicker');
  const page = await open(link, { width: 390, height: 760 });
  await at(page, 'Klikker');
  await looked(page, 'clicker');
  await press(page, 'Verder');
  await said(page, 'Gedaan');
  page.once('dialog', (dialog) => dialog.dismiss());
  await press(page, 'Onthullen');
  page.once('dialog', (dialog) => dialog.accept());
  await press(page, 'Onthullen');
  await said(page, 'Gedaan');
  const got = await acts();
  check(JSON.stringify(got.map((act) => act.wish)) === JSON.stringify(['next', 'reveal']), `${JSON.stringify(got)}`);
  check(got.every((act) => act.kind === 'Clicker'), 'told apart from the notes');
  check(!page.sent.some((text) => text.includes(title)), 'no title goes to a clicker');
  check((await page.locator('input, textarea, select').count()) === 0, 'nothing but buttons');
  const second = await open(link, { width: 390, height: 760 });
  await at(second, 'maar één keer');
  // Repeated by who listened: nothing is done.
  const last = page.sent.filter((text) => text.includes('/say ')).at(-1).split(' ');
  const before = (await acts()).length;
  const replayed = await fetch(last[0], { method: 'POST', body: last[1] });
  check(replayed.status === 200 || replayed.status === 409, `${replayed.status}`);
  const first = page.sent.filter((text) => text.includes('/say ')).at(1).split(' ');
  check((await fetch(first[0], { method: 'POST', body: first[1] })).status === 409, 'an older one is refused');
  check((await acts()).length === before, 'nothing was done twice');
  await laptop('close');
  await press(page, 'Verder');
  await said(page, 'antwoordt even niet');
}

await browser.close();
for (const fault of faults) console.log(`FAULT ${fault}`);
console.log(`${checks} checks, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
