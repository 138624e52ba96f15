// Poisoned texts through every document in a real browser, and through every command that says words of a bank, a table
// or a name: node tests/browser/poison.mjs CHROMIUM VLOT [HOW MANY]. Every sentence of a bank with every key gets another
// poison; what a page does with them is looked at: nothing runs, nothing is asked of a network, no element or attribute
// comes of a text. What a command says may move no terminal. Run by hand (2,500 take some minutes); no part of CI.

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [, , executablePath, named, asked = '2500'] = process.argv;
// It is started from another folder.
const program = path.resolve(named);
const here = path.dirname(fileURLToPath(import.meta.url));
const template = fs.readFileSync(path.join(here, '../banks/every-key.toml'), 'utf8');
const RUN = 'globalThis.poisoned=1';
const PIECES = [
  `<script>${RUN}</script>`, `"><img src=x onerror="${RUN}">`, `'><svg onload='${RUN}'>`, `</title><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`, `</textarea><script>${RUN}</script>`, '<!--', '-->', ']]>', '<![CDATA[', `javascript:${RUN}`,
  '&lt;script&gt;', `&#60;img src=x onerror=${RUN}&#62;`, `" onmouseover="${RUN}" x="`, `' style='background:url(http://example.invalid/x)`,
  '<base href="http://example.invalid/">', '<meta http-equiv=refresh content="0;url=http://example.invalid/">', '<iframe src="http://example.invalid/">',
  '<link rel=stylesheet href="http://example.invalid/x.css">', '<style>*{display:none}</style>', '</svg><b class=poison>', '</table><form action=x>',
  '[x](javascript:1)', '![x](http://example.invalid/x.png)', '`<b class=poison>`', '{{7*7}}', '${7*7}', '=HYPERLINK("http://example.invalid")',
  '@SUM(1)', '+1+cmd', '\\u202e', '\\x1b[2J', '%3Cscript%3E', '<math><mtext><script>', '<template><b class=poison>', '<noscript><b class=poison>',
];
// What no bank may hold, and what a table, a name or a word on the command line may.
const HIDDEN = ['\u001b[2J', '\u001b]0;titel\u0007', '\u009b31m', '\u202e', '\u2066', '\u200b', '\ufeff', '\u00ad', '\u{e0041}', '\r', '\u0008', '\u0085', '\u2028', '\u007f'];
const MOVES = /[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\r(?!\n)|[\u{e0000}-\u{e007f}]/u;

let seed = 20261126;
const below = (n) => { seed = (Math.imul(seed, 1103515245) + 12345) >>> 0; return (seed >>> 8) % n; };
const poison = () => Array.from({ length: 1 + below(3) }, () => PIECES[below(PIECES.length)]).join(' ');
const hidden = () => `${HIDDEN[below(HIDDEN.length)]}a${HIDDEN[below(HIDDEN.length)]}`;

const faults = [];
let texts = 0, pages = 0, outputs = 0;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vlot-poison-'));

function vlot(...words) {
  const { stdout, stderr, status, error } = spawnSync(program, ['--lang', 'nl', '--data-dir', 'data', ...words], { cwd: folder, input: '', encoding: 'utf8', maxBuffer: 1 << 27 });
  if (error) throw error;
  outputs += 1;
  for (const [name, text] of [['output', stdout], ['errors', stderr]]) {
    const found = text.match(MOVES);
    if (found) faults.push(`${words.join(' ')}: ${name} has ${JSON.stringify(found[0])} in ${JSON.stringify(text.slice(Math.max(0, found.index - 40), found.index + 10))}`);
  }
  if (stderr.includes('panicked')) faults.push(`${words.join(' ')}: ${stderr}`);
  return { stdout, stderr, status };
}

function made(...words) {
  const done = vlot(...words);
  if (done.status !== 0) throw new Error(`${words.join(' ')}: ${done.stderr}`);
  return done.stdout;
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const page = await (await browser.newContext()).newPage();
let at = '';
page.on('dialog', (dialog) => { faults.push(`${at}: a dialog`); dialog.dismiss(); });
page.on('request', (request) => { if (!/^(file|data|blob):/.test(request.url())) faults.push(`${at}: asks for ${request.url()}`); });

async function looked(name, text) {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text);
  at = name;
  await page.goto(pathToFileURL(file).href);
  const found = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const runs = (one) => [...one.attributes].some((at) => /^on/i.test(at.name) || /^\s*javascript:/i.test(at.value));
    const strange = all.filter((one) => runs(one) || one.matches('b.poison, iframe, base, img[src="x"], form[action="x"], link[href*="example"], meta[http-equiv=refresh], math, template'));
    for (const one of all) one.dispatchEvent(new Event('mouseover'));
    return { ran: globalThis.poisoned === 1, strange: strange.slice(0, 3).map((one) => one.outerHTML.slice(0, 120)) };
  });
  if (found.ran) faults.push(`${name}: a text ran`);
  for (const one of found.strange) faults.push(`${name}: an element came of a text: ${one}`);
  pages += 1;
}

