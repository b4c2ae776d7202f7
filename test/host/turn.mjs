// Runs that drive a browser take turns in one clone: two at once on a small machine only starve each other.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './parts.mjs';

const lock = join(root, 'out', 'turn');
const owner = join(lock, 'pid');
let held = 0;

/** Waits until no other process of this clone drives a browser; the turn ends with the process or with `endTurn`. */
export async function takeTurn() {
  held += 1;
  if (held > 1) return;
  mkdirSync(join(root, 'out'), { recursive: true });
  const draft = `${lock}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  writeFileSync(join(draft, 'pid'), String(process.pid));
  for (let told = false; ; ) {
    try {
      // Made whole beside it and renamed: nobody ever sees a turn without its owner.
      renameSync(draft, lock);
      process.once('exit', () => rmSync(lock, { recursive: true, force: true }));
      return;
    } catch {
      if (!isAlive()) rmSync(lock, { recursive: true, force: true });
      else if (!told) console.log('Waiting for another run that drives a browser ...');
      told = true;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

export function endTurn() {
  held -= 1;
  if (held === 0) rmSync(lock, { recursive: true, force: true });
}

function isAlive() {
  try {
    process.kill(Number(readFileSync(owner, 'utf8')), 0);
    return true;
  } catch (error) {
    // Nobody there any more, or no number was written: the turn is free.
    return error?.code === 'EPERM';
  }
}
