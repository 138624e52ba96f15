// Opens what `vlot report` wrote in a real browser. Usage: node report.mjs FOLDER CHROMIUM
// Every page x.html has the figures it was drawn from beside it in x.json; drawings are *.svg.
// Prints a line for each fault and ends with 1 when there is one.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [folder, executablePath] = process.argv.slice(2);
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** How many sides of paper there may be of what is no report; a form is one sheet, and a codebook as long as it is. */
const SHEETS = {
  leader: 1, 'paper-form': 2, 'paper-script': 4, 'paper-compare': 2, 'paper-agenda': 4, 'paper-codebook': Infinity,
};
/** Pages like another that was looked at, of more people or longer names: only how they fit their paper is new. */
const MEASURED = /^(fourteen-en|thirty-en|long5|long14|paper-formyear|paper-codebook-en|lift)/;
const measured = [];
const faults = [];
let checks = 0;

/** Notes a fault when a check does not hold. */
function check(holds, what) {
  checks += 1;
  if (!holds) faults.push(what);
}

/** How many pages of paper it takes, with the margins that the page itself asks. */
async function sheets(page, format) {
  await page.addStyleTag({ content: `@page{size:${format}}` });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

/** The smallest letters on paper, in points, and what they say. A drawing's letters are as large as it is drawn. */
function smallest() {
  let least = [Infinity, ''];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    if (!textContent.trim() || parent.closest('title, desc, [aria-hidden]') || !parent.getClientRects().length) continue;
    const svg = parent.closest('svg');
    const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
    const points = parseFloat(getComputedStyle(parent).fontSize) * scale * 0.75;
    if (points < least[0]) least = [points, textContent.trim()];
  }
  return least;
}

/**
 * What means something by its hue alone: two marks of one drawing, or two boxes of one page, that are alike in shape and
 * differ in colour, must differ in grey as well.
 */
