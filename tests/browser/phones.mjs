// A room full of phones, in a real browser. Usage: node phones.mjs CHROMIUM FOLDER MANY SEALED
// FOLDER holds closed.js and seal.js; MANY phones go through all statements; SEALED sheets are sealed in the browser.
// See kit.mjs for the laptop, the pictures and the faults.

import fs from 'node:fs';
import path from 'node:path';
import { at, check, closeAll, end, heading, laptop, looked as seen, open, plays, press } from './kit.mjs';

const [folder, many, toSeal] = process.argv.slice(3);
const WAYS = [[320, 'light', true, 568], [320, 'light', false, 568], [360, 'light', false, 640], [390, 'dark'], [768, 'light']];
const ballots = new Set();
const looked = (page, name) => seen(page, name, WAYS);

const phone = (link, more = {}) => open(link, {
  ...more,
  see(page) {
    page.asked = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/sheet')) ballots.add(request.postData().length);
      page.asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
    });
  },
});

/** At once, as no finger can: a screen that has just come takes no tap for a moment. */
const click = (button) => button.evaluate((one) => one.click());

/** Answers from where it stands until the list to check; `each` is called at every statement. */
async function fill(page, first = 0, each = async () => {}) {
  for (let line = first; line < 30; line += 1) {
    await page.locator('.where', { hasText: `stelling ${line + 1} van 30` }).waitFor();
    await each(line);
    await click(page.locator('.choices button').nth(line % 6));
  }
}

async function guess(page, high = 1, low = 3) {
  await at(page, 'hoogste');
  await click(page.locator('.choices button').nth(high));
  await at(page, 'laagste');
  await click(page.locator('.choices button').nth(low < high ? low : low - 1));
}

const kept = (page) => page.evaluate(() => Object.keys(sessionStorage).length);

// Sealed in this browser, opened by the crate.
if (plays('sealed')) {
  const { key, lines: count } = await laptop('key');
  const page = await phone(null);
  const text = ['closed.js', 'seal.js'].map((file) => fs.readFileSync(path.join(folder, file), 'utf8')).join('\n');
  const sheets = await page.evaluate(({ text, key, count, toSeal }) => {
    const own = new Function(`'use strict';${text};return { letters, toText, fromText, seal };`)();
    return Array.from({ length: toSeal }, (_, place) => {
      const plain = new Uint8Array(count + 19).fill(255);
      plain[0] = 1;
      crypto.getRandomValues(plain.subarray(1, 17));
      for (let line = 0; line < count; line += 1) plain[17 + line] = (place + line) % 5;
      const once = crypto.getRandomValues(new Uint8Array(32));
      return own.toText(own.seal(own.fromText(key), own.letters('vlot sheet 1'), [], plain, once));
    });
  }, { text, key, count, toSeal: Number(toSeal) });
  const opened = await laptop(`open ${sheets.join(' ')}`);
  console.log(`sealed in the browser: ${opened.opened} of ${toSeal} open`);
  check(opened.opened === Number(toSeal), `${opened.opened} of ${toSeal} sheets of the browser open`);
  await page.context().close();
}

