// The phones' page in the engines that are not Chromium: WebKit, which is every browser on an iPhone, and Firefox.
// Usage: node engines.mjs [webkit] [firefox]. Plays in whichever is found, says which is not, and fails on that only where
// $VLOT_NEEDS_BROWSER is set. See webdriver.mjs for the browsers.

import { check, laptop, told } from './asking.mjs';
import { ENTER, SPACE, TAB, engines, start } from './webdriver.mjs';

let phones = [];

const DONT_KNOW = 5;
const SKIP = null;
/** What somebody answers: every choice, a "don't know" and a skipped one, and nobody the same as another. */
const answers = (who) => Array.from({ length: 30 }, (_, line) => (line === who + 3 ? SKIP : (line + who * (1 + Math.floor(line / 6))) % 6));
/** As the laptop tells what it has. */
const tells = (marks) => marks.map((mark) => (mark === DONT_KNOW ? 'dontknow' : mark));

/** Sheets in an order of their own: the laptop keeps none. */
const sorted = (all) => all.map((one) => JSON.stringify(one)).sort().join('\n');

async function phone(engine) {
  const browser = await start(engine);
  phones.push(browser);
  // As narrow as its window goes, which is wider than a phone; the text is doubled in it.
  await browser.size(320, 600);
  return browser;
}

async function putAway() {
  for (const one of phones) await one.end();
  phones = [];
}

/** It fits, also with the text doubled. */
async function fits(browser, name) {
  for (const size of ['', '200%']) {
    const over = await browser.run((size) => {
      document.documentElement.style.fontSize = size;
      const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      document.documentElement.style.fontSize = '';
      return over;
    }, size);
    check(over <= 0, `${browser.name}: ${name} is ${over} too wide at ${size || 'its own size'}`);
  }
}

const stands = (browser, line) => browser.element('.where', `stelling ${line + 1} van 30`);
const left = (browser) => browser.run(() => sessionStorage.length + localStorage.length);

/** Answers the statement that stands there. */
async function answer(browser, marks, line) {
  await stands(browser, line);
  if (marks[line] === SKIP) await browser.press('.feet button', 1);
  else await browser.press('.choices button', marks[line]);
}

/** Answers from where it stands; `each` is called at every statement. */
async function fill(browser, marks, first = 0, each = async () => {}) {
  for (let line = first; line < marks.length; line += 1) {
    await stands(browser, line);
    await each(line);
    await answer(browser, marks, line);
  }
}

async function guess(browser, high, low) {
  await browser.at('hoogste');
  await browser.press('.choices button', high);
  await browser.at('laagste');
  await browser.press('.choices button', low < high ? low : low - 1);
}

/** From the beginning to the list to check. */
async function through(browser, link, marks) {
  if (link) await browser.go(link);
  await browser.tap('button.main', 'Begin');
  await fill(browser, marks);
  await guess(browser, 1, 3);
  await browser.at('Klopt alles?');
}

async function handIn(browser, heading = 'Klaar') {
  await browser.tap('button.main', 'Inleveren');
  await browser.at(heading);
}

