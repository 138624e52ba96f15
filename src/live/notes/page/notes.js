// The notes on the laptop's own screen: what to say, what the room sees, and what can be done, out of sight of the room.
let shown = null;
let typed = '';
let sentence = '';

const part = (title, ...children) => make('section', {}, make('h2', {}, title), ...children);
const lines = (list) => list.map((text) => make('p', {}, text));
const wish = (name, value) => press({ wish: value === undefined ? name : { [name]: value }, at: shown.at });
const always = ['next', 'back', 'cover'];
const button = (name, look = '') => (!always.includes(name) && !shown.can.includes(name) ? '' : make('button', { type: 'button', class: look, click: () => wish(name) },
  words[name === 'undo' && shown.returns ? 'return' : name === 'cover' && shown.covered ? 'uncover' : name]));

/** A field with a button beside it; what is typed survives a redraw. */
function field(id, label, value, keep, go) {
  const input = make('input', { id, type: 'text', autocomplete: 'off', value });
  input.value = value;
  input.addEventListener('input', () => keep(input.value));
  const form = make('form', { class: 'say' }, make('label', { for: id }, label), input, ...go(input));
  return form;
}

function say() {
  const typing = shown.typed;
  if (typing === 'nothing') return null;
  const row = typeof typing === 'object' ? typing.row : 0;
  const send = async (event) => {
    event.preventDefault();
    const text = typed;
    if (await wish('say', text)) {
      typed = '';
      const input = document.getElementById('say');
      if (input) input.value = '';
    }
  };
  const count = make('span', { class: 'where', 'aria-live': 'polite' });
  const groups = make('div', {});
  const grouped = () => {
    const signs = shown.spaced && typed.includes(' ') ? typed.split(/\s+/).filter(Boolean) : [...typed.replace(/\s/g, '')];
    const rows = shown.groups.length > 1 ? shown.groups : [];
    let at = 0;
    groups.replaceChildren(...rows.flatMap(([title, count]) => {
      const own = signs.slice(at, at + count);
      at += count;
      return own.length === 0 ? [] : [make('p', {}, make('b', {}, own.join(' ')), ` ${title}`)];
    }));
  };
  const tally = () => {
    grouped();
    const signs = typed.replace(/\s/g, '').length;
    count.textContent = row > 0 ? words['row-count'].replace('{count}', signs).replace('{total}', row) : '';
  };
  tally();
  const form = field('say', typeof typing === 'object' && !shown.cards ? words['say-row'] : words.say, typed,
    (text) => { typed = text; tally(); }, () => [make('button', { class: 'main' }, words.done)]);
  form.append(count, groups);
  form.addEventListener('submit', send);
  return form;
}

function keepIt() {
  const put = (name) => async () => {
    if (sentence.trim() !== '' && await wish(name, sentence)) {
      sentence = '';
      document.getElementById('sentence').value = '';
    }
  };
  const form = field('sentence', words.sentence, sentence, (text) => { sentence = text; }, () => [
    make('button', { type: 'button', click: put('keep') }, words.keep),
    make('button', { type: 'button', click: put('park') }, words.park),
  ]);
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
}

function steps() {
  const list = make('select', { id: 'steps', 'aria-label': words.steps });
  shown.steps.forEach(([text, may], at) => {
    list.append(make('option', { value: at, disabled: !may && at !== shown.here, selected: at === shown.here }, text));
  });
  list.addEventListener('change', () => wish('jump', Number(list.value)));
  return list;
}

function draw() {
  document.documentElement.lang = shown.language;
  const focus = document.activeElement?.id;
  const at = document.activeElement?.selectionStart;
  const choose = shown.choices.map(([number, text]) =>
    make('button', { type: 'button', click: () => wish('choose', number) }, make('b', {}, String(number)), ` ${text}`));
  const room = shown.covered ? [make('p', {}, words.covered)] : lines(shown.room);
  place.replaceChildren(
    make('p', { class: shown.late ? 'where late' : 'where' }, `${shown.network && `${shown.network} · `}${shown.clock} ${shown.kept}`),
    make('h1', {}, shown.private ? words.private : shown.heading),
    shown.sheets === '' ? '' : make('p', { class: 'strong' }, shown.sheets),
    said,
    ...lines(shown.script),
    shown.question ? make('p', { class: 'strong' }, words.choose) : '',
    make('div', { class: 'choices' }, ...choose),
    say() ?? '',
    make('div', { class: 'feet' }, button('next', 'main'), button('back'), button('reveal'), button('cover'),
      button('undo')),
    make('div', { class: 'feet' }, shown.timer ? make('b', {}, shown.timer[0]) : null, button('timer'), button('more'), button('less'), button('people'),
      button('answering'), button('vote'), button('short')),
    part(shown.room_title, ...room),
    shown.next === '' ? '' : part(words.after, make('p', {}, shown.next)),
    shown.stories.length === 0 ? '' : part(words.stories, ...lines(shown.stories)),
    keepIt(),
    part(words.steps, steps()),
    shown.tense === '' ? '' : make('details', {}, make('summary', {}, words.tense), make('p', { class: 'text' }, shown.tense)),
  );
  const again = focus && document.getElementById(focus);
  if (again) {
    again.focus();
    if (typeof at === 'number' && again.setSelectionRange) again.setSelectionRange(at, at);
  }
}

async function watch() {
  let seen = new Uint8Array(8);
  for (let tries = 0; ; ) {
    try {
      const [version, now] = await look(seen);
      tries = 0;
      seen = version;
      if (now === null) continue;
      // What was typed for something that is gone is not for what is asked now.
      if (shown !== null && shown.at !== now.at) typed = '';
      shown = now;
      draw();
    } catch (status) {
      tries += 1;
      if (status === 403 || status === 409) return stop(words.used);
      if (status === 410 || tries > 3) return stop(words.gone);
      tell(words.lost);
      await new Promise((done) => setTimeout(done, 700));
    }
  }
}

comeIn().then(
  (inside) => {
    if (!inside) return stop(words.used);
    place.replaceChildren(make('h1', {}, words.waiting));
    return watch();
  },
  (status) => stop(status === 0 ? words.gone : words.used),
);