// A round of nine, three of them on paper; every screen looked at.
if (plays('round')) {
  const { link, address, digits } = await laptop('round 6');
  const page = await phone(link);
  const time = await page.evaluate(() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd);
  const weight = Buffer.byteLength(await page.content());
  console.log(`the page: ${weight} bytes with what was drawn, first screen after ${Math.round(time)} ms`);
  check(page.asked.length === 1, `one request, not ${page.asked}`);
  check((await heading(page)) === 'Invullen op je telefoon', 'it begins at the beginning');
  const began = await page.getByRole('button', { name: 'Begin' }).boundingBox();
  check(began.y + began.height <= 568, 'the button to begin is seen without scrolling');
  await looked(page, 'start');
  await page.getByLabel('Taal').selectOption('English');
  check((await heading(page)) === 'Fill in on your phone', 'English is one choice away');
  await page.getByLabel('Language').selectOption('Nederlands');
  await page.getByLabel(/grote scherm/).check();
  await press(page, 'Begin');
  await page.locator('.where', { hasText: 'stelling 1 van 30' }).waitFor();
  check(await page.evaluate(() => document.activeElement === document.querySelector('h1')), 'a screen reader begins at the statement');
  await looked(page, 'statement');
  check((await page.locator('[aria-pressed=true]').count()) === 0, 'nothing is chosen beforehand');
  await fill(page);
  await looked(page, 'guess');
  await guess(page);
  await at(page, 'Klopt alles?');
  await looked(page, 'check');
  await page.locator('.list button').nth(2).click();
  check((await page.locator('[aria-pressed=true]').innerText()).startsWith('3'), 'the third statement shows what was chosen');
  await page.locator('.choices button').nth(0).click();
  await at(page, 'Klopt alles?');
  check((await page.locator('.list strong').nth(2).innerText()) === 'helemaal niet', 'and can be changed');
  await press(page, 'Inleveren');
  await at(page, 'Klaar');
  await looked(page, 'done');
  check(page.asked.filter((one) => one.startsWith('POST')).length === 1, 'one page and one sheet');
  check((await kept(page)) === 0, 'nothing is left behind');
  await page.reload();
  check((await heading(page)) === 'Klaar', 'done stays done after a reload');
  await page.goBack().catch(() => null);
  check(!(await page.content()).includes('aria-pressed="true"') && (await kept(page)) === 0 || (await heading(page)) === 'Invullen op je telefoon', 'back shows no answers');
  const first = await laptop('kept');
  check(first.sheets === 1 && first.marks[0][2] === 0 && first.marks[0][5] === 'dontknow' && first.guesses[0] === '1 3', `what was tapped is what arrived: ${JSON.stringify(first)}`);

  // The address by hand.
  const typing = await phone(`http://${address}/`);
  await looked(typing, 'digits');
  await typing.getByLabel('De zes cijfers').fill('000000' === digits ? '111111' : '000000');
  await press(typing, 'Verder');
  await looked(typing, 'digits-wrong');
  await typing.getByLabel('De zes cijfers').fill(digits);
  await press(typing, 'Verder');
  await at(typing, 'Invullen op je telefoon');
  // One at a time, with the keyboard alone.
  for (let tabs = 0; tabs < 12 && (await typing.evaluate(() => document.activeElement.textContent)) !== 'Begin'; tabs += 1)
    await typing.keyboard.press('Tab');
  await typing.keyboard.press('Enter');
  for (let line = 0; line < 30; line += 1) {
    await typing.locator('.where', { hasText: `stelling ${line + 1} van 30` }).waitFor();
    await typing.keyboard.press('Tab');
    await typing.keyboard.press('Enter');
  }
  await press(typing, 'overslaan');
  await press(typing, 'Inleveren');
  await at(typing, 'Klaar');
  // Shared: someone else on this phone.
  await press(typing, 'Nog iemand op deze telefoon');
  await at(typing, 'Invullen op je telefoon');
  await press(typing, 'Begin');
  check((await typing.locator('[aria-pressed=true]').count()) === 0, 'who takes the phone finds it empty');
  await fill(typing);
  await guess(typing);
  const sent = typing.waitForRequest((request) => request.method() === 'POST');
  await press(typing, 'Inleveren');
  await at(typing, 'Klaar');
  // The same sheet twice.
  const again = await typing.evaluate(async ({ url, body }) => (await fetch(url, { method: 'POST', body })).text(), { url: (await sent).url(), body: (await sent).postData() });
  check(again === 'kept', `the same sheet twice is answered the same, not ${again}`);
  check((await laptop('kept')).sheets === 3, 'three phones so far');

  // Paper: refused from then on, and no paper for who had handed in.
  const paper = await phone(link);
  await press(paper, 'Ik vul liever papier in');
  await looked(paper, 'paper');
  await press(paper, 'Ja, ik vul papier in');
  await at(paper, 'Op papier invullen');
  check((await kept(paper)) === 0, 'paper leaves nothing behind');
  await paper.reload();
  await paper.getByText('deze telefoon telt niet mee').waitFor();
  check((await kept(paper)) === 0, 'and a phone that wakes up still knows it');

  // Two taps where one was meant: the second is for nothing.
  const twice = await phone(link);
  const tap = async (button) => {
    const box = await button.boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await twice.mouse.click(x, y);
    await twice.mouse.click(x, y);
  };
  await twice.getByRole('button', { name: 'Begin' }).scrollIntoViewIfNeeded();
  await tap(twice.getByRole('button', { name: 'Begin' }));
  check((await twice.locator('.where').innerText()).includes('stelling 1 van 30'), 'two taps on the beginning answer nothing');
  for (let line = 0; line < 5; line += 1) {
    await twice.locator('main:not(.settles) .where', { hasText: `stelling ${line + 1} van 30` }).waitFor();
    await tap(twice.locator('.choices button').nth(line));
  }
  await twice.locator('main:not(.settles) .where', { hasText: 'stelling 6 van 30' }).waitFor();
  const marks = await twice.evaluate(() => Object.values(sessionStorage).map((one) => JSON.parse(one).marks)[0]);
  check(marks.slice(0, 7).join() === '0,1,2,3,4,255,255', `one answer for two taps: ${marks}`);

  // Lock, reload and a network that goes away.
  const cut = await phone(link);
  await press(cut, 'Begin');
  await fill(cut, 0, async (line) => {
    if (line === 7 || line === 29) await cut.reload();
    if (line === 12) {
      await cut.goBack();
      await cut.locator('.where', { hasText: 'stelling 12 van 30' }).waitFor();
      await cut.locator('.choices button').nth(11 % 6).click();
    }
  });
  await guess(cut, 0, 5);
  await cut.context().setOffline(true);
  await press(cut, 'Inleveren');
  await at(cut, 'Nog niet ingeleverd');
  await looked(cut, 'not-yet');
  await cut.context().setOffline(false);
  await at(cut, 'Klaar');

  // Where fetch is not to be had, the form.
  const form = await phone(link, { prepare: () => { globalThis.fetch = () => Promise.reject(new Error('no')); } });
  await press(form, 'Begin');
  await fill(form);
  await guess(form);
  await press(form, 'Inleveren');
  await press(form, 'Inleveren via een nieuwe pagina');
  await at(form, 'Klaar');
  check((await kept(form)) === 0, 'the form leaves nothing behind either');

  // Where storage is refused.
  const forgets = await phone(link, { prepare: () => { Object.defineProperty(globalThis, 'sessionStorage', { get() { throw new Error('refused'); } }); } });
  await forgets.getByText('onthoudt niets').waitFor();
  await press(forgets, 'Begin');
  await fill(forgets);
  await guess(forgets);
  await press(forgets, 'Inleveren');
  await at(forgets, 'Klaar');
  check((await laptop('kept')).sheets === 6, 'six sheets are in');

  // Where it may be read and keeps nothing, as in a private window.
  const closed = await phone(link, { prepare: () => { Storage.prototype.setItem = () => { throw new Error('full'); }; } });
  await closed.getByText('onthoudt niets').waitFor();
  await press(closed, 'Begin');
  await closed.locator('.choices button').nth(2).click();
  await closed.locator('.where', { hasText: 'stelling 2 van 30' }).waitFor();
  check((await kept(closed)) === 0, 'nothing is kept where nothing may be');

  // One too many.
  const tenth = await phone(link);
  await press(tenth, 'Begin');
  await fill(tenth);
  await guess(tenth);
  await press(tenth, 'Inleveren');
  await at(tenth, 'Er zijn al genoeg bladen');
  await looked(tenth, 'full');
  check((await laptop('kept')).sheets === 6, 'one too many is not counted');
  await laptop('room');
  await at(tenth, 'Klaar');
  check((await laptop('kept')).sheets === 6, 'when there is room it comes in by itself');

  // The reveal, while somebody types, and for who reads along.
  const late = await phone(link);
  await press(late, 'Begin');
  const reader = await phone(`${link}/thanks#picture`);
  await reader.getByText('Zodra het beeld op het grote scherm staat').waitFor();
  await laptop('reveal');
  await fill(late);
  await guess(late);
  await press(late, 'Inleveren');
  await at(late, 'Het beeld is er al');
  await looked(late, 'late');
  const after = await phone(link);
  check((await heading(after)) === 'Het beeld is er al', 'who comes later looks along');
  await reader.getByText('Doelen: 3,2').waitFor();
  check((await heading(reader)) === 'Het beeld', 'who reads it here does not put the phone away');
  check((await reader.getByRole('button').count()) === 0, 'and nobody fills in any more');
  await looked(reader, 'read');
  // A laptop that falls over behind the reveal knows no phone any more: what was read goes, and the phone says what to do.
  await laptop('fall');
  await reader.getByText('De laptop antwoordt even niet').waitFor({ timeout: 30000 });
  check(await reader.getByText('Doelen: 3,2').isVisible(), 'a moment without the network takes nothing away');
  await reader.getByText('Het beeld staat hier niet meer').waitFor({ timeout: 30000 });
  check((await reader.getByText('Doelen: 3,2').count()) === 0, 'it stands there no longer than on the wall');
  await looked(reader, 'read-gone');
  await laptop('stop');
  await closeAll();
}

