// A clicker: buttons and nothing else. No title, no sheet and nothing that is typed comes here.
// A meeting that was begun again knows no clicker any more.
words.lost = words['clicker-lost'];
const button = (name, look, label = name) =>
  make('button', {
    type: 'button',
    class: look,
    click: async () => {
      // What was said of the press before is not of this one.
      tell('');
      if (name === 'reveal' && !confirm(words.sure)) return;
      if (await press({ wish: name })) navigator.vibrate?.(20);
    },
  }, words[label]);

comeIn().then(
  (inside) => {
    if (!inside) {
      stop(words.used);
      return;
    }
    place.replaceChildren(
      make('h1', {}, words.clicker),
      make('p', {}, words['clicker-how']),
      said,
      button('next', 'main press'),
      button('back', 'press'),
      make('div', { class: 'pair' }, button('cover', 'press', 'cover-or-show'), button('timer', 'press')),
      make('div', { class: 'pair' }, button('more', 'press'), button('reveal', 'press')),
    );
  },
  (status) => stop(status === 0 ? words.gone : words.used),
);
