// What every script that plays on a live page has in common, whatever the browser: the laptop behind a line of text, and
// checks. What only the laptop can do is asked for by a line `do SOMETHING` and answered by one line of JSON.

import readline from 'node:readline';

const lines = readline.createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const faults = [];
let checks = 0;

/** How long is waited for what a page does, in milliseconds: on a machine that does other things as well it may be more. */
export const patience = 1000 * Number(process.env.VLOT_PATIENCE ?? 30);

/** Notes a fault when a check does not hold. */
export function check(holds, what) {
  checks += 1;
  if (!holds) faults.push(what);
}

export async function laptop(what) {
  console.log(`do ${what}`);
  return JSON.parse((await lines.next()).value);
}

/** Says what was found, and ends with 1 when that is a fault. */
export function told() {
  for (const fault of faults) console.log(`FAULT ${fault}`);
  console.log(`${checks - faults.length} passed, ${faults.length} failed`);
  process.exit(faults.length > 0 ? 1 : 0);
}