// A bank that is read from the right, on a page whose own words are not.
if (plays('right')) {
  const { link } = await laptop('from-the-right');
  const page = await phone(link);
  await page.getByLabel('Taal').selectOption('العربية');
  await press(page, /Begin/);
  const side = (where) => page.locator(where).first().evaluate((one) => [one.lang, getComputedStyle(one).direction].join(' '));
  check((await page.locator('.where span').count()) === 0, 'what a statement measures leads no answer');
  for (const where of ['h1', '.choice']) check((await side(where)) === 'ar rtl', `${where}: ${await side(where)}`);
  check((await page.locator('.feet').evaluate((one) => getComputedStyle(one).direction)) === 'ltr', 'what the program says is Dutch');
  const [text, box] = await page.locator('.choice .words').first().evaluate((one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    return [range.getBoundingClientRect().right, one.parentElement.getBoundingClientRect().right];
  });
  check(box - text < 24, `a choice begins at the right: ${box - text}`);
  await looked(page, 'from-the-right');
  await fill(page);
  await guess(page);
  await looked(page, 'from-the-right-check');
  await press(page, 'Inleveren');
  await at(page, 'Klaar');
  await closeAll();
  await laptop('stop');
}

// A bank of somebody's own: what was tapped is what arrives, whatever the values are and however long the names.
if (plays('banks')) {
  const ofThirty = [...ballots];
  for (const bank of [0, 1, 2]) {
    const { link, lines, scale } = await laptop(`bank ${bank}`);
    const page = await phone(link);
    await press(page, 'Begin');
    const choices = scale.values.length + (scale.unknown ? 1 : 0);
    for (let line = 0; line < lines; line += 1) {
      await page.locator('.where', { hasText: `stelling ${line + 1} van ${lines}` }).waitFor();
      if (line === 0) {
        const shown = await page.locator('.choices button').allInnerTexts();
        const expected = [...scale.values.map(String), ...(scale.unknown ? ['weet ik niet'] : [])];
        check(shown.join() === expected.join(), `bank ${bank} shows ${shown}`);
        await looked(page, `bank-${bank}-statement`);
      }
      await click(page.locator('.choices button').nth(line % choices));
    }
    const several = scale.characteristics > 1;
    if (several) {
      await looked(page, `bank-${bank}-guess`);
      await guess(page, scale.characteristics - 1, 0);
    }
    await at(page, 'Klopt alles?');
    await press(page, 'Inleveren');
    await at(page, 'Klaar');
    const { marks, guesses } = await laptop('kept');
    const expected = Array.from({ length: lines }, (_, line) => (line % choices < scale.values.length ? line % choices : 'dontknow'));
    check(marks[0].join() === expected.join(), `bank ${bank}: ${marks[0]}`);
    check(guesses[0] === (several ? `${scale.characteristics - 1} 0` : ''), `bank ${bank}: ${guesses}`);
    await page.context().close();
    await laptop('stop');
  }
  ballots.clear();
  ofThirty.forEach((length) => ballots.add(length));
}

