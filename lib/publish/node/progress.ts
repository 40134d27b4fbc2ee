import { printable } from '../report/terminal';

const stream = process.stderr;

/** Rows between two drawings of the bar. */
const STEP = 250;
const CELLS = 30;

/**
 * A progress bar on stderr for the rows that are read, and nothing at all where stderr is no terminal. `update` takes
 * what is done; `end` wipes the line.
 */
export function progressBar(total: number) {
  const isShown = stream.isTTY && total > STEP;
  return {
    update(done: number): void {
      if (!isShown || (done % STEP !== 0 && done !== total)) return;
      const filled = Math.round((done / total) * CELLS);
      const bar = '█'.repeat(filled) + '░'.repeat(CELLS - filled);
      stream.write(`\r读取 ${bar} ${done}/${total}`);
    },
    end: wipe,
  };
}

/** Takes the bar or the name of a step away. */
export function wipe(): void {
  if (stream.isTTY) stream.write('\r\u001b[2K');
}

/** Names a step that has no count of its own; the next drawing wipes it. */
export function stage(label: string): void {
  if (stream.isTTY) stream.write(`\r\u001b[2K${printable(label)}……`);
}
