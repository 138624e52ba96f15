// The sheet on a phone. One screen at a time; what was tapped stays in this tab until it is handed in, and goes nowhere
// but sealed.
const page = JSON.parse(document.getElementById('sheet').textContent);
const place = document.querySelector('main');
const home = location.pathname.replace(/\/thanks$/, '');
const store = `vlot${home}`;
const last = page.kinds.length;
const NOTHING = 255;
const DONT_KNOW = 254;

/** What is kept between two screens, and over a lock or a reload. */
const fresh = () => ({
  number: toText(crypto.getRandomValues(new Uint8Array(16))),
  language: page.first,
  marks: [...page.kinds].map(() => NOTHING),
  guess: [NOTHING, NOTHING],
  at: 0,
  screen: 'start',
  listed: false,
  sent: false,
  picture: false,
});

let remembers = true;
let state = null;
let delivery = 0;
let shown = '';
let stands = null;
/** Where a sheet that is done has its place. */
let rests = null;

/** A screen that has just come under a finger takes no tap for a moment: the second tap of two was for the one before. Keys
 * and a screen reader are not held up. */
const SETTLES = 500;

function settle() {
  clearTimeout(stands);
  place.classList.add('settles');
  stands = setTimeout(() => place.classList.remove('settles'), SETTLES);
}

function keep() {
  try {
    sessionStorage.setItem(store, JSON.stringify(state));
  } catch {
    remembers = false;
  }
}

function forget() {
  try {
    sessionStorage.removeItem(store);
  } catch {
    remembers = false;
  }
}

/** What was tapped for a round that is no more goes nowhere, and does not stay either. */
function forgetOthers() {
  try {
    Object.keys(sessionStorage).filter((one) => one.startsWith('vlot/') && one !== store).forEach((one) => sessionStorage.removeItem(one));
  } catch {
    remembers = false;
  }
}

function kept() {
  try {
    // A private window may let itself be read and refuse to keep: that is said at the start, and not when it matters.
    sessionStorage.setItem('?', '');
    sessionStorage.removeItem('?');
    const found = JSON.parse(sessionStorage.getItem(store));
    return found && found.marks.length === last ? found : null;
  } catch {
    remembers = false;
    return null;
  }
}

const words = () => page.languages[state.language];

function say(id, fill = {}) {
  let text = words().words[id];
  for (const [name, value] of Object.entries(fill)) text = text.replace(`{${name}}`, value);
  return text;
}

/** An element with its attributes and what stands in it; text is only ever text. */
function make(tag, attributes, ...children) {
  const one = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'click') one.addEventListener('click', value);
    else if (value !== null && value !== undefined && value !== false) one.setAttribute(name, value === true ? '' : value);
  }
  one.append(...children.filter((child) => child !== null));
  return one;
}

const button = (look, text, click, more = {}) => make('button', { type: 'button', class: look, click, ...more }, text);
const paragraph = (text, look) => make('p', { class: look }, text);
/** In the bank's language, which may be read from the right while the page's own words are not. */
const theirs = () => ({ lang: words().bank, dir: words().dir });
const asked = (text, more = {}) => make('h1', { tabindex: '-1', ...more }, text);

/** What a language calls itself; its tag where this browser does not know. */
function named(one) {
  try {
    return one.name ?? new Intl.DisplayNames([one.bank], { type: 'language' }).of(one.bank);
  } catch {
    return one.bank;
  }
}

function draw(...parts) {
  document.documentElement.lang = words().tag;
  place.replaceChildren(...parts.filter((part) => part !== null));
  const heading = place.querySelector('h1');
  document.title = `${say('title')} · ${heading.textContent}`.slice(0, 80);
  // A screen reader begins at the heading of a new screen; a screen that is only drawn again leaves it where it was.
  const now = `${state.screen} ${state.at} ${heading.textContent}`;
  if (shown !== '' && shown !== now) {
    settle();
    scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  }
  shown = now;
}

function go(change) {
  Object.assign(state, change);
  keep();
  screens[state.screen]();
}

const choices = (line) => (page.kinds[line] === 'y' ? words().year : words().points);
const offered = (line) => page.kinds[line] === 'y' || words().dontKnow !== null;

function answerOf(line) {
  const mark = state.marks[line];
  if (mark === NOTHING) return say('skipped');
  if (mark === DONT_KNOW) return words().dontKnow ?? say('dont-know');
  return choices(line)[mark] || `${page.typed[mark]}`;
}

/** The screen after the last statement that is asked. */
const after = () => (page.guess && !state.listed ? 'guess' : 'check');

function onwards() {
  if (state.listed) go({ screen: 'check' });
  else if (state.at + 1 < last) go({ at: state.at + 1 });
  else go({ screen: after() });
}