// Filling in is closed for now: who comes reads so and cannot begin, who is half-way and who hands in waits, and all of them
// go on by themselves when it is open again.
if (plays('shut')) {
  const { link } = await laptop('round 9');
  const half = await phone(link);
  await press(half, 'Begin');
  await click(half.locator('.choices button').nth(2));
  await half.locator('.where', { hasText: 'stelling 2 van 30' }).waitFor();
  const ready = await phone(link);
  await press(ready, 'Begin');
  await fill(ready);
  await guess(ready);
  await laptop('wait yes');
  await press(ready, 'Inleveren');
  await at(ready, 'Het invullen is gesloten');
  await half.reload();
  await half.getByText('ga je hier verder waar je was').waitFor();
  const comes = await phone(link);
  await comes.getByText('dan kun je hier beginnen').waitFor();
  check((await comes.getByRole('button').count()) === 0, 'and there is nothing to begin with');
  await looked(comes, 'shut');
  await comes.getByLabel('Taal').selectOption('English');
  check((await heading(comes)) === 'Filling in is closed', 'in English too');
  check((await laptop('kept')).sheets === 0, 'nothing is taken in');
  await laptop('wait no');
  await at(comes, 'Fill in on your phone');
  await half.locator('.where', { hasText: 'stelling 2 van 30' }).waitFor();
  await at(ready, 'Klaar');
  check((await laptop('kept')).sheets === 1, 'what waited came in');
  await laptop('wait yes');
  const last = await phone(link);
  await at(last, 'Het invullen is gesloten');
  await laptop('reveal');
  await at(last, 'Het beeld is er al');
  await closeAll();
  await laptop('stop');
}