/** Three people in one engine: by finger, on a phone that was lent, and with the keyboard alone. */
async function three(engine, link, first) {
  const browser = await phone(engine);
  const [mine, lent, typed] = [0, 1, 2].map((more) => answers(first + more));
  await browser.go(link);
  await browser.at('Invullen op je telefoon');
  await fits(browser, 'the beginning');
  await browser.tap('button.main', 'Begin');
  await fill(browser, mine, 0, async (line) => {
    if (line === 0) {
      await fits(browser, 'a statement');
      check(await browser.run(() => document.activeElement.tagName) === 'H1', 'a screen reader begins at the statement');
    }
    // A tab that was put to sleep is loaded again, and the browser's own way back is one statement back, each time: a
    // browser passes over what a page added there without a tap.
    if (line === 7 || line === 29) await browser.reload();
    if (line === 12 || line === 20) {
      await browser.tap('.feet button', 'terug');
      await stands(browser, line - 1);
      await browser.back();
      await stands(browser, line - 2);
      await browser.back();
      await stands(browser, line - 3);
      for (let again = line - 3; again < line; again += 1) await answer(browser, mine, again);
    }
    await stands(browser, line);
  });
  await guess(browser, 1, 3);
  await browser.at('Klopt alles?');
  await fits(browser, 'the list to check');
  await browser.tap('.list button');
  await stands(browser, 0);
  check(await browser.run(() => document.querySelectorAll('[aria-pressed=true]').length) === 1, `${engine.name}: what was chosen is shown`);
  await browser.tap('.choices button', 'nauwelijks');
  mine[0] = 1;
  await browser.at('Klopt alles?');
  await browser.run(() => {
    // On the window: what a driver runs has a globalThis of its own in Firefox.
    const was = window.fetch;
    window.fetch = (url, more) => {
      if (more?.method === 'POST') window.sent = [url, more.body];
      return was(url, more);
    };
  });
  await handIn(browser);
  check((await left(browser)) === 0, `${engine.name}: nothing is left behind`);
  const again = await browser.run(([url, body]) => fetch(url, { method: 'POST', body }).then((answer) => answer.text()), await browser.run(() => window.sent));
  check(again === 'kept', `${engine.name}: the same sheet twice is answered the same, not ${again}`);
  await browser.reload();
  await browser.at('Klaar');
  // One step back is a swipe on an iPhone: who loads the page anew there would fill in a second sheet.
  await browser.back();
  await browser.reload();
  await browser.at('Klaar');

  await browser.tap('button', 'Nog iemand op deze telefoon');
  await browser.at('Invullen op je telefoon');
  await through(browser, null, lent);
  await handIn(browser);

  await browser.go(link);
  await browser.run(() => document.querySelector('button.main').focus());
  await browser.keys(ENTER);
  for (let line = 0; line < 30; line += 1) {
    await stands(browser, line);
    const turns = typed[line] === SKIP ? 8 : typed[line] + 1;
    await browser.keys(...Array(turns).fill(TAB), line % 2 ? ENTER : SPACE);
  }
  await guess(browser, 1, 3);
  await browser.at('Klopt alles?');
  await handIn(browser);
  return [mine, lent, typed];
}

async function nine(found) {
  const people = 3 * found.length;
  const { link } = await laptop(`round ${people}`);
  const expected = [];
  for (const [place, engine] of found.entries()) expected.push(...await three(engine, link, 3 * place));
  const { sheets, marks, guesses } = await laptop('kept');
  check(sheets === people, `${sheets} of ${people} sheets are in`);
  check(sorted(marks) === sorted(expected.map(tells)), `what was tapped is what arrived:\n${sorted(marks)}\nnot\n${sorted(expected.map(tells))}`);
  check(guesses.every((one) => one === '1 3'), `what was guessed is what arrived: ${guesses}`);

  // One too many, and who says paper then.
  for (const browser of phones) {
    await through(browser, link, answers(9));
    await handIn(browser, 'Er zijn al genoeg bladen');
    await browser.tap('button.link', 'papier');
    await browser.tap('button.main', 'Ja');
    await browser.element('p', 'telt niet mee');
    check((await left(browser)) === 0, `${browser.name}: paper leaves nothing behind`);
  }
  check((await laptop('kept')).sheets === people, 'one too many is not counted');

  // In English, and loaded anew after handing in: it goes on in English.
  for (const browser of phones) {
    await browser.go(link);
    await browser.run(() => {
      const language = document.getElementById('language');
      language.value = [...language.options].find((one) => one.textContent === 'English').value;
      language.dispatchEvent(new Event('change'));
    });
    await browser.tap('button.link', 'paper');
    await browser.tap('button.main', 'Yes');
    await browser.element('p', 'does not count');
    await browser.reload();
    await browser.element('p', 'does not count');
  }

  // The reveal while somebody types, and for who reads along.
  for (const engine of found) await phone(engine);
  const [typing, reading] = [phones.slice(0, found.length), phones.slice(found.length)];
  for (const browser of typing) await through(browser, link, answers(9));
  for (const browser of reading) {
    await browser.go(`${link}/thanks#picture`);
    await browser.element('p', 'Zodra het beeld');
  }
  await laptop('reveal');
  for (const browser of typing) await handIn(browser, 'Het beeld is er al');
  for (const browser of reading) {
    await browser.element('p', 'Doelen: 3,2');
    check((await browser.run(() => document.querySelectorAll('button').length)) === 0, `${browser.name}: nobody fills in any more`);
  }
  await putAway();
  await laptop('stop');
}