function backwards() {
  if (state.screen === 'line' && state.listed) go({ screen: 'check' });
  else if (state.screen === 'line') go(state.at > 0 ? { at: state.at - 1 } : { screen: 'start' });
  else if (state.screen === 'guess') go(state.listed ? { screen: 'check' } : { screen: 'line', at: last - 1 });
  else if (state.screen === 'check') go({ screen: 'line', at: last - 1, listed: false });
  else if (state.screen === 'paper') go({ screen: state.sent ? 'check' : state.from ?? 'start' });
  else return false;
  return true;
}

function mark(value) {
  state.marks[state.at] = value;
  onwards();
}

const feet = (...more) =>
  make('div', { class: 'feet' }, button('plain', `← ${say('back')}`, backwards), ...more);
/** Whether anything was filled in on this phone. */
const hasBegun = () => state.marks.some((one) => one !== NOTHING);

/** Chooses a language, where there are several; `then` draws the screen again. */
function languages(then) {
  if (page.languages.length < 2) return null;
  const language = make('select', { id: 'language' });
  page.languages.forEach((one, at) => {
    const option = make('option', { value: at, lang: one.bank }, named(one));
    option.selected = at === state.language;
    language.append(option);
  });
  language.addEventListener('change', () => {
    shown = '';
    state.language = Number(language.value);
    keep();
    then();
    document.getElementById('language').focus();
  });
  return make('p', { class: 'row' }, make('label', { for: 'language' }, say('language')), language);
}

const toPaper = () => button('link', say('paper-choose'), () => go({ screen: 'paper', from: state.screen }));
const memory = () => (remembers ? null : paragraph(say('no-memory'), 'note'));

const screens = {
  start() {
    const picture = make('input', { type: 'checkbox', id: 'picture' });
    picture.checked = state.picture;
    picture.addEventListener('change', () => {
      state.picture = picture.checked;
      keep();
    });
    const inside = /; wv\)|FBA[NV]|Instagram|Line\/|MicroMessenger|GSA\/|Snapchat/.test(navigator.userAgent);
    draw(
      asked(say('title')),
      inside ? paragraph(say('open-in-browser'), 'note') : null,
      memory(),
      ...words().about.map((one) => paragraph(one)),
      words().instruction === null ? null : make('p', theirs(), make('strong', {}, words().instruction)),
      languages(() => screens.start()),
      make('p', { class: 'row' }, picture, make('label', { for: 'picture' }, say('picture-choose'))),
      button('main', say(hasBegun() ? 'go-on' : 'begin'), () => go({ screen: 'line' })),
      make('details', {}, make('summary', {}, say('not-secure')), paragraph(say('not-secure-why'))),
      toPaper(),
    );
  },

  line() {
    const { at } = state;
    const chosen = state.marks[at];
    // What a statement measures stands over none, as on paper: it would lead the answer. Asked about a year ago it is what
    // is asked about.
    const about = page.kinds[at] === 'y' ? words().characteristics[page.places[at]] : null;
    const numbers = page.kinds[at] === 'y' ? null : page.typed;
    draw(
      make('p', { class: 'where' }, ...(about ? [make('span', theirs(), about), ' · '] : []), say('line', { number: at + 1, total: last })),
      make('progress', { max: last, value: at, 'aria-label': say('progress') }),
      memory(),
      asked(words().lines[at], { id: 'asked', ...theirs() }),
      make('div', { class: 'choices', role: 'group', 'aria-labelledby': 'asked' },
        ...choices(at).map((label, value) =>
          button('choice', make('span', { class: 'words' }, numbers ? make('b', {}, `${numbers[value]}`) : null, label), () => mark(value),
            { ...theirs(), 'aria-pressed': chosen === value ? 'true' : 'false' })),
        offered(at) ? button('choice other', words().dontKnow ?? say('dont-know'), () => mark(DONT_KNOW),
          { ...theirs(), 'aria-pressed': chosen === DONT_KNOW ? 'true' : 'false' }) : null),
      feet(button('plain', `${say('skip')} →`, () => mark(NOTHING))),
      toPaper(),
    );
  },

  guess() {
    const which = state.guess[0] === NOTHING ? 0 : 1;
    const done = () => go({ screen: 'check' });
    draw(
      asked(say(which === 0 ? 'guess-high' : 'guess-low')),
      paragraph(say('guess-why'), 'where'),
      make('div', { class: 'choices' },
        ...words().characteristics.map((title, value) => (which === 1 && value === state.guess[0] ? null
          : button('choice', title, () => {
            state.guess[which] = value;
            if (which === 1) done();
            else go({});
          }, theirs())))),
      feet(button('plain', `${say('skip')} →`, () => {
        state.guess = [NOTHING, NOTHING];
        done();
      })),
    );
  },

  check() {
    const [high, low] = state.guess;
    const title = (value) => (value === NOTHING ? say('skipped') : words().characteristics[value]);
    state.listed = true;
    keep();
    draw(
      asked(say('check')),
      paragraph(say('check-how')),
      memory(),
      make('ol', { class: 'list', role: 'list' }, ...words().lines.map((text, line) =>
        make('li', {}, button('item', make('span', { class: 'words' }, make('span', theirs(), text), make('strong', { dir: words().dir }, answerOf(line))),
          () => go({ screen: 'line', at: line }))))),
      page.guess ? button('item', make('span', { class: 'words' }, make('span', {}, say('guessed')), make('strong', {}, `${title(high)} / ${title(low)}`)), () => {
        state.guess = [NOTHING, NOTHING];
        go({ screen: 'guess' });
      }) : null,
      paragraph(say('final')),
      button('main', say('hand-in'), () => hand(1)),
      feet(),
      toPaper(),
    );
  },

  paper() {
    draw(
      asked(say('paper')),
      paragraph(say(state.sent ? 'paper-sent' : 'paper-how')),
      button('main', say('paper-yes'), () => hand(2)),
      feet(),
    );
  },

  send() {
    busy(say('sending'), say('sending-how'));
  },

  done() {
    ended('done', 'done-how');
  },
};