// In English, on a dark phone: each screen as the Dutch ones.
if (plays('english')) {
  const { link } = await laptop('round 9');
  const page = await phone(link);
  await page.getByLabel('Taal').selectOption('English');
  await looked(page, 'english-start');
  await press(page, 'Begin');
  await looked(page, 'english-statement');
  for (let line = 0; line < 30; line += 1) {
    await page.locator('.where', { hasText: `statement ${line + 1} of 30` }).waitFor();
    await click(page.locator('.choices button').nth(line % 6));
  }
  await looked(page, 'english-guess');
  await press(page, 'skip');
  await looked(page, 'english-check');
  await press(page, 'Hand in');
  await at(page, 'Done');
  await looked(page, 'english-done');
  await page.reload();
  await at(page, 'Done');
  await press(page, 'Someone else on this phone');
  await press(page, 'I would rather use paper');
  await looked(page, 'english-paper');
  await closeAll();
  await laptop('stop');
}

// A laptop that falls over, with phones half-way: the same place, another key.
if (plays('fall')) {
  const { link } = await laptop('round 9');
  const phones = [];
  for (let place = 0; place < 3; place += 1) {
    const page = await phone(link);
    await press(page, 'Begin');
    for (let line = 0; line < 5 + 12 * place; line += 1) await page.locator('.choices button').nth(1).click();
    phones.push(page);
  }
  const done = await phone(link);
  await press(done, 'Begin');
  await fill(done);
  await guess(done);
  await press(done, 'Inleveren');
  await at(done, 'Klaar');
  await laptop('fall');
  const waits = phones[2];
  await fill(waits, 29);
  await guess(waits);
  await press(waits, 'Inleveren');
  await at(waits, 'Nog niet ingeleverd');
  await laptop('rise');
  await at(waits, 'Klaar');
  for (const [place, page] of phones.slice(0, 2).entries()) {
    await page.reload();
    await fill(page, 5 + 12 * place);
    await guess(page);
    await press(page, 'Inleveren');
    await at(page, 'Klaar');
  }
  const { sheets } = await laptop('kept');
  check(sheets === 4, `four sheets over the fall, not ${sheets}`);

  // A tab that was doubled has the same sheet: handed in twice, counted once.
  const one = await phone(link);
  await press(one, 'Begin');
  await fill(one);
  await guess(one);
  const doubled = one.context().waitForEvent('page');
  await one.evaluate(() => { window.open(location.href); });
  const two = await doubled;
  for (const page of [two, one]) {
    await at(page, 'Klopt alles?');
    await press(page, 'Inleveren');
    await at(page, 'Klaar');
  }
  const after = (await laptop('kept')).sheets;
  check(after === 5, `a doubled tab counts once: ${after}`);

  // The round begins anew while somebody is half-way: the code on the wall is another one, and the phone says to look.
  const half = await phone(link);
  await press(half, 'Begin');
  await fill(half);
  await guess(half);
  const anew = await laptop('anew');
  check(anew.link !== link, 'another code');
  await press(half, 'Inleveren');
  await at(half, 'Deze pagina is dicht');
  await looked(half, 'closed');
  check((await kept(half)) === 0, 'and nothing of it stays on the phone');
  const joined = await phone(anew.link);
  await press(joined, 'Begin');
  await fill(joined);
  await guess(joined);
  await press(joined, 'Inleveren');
  await at(joined, 'Klaar');
  check((await laptop('kept')).sheets === 1, 'only what came after it');
  await closeAll();
  await laptop('stop');
}

