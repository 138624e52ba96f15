// Closing with one key: ChaCha20-Poly1305 (RFC 8439). Browsers keep their own cryptography from pages without a
// certificate, so the page brings this.
const bytes = (...parts) => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};
const letters = (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const toText = (data) =>
  btoa(Array.from(data, (one) => String.fromCharCode(one)).join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const fromText = (text) => letters(atob(text.replace(/-/g, '+').replace(/_/g, '/')));

function chacha(key, nonce, counter, data) {
  const state = new Uint32Array(16);
  const word = (from, at) => from[at] | (from[at + 1] << 8) | (from[at + 2] << 16) | (from[at + 3] << 24);
  state.set([0x61707865, 0x3320646e, 0x79622d32, 0x6b206574]);
  for (let i = 0; i < 8; i += 1) state[4 + i] = word(key, 4 * i);
  for (let i = 0; i < 3; i += 1) state[13 + i] = word(nonce, 4 * i);
  const x = new Uint32Array(16);
  const turn = (a, b, by) => {
    x[a] ^= x[b];
    x[a] = (x[a] << by) | (x[a] >>> (32 - by));
  };
  const quarter = (a, b, c, d) => {
    x[a] += x[b]; turn(d, a, 16);
    x[c] += x[d]; turn(b, c, 12);
    x[a] += x[b]; turn(d, a, 8);
    x[c] += x[d]; turn(b, c, 7);
  };
  const out = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 64) {
    state[12] = counter + at / 64;
    x.set(state);
    for (let round = 0; round < 10; round += 1) {
      for (let i = 0; i < 4; i += 1) quarter(i, 4 + i, 8 + i, 12 + i);
      for (let i = 0; i < 4; i += 1) quarter(i, 4 + ((i + 1) % 4), 8 + ((i + 2) % 4), 12 + ((i + 3) % 4));
    }
    for (let i = 0; i < 64 && at + i < data.length; i += 1) {
      const place = i >> 2;
      out[at + i] = data[at + i] ^ (((x[place] + state[place]) >>> (8 * (i & 3))) & 255);
    }
  }
  return out;
}

function poly1305(key, data) {
  const clamp = [255, 255, 255, 15, 252, 255, 255, 15, 252, 255, 255, 15, 252, 255, 255, 15];
  const r = new Uint32Array(17);
  const h = new Uint32Array(17);
  const x = new Uint32Array(17);
  for (let i = 0; i < 16; i += 1) r[i] = key[i] & clamp[i];
  const add = (other) => {
    let carry = 0;
    for (let i = 0; i < 17; i += 1) {
      carry += h[i] + other[i];
      h[i] = carry & 255;
      carry >>>= 8;
    }
  };
  for (let at = 0; at < data.length; at += 16) {
    const block = new Uint32Array(17);
    const length = Math.min(16, data.length - at);
    for (let i = 0; i < length; i += 1) block[i] = data[at + i];
    block[length] = 1;
    add(block);
    for (let i = 0; i < 17; i += 1) {
      x[i] = 0;
      for (let j = 0; j < 17; j += 1) x[i] += h[j] * (j <= i ? r[i - j] : 320 * r[i + 17 - j]);
    }
    h.set(x);
    let carry = 0;
    for (let i = 0; i < 16; i += 1) {
      carry += h[i];
      h[i] = carry & 255;
      carry >>>= 8;
    }
    carry += h[16];
    h[16] = carry & 3;
    carry = 5 * (carry >>> 2);
    for (let i = 0; i < 16; i += 1) {
      carry += h[i];
      h[i] = carry & 255;
      carry >>>= 8;
    }
    h[16] += carry;
  }
  const before = h.slice();
  add([5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 252]);
  const keep = -(h[16] >>> 7);
  for (let i = 0; i < 17; i += 1) h[i] ^= keep & (before[i] ^ h[i]);
  const last = new Uint32Array(17);
  for (let i = 0; i < 16; i += 1) last[i] = key[16 + i];
  add(last);
  return Uint8Array.from(h.subarray(0, 16));
}

function tag(key, nonce, extra, closed) {
  const fill = (length) => new Uint8Array((16 - (length % 16)) % 16);
  const length = (data) => {
    const eight = new Uint8Array(8);
    new DataView(eight.buffer).setUint32(0, data.length, true);
    return eight;
  };
  const once = chacha(key, nonce, 0, new Uint8Array(32));
  return poly1305(once, bytes(extra, fill(extra.length), closed, fill(closed.length), length(extra), length(closed)));
}

function close(key, nonce, extra, plain) {
  const closed = chacha(key, nonce, 1, plain);
  return bytes(closed, tag(key, nonce, extra, closed));
}

function open(key, nonce, extra, sealed) {
  if (sealed.length < 16) return null;
  const closed = sealed.subarray(0, sealed.length - 16);
  const expected = tag(key, nonce, extra, closed);
  let wrong = 0;
  for (let i = 0; i < 16; i += 1) wrong |= expected[i] ^ sealed[closed.length + i];
  return wrong === 0 ? chacha(key, nonce, 1, closed) : null;
}