function grey() {
  const ENOUGH = 1.5;
  const wrong = [];
  const light = (colour) => {
    const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
    if (alpha === 0 || colour === 'none') return null;
    const [r, g, b] = [red, green, blue].map((one) => {
      const part = one / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const alike = (a, b) => {
    const [one, two] = [light(a), light(b)];
    if (one === null || two === null) return one === two;
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05) < ENOUGH;
  };
  /** Each look once: `shape` is what can be seen without colour, `colours` what they are. */
  const compared = (marks, where) => {
    const looks = [...new Map(marks.map((one) => [`${one.shape} ${one.colours}`, one])).values()];
    for (const [place, one] of looks.entries())
      for (const other of looks.slice(place + 1))
        if (one.shape === other.shape && String(one.colours) !== String(other.colours) &&
          one.colours.every((colour, at) => alike(colour, other.colours[at])))
          wrong.push(`${where}: ${one.name} and ${other.name} differ in hue alone`);
  };
  const named = (one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`;
  for (const svg of document.querySelectorAll('svg')) {
    const marks = [...svg.querySelectorAll('path,line,polyline,polygon,rect:not(.paper),circle,ellipse')].map((one) => {
      const { fill, stroke, strokeDasharray, strokeWidth } = getComputedStyle(one);
      const open = [fill, stroke].map((colour) => colour === 'none');
      return { name: named(one), colours: [fill, stroke], shape: [one.tagName, strokeDasharray, stroke === 'none' ? '' : strokeWidth, open].join() };
    });
    compared(marks, 'a drawing');
  }
  const boxes = [];
  for (const one of document.body?.querySelectorAll('*:not(svg *)') ?? [])
    for (const pseudo of [null, '::before', '::after']) {
      const style = getComputedStyle(one, pseudo);
      if (pseudo && (style.content === 'none' || style.content === 'normal')) continue;
      const borders = ['Top', 'Right', 'Bottom', 'Left'].map((side) => [style[`border${side}Style`], style[`border${side}Width`], style[`border${side}Color`]]);
      const drawn = borders.filter(([kind, width]) => kind !== 'none' && width !== '0px');
      if (light(style.backgroundColor) === null && drawn.length === 0) continue;
      boxes.push({
        name: named(one) + (pseudo ?? ''),
        colours: [style.backgroundColor, drawn[0]?.[2] ?? 'none'],
        shape: [pseudo ? style.content : '', one.tagName, style.width === 'auto' ? '' : Math.round(parseFloat(style.width) / 20), style.borderRadius,
          borders.map(([kind, width]) => `${kind}${width}`), style.fontWeight].join(),
      });
    }
  compared(boxes, 'the page');
  return wrong;
}

/** What of the drawings is cut, laps over something, or stands elsewhere than the figures say. */
function drawn(figures) {
  const wrong = [];
  const lap = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
  for (const svg of document.querySelectorAll('svg[role=img]')) {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text:not(.tick)')].map((text) => [text.textContent, text.getBoundingClientRect()]);
    for (const [place, [words, box]] of texts.entries()) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 3 || box.bottom > frame.bottom + 3)
        wrong.push(`“${words}” is cut`);
      for (const [others, other] of texts.slice(place + 1)) if (lap(box, other)) wrong.push(`“${words}” over “${others}”`);
    }
    const ring = svg.querySelector('polygon.ring.last');
    if (!ring) continue;
    const cornersOf = (one) => one.getAttribute('points').split(' ').map((corner) => corner.split(',').map(Number));
    // The innermost ring is the lowest value: the scale does not begin in the centre.
    const [corners, lowest] = [ring, svg.querySelector('polygon.ring')].map(cornersOf);
    const [low, high] = [...svg.querySelectorAll('.tick')].map((tick) => Number(tick.textContent.replace('−', '-'))).reduce(
      ([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
    figures.forEach(({ id, mean }, axis) => {
      const dot = svg.querySelector(`.dot[data-id="${id}"]`);
      if (mean === undefined || mean === null) {
        if (dot) wrong.push(`${id} has a point and no figure`);
        return;
      }
      const share = (mean - low) / (high - low);
      const at = [0, 1].map((way) => lowest[axis][way] + (corners[axis][way] - lowest[axis][way]) * share);
      const off = Math.hypot(dot.getAttribute('cx') - at[0], dot.getAttribute('cy') - at[1]);
      if (!(off < 0.05)) wrong.push(`${id} stands ${off} from where ${mean} is`);
    });
    if (svg.querySelectorAll('.dot[data-id]').length !== figures.filter(({ mean }) => mean != null).length)
      wrong.push('another number of points than of figures');
  }
  return wrong;
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
/** Everything that is asked of one of them. */
async function looked(name) {
  const url = pathToFileURL(path.join(folder, name)).href;
  const beside = path.join(folder, `${name.replace(/\.\w+$/, '')}.json`);
  const figures = fs.existsSync(beside) ? JSON.parse(fs.readFileSync(beside)).characteristics : [];
  for (const colorScheme of MEASURED.test(name) ? [] : ['light', 'dark']) {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1100, height: 900 } });
    const page = await context.newPage();
    const asked = [];
    const said = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(url);
    const where = `${name} (${colorScheme})`;
    check(asked.every((one) => one === url), `${where} asks for ${asked.filter((one) => one !== url)}`);
    check(said.length === 0, `${where} says ${said}`);
    for (const fault of await page.evaluate(drawn, figures)) check(false, `${where}: ${fault}`);
    for (const fault of await page.evaluate(grey)) check(false, `${where} in grey: ${fault}`);
    check(await page.evaluate(() => document.querySelector('parsererror') === null), `${where} is no XML`);
    if (name.endsWith('.html')) {
      check((await page.evaluate('document.scripts.length')) === 0, `${where} has a script`);
      await page.evaluate(axe);
      // In the dark only colours differ.
      const rules = colorScheme === 'dark' ? { runOnly: ['color-contrast'] } : {};
      const { violations } = await page.evaluate((rules) => globalThis.axe.run(rules), rules);
      for (const one of violations) check(false, `${where}: ${one.id}: ${one.help}: ${one.nodes.map((node) => node.html)}`);
      await page.setViewportSize({ width: 360, height: 700 });
      const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      check((await page.evaluate(over)) <= 0, `${where} is wider than a phone`);
      const [least, words] = await page.evaluate(smallest);
      check(least / 0.75 >= 13.95, `${where}: “${words}” is ${(least / 0.75).toFixed(1)} pixels on a phone`);
    }
    await context.close();
  }
  if (!name.endsWith('.html')) return;
  const context = await browser.newContext({ viewport: { width: 703, height: 1032 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.emulateMedia({ media: 'print' });
  check((await page.evaluate('document.documentElement.scrollWidth')) <= 703, `${name} is cut on paper`);
  for (const fault of await page.evaluate(grey)) check(false, `${name} on paper in grey: ${fault}`);
  const [least, words] = await page.evaluate(smallest);
  check(least >= 8.95, `${name}: “${words}” is ${least.toFixed(1)} points`);
  const other = Object.keys(SHEETS).find((kind) => name.startsWith(kind));
  if (other) {
    for (const paper of ['A4', 'Letter']) {
      const taken = await sheets(page, paper);
      check(taken <= SHEETS[other], `${name} takes ${taken} pages of ${paper}, not ${SHEETS[other]}`);
      measured.push([`${name} ${paper}`, taken, least]);
    }
    await context.close();
    return;
  }
  measured.push([name, 2, least]);
  for (const paper of ['A4', 'Letter']) {
    const taken = await sheets(page, paper);
    check(taken === 2, `both sides of ${name} take ${taken} pages of ${paper}`);
  }
  await page.evaluate(() => document.querySelectorAll('.page:not(.poster)').forEach((one) => one.remove()));
  for (const paper of ['A4', 'Letter']) {
    const taken = await sheets(page, paper);
    check(taken === 1, `the front of ${name} takes ${taken} pages of ${paper}`);
  }
  await context.close();
}

// Several at once: each page has a process of its own.
const waiting = fs.readdirSync(folder).filter((name) => /\.(html|svg)$/.test(name));
await Promise.all(Array.from({ length: os.availableParallelism() }, async () => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await looked(name);
}));
await browser.close();
for (const [name, taken, least] of measured.sort()) console.log(`${name}: ${taken} pages, ${least.toFixed(1)} points`);
for (const fault of faults) console.log(fault);
console.log(`${checks - faults.length} passed, ${faults.length} failed`);
process.exit(faults.length > 0 ? 1 : 0);
