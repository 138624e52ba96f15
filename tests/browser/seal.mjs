// The page's own sealing, in node: held to the vectors of its RFCs, then PUBLIC COUNT LINES sheets for the crate to open.
// Usage: node seal.mjs FOLDER [PUBLIC COUNT LINES]; FOLDER holds closed.js and seal.js.

import assert from 'node:assert/strict';
import { getRandomValues } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const [folder, to, count, lines] = process.argv.slice(2);
const text = ['closed.js', 'seal.js'].map((file) => fs.readFileSync(path.join(folder, file), 'utf8')).join('\n');
const own = new Function(`'use strict';${text};return { letters, toText, fromText, chacha, poly1305, close, open, sha256, hmac, x25519, seal };`)();
const hex = (words) => Uint8Array.from(Buffer.from(words.replace(/\s/g, ''), 'hex'));
const same = (found, expected) => assert.equal(Buffer.from(found).toString('hex'), expected.replace(/\s/g, ''));

// SHA-256 of nothing, of "abc", and of lengths around a block, against node's own.
same(own.sha256(own.letters('abc')), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
const { createHash, createHmac } = await import('node:crypto');
for (let length = 0; length < 260; length += 1) {
  const data = getRandomValues(new Uint8Array(length));
  same(own.sha256(data), createHash('sha256').update(data).digest('hex'));
  const key = getRandomValues(new Uint8Array(length));
  same(own.hmac(key, data), createHmac('sha256', key).update(data).digest('hex'));
}

// RFC 7748, 5.2: two vectors, then a thousand times over.
same(own.x25519(hex('a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4'),
  hex('e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c')),
'c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552');
same(own.x25519(hex('4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d'),
  hex('e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493')),
'95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957');
let [k, u] = [Uint8Array.of(9, ...new Uint8Array(31)), Uint8Array.of(9, ...new Uint8Array(31))];
for (let turn = 0; turn < 1000; turn += 1) [k, u] = [own.x25519(k, u), k];
same(k, '684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51');

// RFC 8439, 2.4.2 (the cipher), 2.5.2 (the tag), 2.8.2 (both).
const sunscreen = own.letters("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.");
same(own.chacha(hex('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'), hex('000000000000004a00000000'), 1, sunscreen),
  `6e2e359a2568f98041ba0728dd0d6981e97e7aec1d4360c20a27afccfd9fae0bf91b65c5524733ab8f593dabcd62b3571639d624e65152ab8f530c359f0861d8
   07ca0dbf500d6a6156a38e088a22b65e52bc514d16ccf806818ce91ab77937365af90bbf74a35be6b40b8eedf2785e42874d`);
same(own.poly1305(hex('85d6be7857556d337f4452fe42d506a80103808afb0db2fd4abff6af4149f51b'), own.letters('Cryptographic Forum Research Group')),
  'a8061dc1305136c6c22b8baf0c0127a9');
const key = hex('808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f');
const [nonce, extra] = [hex('070000004041424344454647'), hex('50515253c0c1c2c3c4c5c6c7')];
const closed = own.close(key, nonce, extra, sunscreen);
same(closed.subarray(closed.length - 16), '1ae10b594f09e26a7e902ecbd0600691');
same(own.open(key, nonce, extra, closed), Buffer.from(sunscreen).toString('hex'));
closed[3] ^= 1;
assert.equal(own.open(key, nonce, extra, closed), null);
// RFC 8439, A.3: tags that trip a carry.
same(own.poly1305(hex(`02${'00'.repeat(31)}`), hex('ff'.repeat(16))), `03${'00'.repeat(15)}`);
same(own.poly1305(hex(`02${'00'.repeat(15)}${'ff'.repeat(16)}`), hex(`02${'00'.repeat(15)}`)), `03${'00'.repeat(15)}`);
same(own.poly1305(hex(`01${'00'.repeat(31)}`), hex(`${'ff'.repeat(16)}f0${'ff'.repeat(15)}11${'00'.repeat(15)}`)), `05${'00'.repeat(15)}`);
same(own.poly1305(hex(`02${'00'.repeat(31)}`), hex(`fd${'ff'.repeat(15)}`)), `fa${'ff'.repeat(15)}`);

// RFC 9180, A.2.1: base mode, sequence number 0.
const sealed = own.seal(hex('4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a'), own.letters('Ode on a Grecian Urn'),
  own.letters('Count-0'), own.letters('Beauty is truth, truth beauty'), hex('f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600'));
same(sealed.subarray(0, 32), '1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a');
same(sealed.subarray(32), '1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28');
assert.throws(() => own.seal(new Uint8Array(32), [], [], [], key), 'a key of nothing');

for (let place = 0; place < Number(count ?? 0); place += 1) {
  const plain = new Uint8Array(Number(lines) + 19).fill(255);
  plain[0] = 1;
  getRandomValues(plain.subarray(1, 17));
  for (let line = 0; line < Number(lines); line += 1) plain[17 + line] = (place + line) % 5;
  const once = getRandomValues(new Uint8Array(32));
  console.log(own.toText(own.seal(own.fromText(to), own.letters('vlot sheet 1'), [], plain, once)));
}