function busy(heading, text, ...more) {
  draw(asked(heading), make('p', { role: 'status' }, text), ...more);
}

/** A sheet that is done stays done, also one step back: there a reload would begin it anew. */
function stay() {
  try {
    history.replaceState(history.state, '', rests);
  } catch { /* the address stays */ }
}

/** The last screen of a sheet: nothing of it is left. */
function ended(heading, text) {
  const { picture, language } = state;
  forget();
  delivery += 1;
  const mine = delivery;
  state = { ...fresh(), picture, language, screen: 'done' };
  // What was said last is found again after a reload, by the address alone.
  const paper = heading === 'paper';
  const about = [paper ? 'paper' : picture ? 'picture' : null, language === page.first ? null : words().bank].filter(Boolean).join('&');
  rests = paper || heading === 'done' ? `${home}/thanks${about && `#${about}`}` : home;
  stay();
  const read = make('section', { 'aria-live': 'polite' });
  draw(
    asked(say(heading)),
    // Who reads the picture here does not put the phone away.
    picture && heading === 'done' ? null : paragraph(say(text)),
    picture && heading === 'done' ? read : null,
    ['late', 'closed'].includes(heading) ? null : button('plain', say('another'), () => {
      delivery += 1;
      state = { ...fresh(), language };
      rests = home;
      stay();
      rests = null;
      go({});
    }),
  );
  if (picture && heading === 'done') watch(read, mine);
}

/** So many times the laptop may not answer before the picture goes: it may be the network. */
const PATIENCE = 5;

/** For who cannot see the wall: the picture as text, once it is there and as long as it is. */
async function watch(read, mine) {
  const told = paragraph(say('picture-wait'));
  const picture = make('div', {});
  read.append(told, picture);
  const tell = (text) => {
    // Said once: a screen reader would read it out again.
    if (told.textContent !== text) told.textContent = text;
  };
  let seen = false;
  let gone = false;
  let stands = null;
  for (let lost = 0; mine === delivery; ) {
    try {
      const answer = await fetch(`${home}/thanks?text`, { cache: 'no-store' });
      const text = answer.status === 200 ? await answer.text() : null;
      lost = 0;
      if (text !== null && !seen) {
        seen = true;
        // Nobody fills in any more.
        draw(asked(say('picture')), read);
      }
      if (text !== null && text !== stands) {
        stands = text;
        // Nothing of it stands here while the wall is covered.
        picture.replaceChildren(...text.split('\n\n').filter(Boolean).map((one) => paragraph(one, 'text')));
      }
      if (answer.status === 404 && seen) break;
      // Another round began: nothing comes here any more.
      if (answer.status === 404) return ended('closed', 'closed-how');
      tell(stands === '' ? say('picture-covered') : seen ? '' : say('picture-wait'));
    } catch {
      lost += 1;
      gone = seen && lost === PATIENCE;
      if (gone) break;
      if (lost > 1) tell(say('picture-lost'));
    }
    await pause(3000);
  }
  if (mine !== delivery) return undefined;
  // A laptop that fell over behind the reveal knows no phone any more: only that it is no longer here can be said.
  picture.remove();
  tell(say('picture-gone'));
  // It may have been the network alone.
  if (gone) read.append(button('main', say('again'), () => {
    read.replaceChildren();
    watch(read, mine);
  }));
  return undefined;
}

const pause = (time) => new Promise((then) => setTimeout(then, time));