// Refreshed, locked and cut off, each phone in a browser of its own: a few at each its own statement, and with thirty or
// more each of them at every one. As many at a time as a small machine can draw.
if (plays('cut')) {
  const count = Number(many);
  const { link } = await laptop(`round ${count}`);
  const began = Date.now();
  let cuts = 0;
  const through = async (place) => {
    const turn = Math.floor((place * 30) / count);
    const page = await phone(link);
    await press(page, 'Begin');
    await fill(page, 0, async (line) => {
      if (line !== turn && count < 30) return;
      await page.context().setOffline(true);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await page.context().setOffline(false);
      await page.reload();
      cuts += 1;
    });
    await guess(page);
    await page.context().setOffline(true);
    await press(page, 'Inleveren');
    await at(page, 'Nog niet ingeleverd');
    if (place % 2 === 0) {
      await page.context().setOffline(false);
      await page.reload();
    }
    await page.context().setOffline(false);
    await at(page, 'Klaar');
    await page.context().close();
  };
  let next = 0;
  const hand = async () => {
    while (next < count) await through(next++);
  };
  await Promise.all(Array.from({ length: Math.min(6, count) }, hand));
  const { sheets } = await laptop('kept');
  check(sheets === count, `${sheets} of ${count} sheets are in`);
  console.log(`cut off: ${count} browsers, ${cuts} times, ${sheets} sheets, in ${Math.round((Date.now() - began) / 1000)} s`);
  await laptop('stop');
}

// Where it cannot be sealed there is no way to send.
if (plays('none')) {
  const { link } = await laptop('round 9');
  for (const more of [{ javaScriptEnabled: false }, { prepare: () => { delete Crypto.prototype.getRandomValues; } }]) {
    const page = await phone(link, more);
    check((await page.locator('main').innerText()).includes('Vul op papier in'), 'the page says that it is paper then');
    check((await page.locator('form, button').count()) === 0, 'and has nothing to send with');
    await page.context().close();
  }
  const tiny = await phone(link, { userAgent: 'Mozilla/5.0 (Linux; Android 14; wv) AppleWebKit/537.36 Chrome/120 Mobile' });
  await tiny.getByText('open in je browser').waitFor();
  await laptop('stop');
}

if (!['sealed', 'banks'].includes(process.env.VLOT_ONLY)) check(ballots.size === 1, `ballots of a round of thirty are equally long on the wire, not ${[...ballots]}`);
await end();
