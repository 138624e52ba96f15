// Handing in, and going on by itself where that cannot be done yet; how a sheet begins and where the way back leads.
function sealed(kind) {
  const plain = bytes([kind], fromText(state.number), kind === 2 ? state.marks.map(() => NOTHING) : state.marks,
    kind === 2 ? [NOTHING, NOTHING] : state.guess.includes(NOTHING) ? [NOTHING, NOTHING] : state.guess);
  return toText(seal(fromText(page.key), letters(page.purpose), [], plain, crypto.getRandomValues(new Uint8Array(32))));
}

/** One try. The word that the laptop answers, or nothing. */
async function post(kind) {
  const stop = typeof AbortController === 'function' ? new AbortController() : null;
  const late = setTimeout(() => stop && stop.abort(), 12000);
  try {
    const answer = await fetch(`${home}/sheet`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      // As long as the form that a browser posts by itself.
      body: `b=${sealed(kind)}&plain=0`,
      cache: 'no-store',
      signal: stop ? stop.signal : undefined,
    });
    // Nothing is taken in any more: what became of the round, the page of now says.
    if (answer.status === 404) {
      const now = await standing();
      return now === 'round' ? null : now;
    }
    return (await answer.text()).trim();
  } catch {
    return null;
  } finally {
    clearTimeout(late);
  }
}

/** What stands at this address now: a round, of which the key may be another one since the laptop began anew; the picture,
 * so that it is late; or nothing, so that it is closed. Nothing is said where the laptop does not answer. */
async function standing() {
  try {
    const answer = await fetch(home, { cache: 'no-store' });
    if (!answer.ok) return 'closed';
    const found = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('sheet');
    if (!found) return 'late';
    const { key, waits } = JSON.parse(found.textContent);
    Object.assign(page, { key, waits });
    return 'round';
  } catch {
    return null;
  }
}

/** Goes on where it was. */
function proceed() {
  if (state.screen === 'send') hand(state.kind);
  else if (screens[state.screen]) screens[state.screen]();
  else go({ screen: 'start' });
}

/** Nothing is taken in for now: waits here until it is again. */
async function wait() {
  delivery += 1;
  const mine = delivery;
  const told = () => busy(say('shut'), say(hasBegun() ? 'shut-begun' : 'shut-wait'), languages(told));
  told();
  while (mine === delivery) {
    await pause(3000);
    const now = await standing();
    if (mine !== delivery) return undefined;
    if (now === 'late' || now === 'closed') return ended(now, `${now}-how`);
    if (now === 'round' && !page.waits) return proceed();
  }
  return undefined;
}

/** Hands in, and keeps trying until there is an answer. */
async function hand(kind) {
  delivery += 1;
  const mine = delivery;
  go({ screen: 'send', sent: state.sent || kind === 1, kind });
  let waits = false;
  for (let tries = 0; mine === delivery; tries += 1) {
    const word = await post(kind);
    if (mine !== delivery) return;
    if (word === 'kept') return ended('done', kind === 2 ? 'paper-already' : 'done-how');
    if (word === 'paper') return ended('paper', kind === 2 ? 'paper-good' : 'paper-refused');
    if (word === 'late') return ended('late', 'late-how');
    if (word === 'closed') return ended('closed', 'closed-how');
    if (word === 'full' || word === 'unfit') {
      // Drawn once: who reads or listens there is not sent back to the top.
      if (!waits) busy(say(word === 'full' ? 'full' : 'not-yet'), say(word === 'full' ? 'full-how' : 'unfit-how'), button('main', say('again'), () => hand(kind)), toPaper());
      if (word === 'unfit') return undefined;
      // There may be room in a moment: who leads counts again, or somebody turns out to be in twice.
      waits = true;
      await pause(4000);
      continue;
    }
    waits = false;
    if (word === 'key' && (await standing()) === 'round') continue;
    if (word === 'shut') {
      busy(say('shut'), say('shut-how'));
      await pause(3000);
      continue;
    }
    if (tries > 0 || word === null) {
      const form = make('form', { method: 'post', action: `${home}/sheet` },
        make('input', { type: 'hidden', name: 'b', value: sealed(kind) }),
        make('input', { type: 'hidden', name: 'plain', value: '1' }),
        make('button', { class: 'plain' }, say('other-way')));
      busy(say('not-yet'), say(kind === 2 && !state.sent ? 'paper-not-reached' : 'not-yet-how'), button('main', say('again'), () => hand(kind)), form,
        kind === 2 ? null : toPaper());
    }
    await pause(Math.min(8000, 1000 + 1000 * tries));
  }
  return undefined;
}

/** How many steps of the browser's own way back are steps within the sheet, one after the other. Each tap makes as many
 * again: a browser passes over steps that came without one. */
const STEPS = 3;
let behind = history.state ?? 0;
const steps = () => rests === null && ['line', 'guess', 'check', 'paper'].includes(state.screen);

addEventListener('click', () => {
  if (!steps()) return;
  for (; behind < STEPS; behind += 1) history.pushState(behind + 1, '');
});

addEventListener('popstate', (event) => {
  const back = (event.state ?? 0) < behind;
  behind = event.state ?? 0;
  if (rests !== null) stay();
  else if (back && steps()) backwards();
});

function begin() {
  if (!(globalThis.crypto && crypto.getRandomValues)) return;
  forgetOthers();
  state = fresh();
  if (location.pathname !== home) {
    // Handed in: by the form what was chosen is still kept, after a reload only the address knows.
    const about = location.hash.slice(1).split('&');
    const named = page.languages.findIndex((one) => about.includes(one.bank));
    Object.assign(state, { picture: about.includes('picture'), language: named < 0 ? page.first : named });
    const { picture, language } = kept() || state;
    Object.assign(state, { picture, language });
    if (about.includes('paper')) ended('paper', 'paper-good');
    else ended('done', 'done-how');
    return;
  }
  state = kept() || state;
  keep();
  if (page.waits && state.screen !== 'send') wait();
  else proceed();
}

begin();