// Each way of looking finds what it looks for, or it says nothing.
await looked('planted.html', `<!doctype html><p>${PIECES[0]}<img src=x onerror="${RUN}"><b class=poison></b>`);
if (faults.length < 3) throw new Error('what was planted was not found');
faults.length = 0;
pages = 0;

for (let round = 0; texts < Number(asked); round += 1) {
  // Sentences have a blank or a capital; ids have neither.
  const bank = template.replace(/"((?:[^"\\\n]|\\.)*)"/g, (whole, text) => {
    if (!/[A-Z ]/.test(text) || /^(A1|LEAD)/.test(text)) return whole;
    texts += 1;
    return JSON.stringify(`${JSON.parse(`"${text}"`)} ${poison()}`);
  });
  fs.writeFileSync(path.join(folder, 'bank.toml'), bank);
  const book = ['--bank', 'bank.toml'];
  vlot('check', 'bank.toml');
  const sheet = made(...book, 'codebook', '--format', 'csv');
  const ids = [...sheet.matchAll(/^item,([a-z0-9-]+),/gm)].map((found) => found[1]);
  const points = [...sheet.matchAll(/^point,,,(-?\d+),/gm)].map((found) => found[1]);
  const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
  const evil = `s${hidden()} ${poison()}`;
  const rows = Array.from({ length: 12 }, (_, row) => [quoted(row % 2 ? evil : `t${evil}`), quoted(poison()), ...ids.map((_, item) => points[(row + item * 3) % points.length])].join(','));
  fs.writeFileSync(path.join(folder, 'a.csv'), `school,${quoted(`x${hidden()}`)},${ids.join(',')}\n${rows.join('\n')}\n`);
  texts += rows.length;
  const network = `N ${poison()} ${hidden()}`.replaceAll('\0', '').slice(0, 60);
  for (const [date, name] of [['2025-11-23', `een-${round}.toml`], ['2026-11-23', `twee-${round}.toml`]]) {
    made(...book, 'import', 'a.csv', '--network', network, '--date', date, '--agreed', '--sharing', 'leader_all', '-o', name);
  }
  const [one, two] = [`een-${round}.toml`, `twee-${round}.toml`];
  const documents = [
    ['report', two, '--format', 'html', '--cards', '--details'], ['report', two, '--format', 'html', '--for', 'leader'],
    ['codebook', '--format', 'html'], ['codebook', '--form'], ['codebook', '--script'], ['report', two, '--format', 'svg'],
    ['report', two, '--format', 'svg', '--bars'], ['agenda', two, '--minutes', '60', '--format', 'html'],
  ];
  for (const [place, words] of documents.entries()) {
    const text = made(...book, ...words);
    await looked(`${round}-${place}.${words.includes('svg') ? 'svg' : 'html'}`, text);
    // A drawing stands in pages of others, too.
    if (words.includes('svg')) await looked(`${round}-${place}-within.html`, `<!doctype html><meta charset="utf-8"><p>${text.replace(/^<\?xml[^>]*>/, '')}</p>`);
  }
  for (const words of [
    ['show', two], ['show', two, '--format', 'json'], ['show', two, '--format', 'md'], ['report', two, '--format', 'md'], ['report', two, '--format', 'csv'],
    ['compare', one, two], ['compare', one, two, '--format', 'json'], ['agenda', two, '--minutes', '60'], ['agenda', two, '--minutes', '60', '--format', 'ics'],
    ['score', 'a.csv'], ['score', 'a.csv', '--format', 'json'], ['score', 'a.csv', '--format', 'csv'], ['codebook'], ['list'], ['--plain', 'scan'], ['--plain', 'demo'],
  ]) vlot(...book, ...words);
  for (const format of ['text', 'json', 'csv']) vlot(...book, 'score', 'a.csv', '--min-group', '1', '--group', 'school', '--format', format);
}
await browser.close();
fs.rmSync(folder, { recursive: true });
for (const fault of faults.slice(0, 40)) console.error(fault);
console.log(`${texts} texts, ${pages} pages, ${outputs} commands: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