/** Closed for a while, then a laptop that falls over: everybody goes on by themselves, nothing is lost and nothing double. */
async function faulty(found) {
  const { link } = await laptop('round 9');
  const expected = [];
  for (const [place, engine] of found.entries()) {
    const [half, full, waits] = [await phone(engine), await phone(engine), await phone(engine)];
    await half.go(link);
    await half.tap('button.main', 'Begin');
    await fill(half, answers(place).slice(0, 5));
    await through(full, link, answers(place + 2));
    await through(waits, link, answers(place + 4));
    expected.push(answers(place), answers(place + 2), answers(place + 4));
  }
  const each = (which) => phones.filter((_, place) => place % 3 === which);
  await laptop('wait yes');
  for (const browser of each(1)) await handIn(browser, 'Het invullen is gesloten');
  for (const browser of each(0)) {
    await browser.reload();
    await browser.at('Het invullen is gesloten');
  }
  await laptop('wait no');
  for (const browser of each(1)) await browser.at('Klaar');
  for (const browser of each(0)) await stands(browser, 5);
  await laptop('fall');
  for (const browser of each(2)) await handIn(browser, 'Nog niet ingeleverd');
  await laptop('rise');
  for (const browser of each(2)) await browser.at('Klaar');
  for (const [place, browser] of each(0).entries()) {
    await fill(browser, answers(place), 5);
    await guess(browser, 1, 3);
    await browser.at('Klopt alles?');
    await handIn(browser);
  }
  const { sheets, marks } = await laptop('kept');
  check(sheets === expected.length, `${sheets} of ${expected.length} sheets are in after a fall`);
  check(sorted(marks) === sorted(expected.map(tells)), 'what was tapped is what arrived after a fall');
  await putAway();
  await laptop('stop');
}

/** A round that is over: nothing that was tapped stays on a phone that was half-way, and the page says what to do. */
async function over(found) {
  const { link } = await laptop('round 9');
  for (const engine of found) {
    await through(await phone(engine), link, answers(0));
  }
  const anew = await laptop('anew');
  for (const browser of phones) {
    await browser.reload();
    await browser.until(() => document.body.innerText.includes('Deze pagina is dicht'), 'words on a page that is no more');
    await through(browser, anew.link, answers(1));
    await handIn(browser);
    check((await left(browser)) === 0, `${browser.name}: nothing stays of a round that was begun anew`);
    await browser.tap('button', 'Nog iemand op deze telefoon');
    await through(browser, null, answers(2));
  }
  check((await laptop('kept')).sheets === found.length, 'only what came after it');
  await laptop('reveal');
  for (const browser of phones) {
    await browser.reload();
    await browser.at('Het beeld is er al');
    check((await left(browser)) === 0, `${browser.name}: nothing stays after the reveal`);
  }
  await putAway();
  await laptop('stop');
}

const wanted = process.argv.slice(2);
const all = engines().filter((one) => wanted.length === 0 || wanted.includes(one.name));
for (const one of all.filter((one) => one.missing)) {
  console.log(`skipped: ${one.name} needs ${one.missing}`);
  if (process.env.VLOT_NEEDS_BROWSER) check(false, `no test in ${one.name} without ${one.missing}`);
}
const found = all.filter((one) => !one.missing);
try {
  if (found.length > 0) {
    await nine(found);
    await faulty(found);
    await over(found);
    console.log(`played in ${found.map((one) => one.name).join(' and ')}`);
  }
} catch (error) {
  check(false, error.stack);
} finally {
  await putAway();
}
told();
