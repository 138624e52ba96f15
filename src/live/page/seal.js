// Sealing to the laptop's key: HPKE, base mode (RFC 9180), with X25519 (RFC 7748), HKDF-SHA256 and ChaCha20-Poly1305.
const K = Uint32Array.of(
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2);

function sha256(data) {
  const h = Uint32Array.of(0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19);
  const padded = new Uint8Array((data.length + 72) & ~63);
  padded.set(data);
  padded[data.length] = 128;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, data.length * 8);
  const w = new Uint32Array(64);
  const right = (x, by) => (x >>> by) | (x << (32 - by));
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 16; i += 1) w[i] = view.getUint32(at + 4 * i);
    for (let i = 16; i < 64; i += 1) {
      const [a, b] = [w[i - 15], w[i - 2]];
      w[i] = w[i - 16] + w[i - 7] + (right(a, 7) ^ right(a, 18) ^ (a >>> 3)) + (right(b, 17) ^ right(b, 19) ^ (b >>> 10));
    }
    let [a, b, c, d, e, f, g, last] = h;
    for (let i = 0; i < 64; i += 1) {
      const one = (last + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
      const two = ((right(a, 2) ^ right(a, 13) ^ right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [last, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, last].forEach((one, i) => { h[i] += one; });
  }
  const out = new Uint8Array(32);
  h.forEach((one, i) => new DataView(out.buffer).setUint32(4 * i, one));
  return out;
}

function hmac(key, data) {
  const block = new Uint8Array(64);
  block.set(key.length > 64 ? sha256(key) : key);
  return sha256(bytes(block.map((one) => one ^ 0x5c), sha256(bytes(block.map((one) => one ^ 0x36), data))));
}

/** HKDF's second half, for at most 32 bytes. */
const expand = (key, info, length) => hmac(key, bytes(info, [1])).subarray(0, length);

// The field of 2^255 - 19 in sixteen limbs of sixteen bits.
const field = (...low) => {
  const one = new Float64Array(16);
  one.set(low);
  return one;
};

function carry(o) {
  for (let i = 0; i < 16; i += 1) {
    o[i] += 65536;
    const over = Math.floor(o[i] / 65536);
    if (i < 15) o[i + 1] += over - 1;
    else o[0] += 38 * (over - 1);
    o[i] -= over * 65536;
  }
}

function swap(p, q, bit) {
  const mask = -bit;
  for (let i = 0; i < 16; i += 1) {
    const t = mask & (p[i] ^ q[i]);
    p[i] ^= t;
    q[i] ^= t;
  }
}

const plus = (a, b) => a.map((one, i) => one + b[i]);
const minus = (a, b) => a.map((one, i) => one - b[i]);

function times(a, b) {
  const t = new Float64Array(31);
  for (let i = 0; i < 16; i += 1) for (let j = 0; j < 16; j += 1) t[i + j] += a[i] * b[j];
  for (let i = 0; i < 15; i += 1) t[i] += 38 * t[i + 16];
  const o = t.slice(0, 16);
  carry(o);
  carry(o);
  return o;
}

function packed(n) {
  const t = n.slice();
  for (let i = 0; i < 3; i += 1) carry(t);
  for (let twice = 0; twice < 2; twice += 1) {
    const m = new Float64Array(16);
    m[0] = t[0] - 0xffed;
    for (let i = 1; i < 15; i += 1) {
      m[i] = t[i] - 0xffff - ((m[i - 1] >> 16) & 1);
      m[i - 1] &= 0xffff;
    }
    m[15] = t[15] - 0x7fff - ((m[14] >> 16) & 1);
    const borrowed = (m[15] >> 16) & 1;
    m[14] &= 0xffff;
    swap(t, m, 1 - borrowed);
  }
  const out = new Uint8Array(32);
  for (let i = 0; i < 16; i += 1) {
    out[2 * i] = t[i] & 255;
    out[2 * i + 1] = t[i] >> 8;
  }
  return out;
}

function x25519(secret, point) {
  const z = secret.slice();
  z[31] = (z[31] & 127) | 64;
  z[0] &= 248;
  const x = new Float64Array(16);
  for (let i = 0; i < 16; i += 1) x[i] = point[2 * i] + point[2 * i + 1] * 256;
  x[15] &= 0x7fff;
  let [a, b, c, d] = [field(1), x.slice(), field(), field(1)];
  for (let i = 254; i >= 0; i -= 1) {
    const bit = (z[i >>> 3] >>> (i & 7)) & 1;
    swap(a, b, bit);
    swap(c, d, bit);
    const [e, f] = [plus(a, c), plus(b, d)];
    const [g, h] = [minus(a, c), minus(b, d)];
    const [ee, gg] = [times(e, e), times(g, g)];
    const [fg, eh] = [times(f, g), times(e, h)];
    const between = minus(ee, gg);
    const sum = plus(eh, fg);
    const less = minus(eh, fg);
    a = times(ee, gg);
    c = times(between, plus(times(between, field(0xdb41, 1)), ee));
    b = times(sum, sum);
    d = times(x, times(less, less));
    swap(a, b, bit);
    swap(c, d, bit);
  }
  let inverse = c.slice();
  for (let i = 253; i >= 0; i -= 1) {
    inverse = times(inverse, inverse);
    if (i !== 2 && i !== 4) inverse = times(inverse, c);
  }
  return packed(times(a, inverse));
}

/** What only who has the key to `to` can open: the key that was used once, then the closed text. */
function seal(to, info, extra, plain, once) {
  const version = letters('HPKE-v1');
  const kem = bytes(letters('KEM'), [0, 32]);
  const suite = bytes(letters('HPKE'), [0, 32, 0, 1, 0, 3]);
  const extracted = (id, salt, label, from) => hmac(salt, bytes(version, id, letters(label), from));
  const expanded = (id, key, label, context, length) =>
    expand(key, bytes([length >> 8, length & 255], version, id, letters(label), context), length);
  const own = x25519(once, Uint8Array.of(9, ...new Uint8Array(31)));
  const met = x25519(once, to);
  if (met.every((one) => one === 0)) throw new Error('no key');
  const prk = extracted(kem, [], 'eae_prk', met);
  const shared = expanded(kem, prk, 'shared_secret', bytes(own, to), 32);
  const context = bytes([0], extracted(suite, [], 'psk_id_hash', []), extracted(suite, [], 'info_hash', info));
  const secret = extracted(suite, shared, 'secret', []);
  const key = expanded(suite, secret, 'key', context, 32);
  const nonce = expanded(suite, secret, 'base_nonce', context, 12);
  return bytes(own, close(key, nonce, extra, plain));
}
