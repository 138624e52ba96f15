// The line to the laptop. What goes over it is closed with a key that this screen got with the pass behind the address;
// every message has a number, and a number is used once.
const words = JSON.parse(document.getElementById('words').textContent);
const place = document.querySelector('main');
const home = location.pathname;
const shelf = `vlot-notes${location.host}${home}`;
const ACT = 1;
const HEARD = 2;
const LOOK = 3;
const SEEN = 4;
const HELLO = 5;
const WELCOME = 6;
const purpose = letters('vlot notes 1');
const toBytes = (text) => new TextEncoder().encode(text);
const fromBytes = (data) => new TextDecoder().decode(data);

function eight(number) {
  const out = new Uint8Array(8);
  const view = new DataView(out.buffer);
  view.setUint32(0, Math.floor(number / 4294967296));
  view.setUint32(4, number % 4294967296);
  return out;
}

const nonce = (lane, number) => bytes([lane, 0, 0, 0], number);
let line = null;

function keepLine() {
  try {
    sessionStorage.setItem(shelf, JSON.stringify(line));
  } catch {
    // Then it holds until the page is left.
  }
}

function lineBefore() {
  try {
    return JSON.parse(sessionStorage.getItem(shelf));
  } catch {
    return null;
  }
}

/** Sends a message and opens the answer; throws the status where there is none. */
async function carry(face, key, lane, answered, number, plain) {
  const sealed = close(key, nonce(lane, number), purpose, plain);
  const body = toText(bytes(face, [lane], number, sealed));
  let response;
  try {
    response = await fetch(`${home}/say`, { method: 'POST', body, cache: 'no-store' });
  } catch {
    throw 0;
  }
  if (!response.ok) throw response.status;
  const opened = open(key, nonce(answered, number), purpose, fromText(await response.text()));
  if (opened === null) throw 403;
  return opened;
}

/** Comes in with the pass behind the address, which works once. */
async function comeIn() {
  const pass = location.hash.slice(1);
  if (pass === '') {
    line = lineBefore();
    return line !== null;
  }
  const number = crypto.getRandomValues(new Uint8Array(8));
  const welcome = await carry(new Uint8Array(8), fromText(pass), HELLO, WELCOME, number, new Uint8Array(0));
  line = { face: toText(welcome.subarray(0, 8)), key: toText(welcome.subarray(8)), act: 0, look: 0 };
  keepLine();
  history.replaceState(null, '', home);
  return true;
}

async function ask(message) {
  line.act += 1;
  keepLine();
  const number = eight(line.act);
  const say = () => carry(fromText(line.face), fromText(line.key), ACT, HEARD, number, toBytes(JSON.stringify(message)));
  let heard;
  try {
    heard = await say();
  } catch (status) {
    // The same under the same number: it is done once.
    if (status !== 503 && status !== 0) throw status;
    heard = await say();
  }
  return JSON.parse(fromBytes(heard));
}

async function look(seen) {
  line.look += 1;
  keepLine();
  const answer = await carry(fromText(line.face), fromText(line.key), LOOK, SEEN, eight(line.look), seen);
  return [answer.slice(0, 8), JSON.parse(fromBytes(answer.subarray(8)) || 'null')];
}

function make(tag, attributes, ...children) {
  const one = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'click') one.addEventListener('click', value);
    else if (value !== null && value !== undefined && value !== false) one.setAttribute(name, value === true ? '' : value);
  }
  one.append(...children.filter((child) => child !== null));
  return one;
}

const said = make('p', { class: 'note', role: 'status' });
const tell = (text) => { said.textContent = text; };
const stop = (text) => place.replaceChildren(make('h1', {}, text));

/** What became of an act, in words. */
async function press(message) {
  tell(words.wait);
  try {
    const heard = await ask(message);
    const [kind, text] = typeof heard === 'string' ? [heard, ''] : Object.entries(heard)[0];
    tell(text || (kind === 'wait' ? words.wait : words.done));
    return kind === 'done';
  } catch (status) {
    tell(status === 503 ? words.wait : words.lost);
    return false;
  }
}
