// The notes on the laptop's own screen and the clicker on a phone, in a real browser. Usage: node notes.mjs CHROMIUM
// See kit.mjs for the laptop, the pictures and the faults.

import { at, browser, check, end, laptop, looked, open as opened, press as pressed } from './kit.mjs';

const WAYS = [[320, 'light'], [390, 'dark'], [1280, 'light']];
const press = (page, name) => pressed(page, name, { exact: true });

/** A page that keeps what goes over its line. */
const open = (link, viewport) => opened(link, {
  viewport,
  see(page) {
    page.sent = [];
    page.on('request', (request) => page.sent.push(`${request.url()} ${request.postData() ?? ''}`));
    page.on('response', async (response) => page.sent.push(await response.text().catch(() => '')));
  },
});

const said = (page, text) => page.locator('[role=status]', { hasText: text }).waitFor({ timeout: 30000 });
const acts = async () => (await laptop('acts')).acts;

// The page of the notes.
{
  const { link, title, story } = await laptop('page');
  const page = await open(link, { width: 1280, height: 720 });
  await at(page, title);
  check(!page.url().includes('#'), 'the pass does not stay in the address');
  check((await page.locator('main').innerText()).includes(story), 'titles of closed stories stand there');
  await looked(page, 'notes', WAYS);
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
  await press(page, 'Parkeren');
  await said(page, 'Gedaan');
  await press(page, '2 nee');
  await said(page, 'nee hoor');
  await page.reload();
  await at(page, title);
  await press(page, 'Afdekken');
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
  await looked(page, 'clicker', WAYS);
  await press(page, 'Verder');
  await said(page, 'Gedaan');
  page.once('dialog', (dialog) => dialog.dismiss());
  await press(page, 'Laat het beeld zien');
  check((await page.locator('.note').innerText()) === '', 'what is not done after all is not said to be done');
  check((await page.getByRole('button', { name: 'Afdekken of weer tonen' }).count()) === 1, 'who looks at her phone sees that it covers and shows again');
  page.once('dialog', (dialog) => dialog.accept());
  await press(page, 'Laat het beeld zien');
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
  await said(page, 'Druk dan in de notities op F3');
}

await end();
