import { type NormalText, normalise, offsetAfter } from './normalise';

/** Where a typed text stands in a name, for its units to be set off: UTF-16 offsets of the name as printed. */
export interface MetRange {
  start: number;
  end: number;
}

/** Longer texts are no names; comparing them unit by unit would cost their product. */
const COMPARED = 120;
/** A lone unit in common says nothing. */
const RUN = 2;

/** Units of `name`, from and up to: the normalised text's, not yet the printed one's. */
type Run = [from: number, to: number];

/** Runs in their order, those that touch or overlap as one. */
function merged(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const [from, to] of [...runs].sort(([a], [b]) => a - b)) {
    const last = all.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}

/** The units that two texts have in common in their order, as runs in `b`: 示例启明 for 示列启明 gives [2, 4]. */
function commonRuns(a: string, b: string): Run[] {
  const width = b.length + 1;
  const longest = new Uint8Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const runs: Run[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      runs.push([j, j + 1]);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return merged(runs).filter(([from, to]) => to - from >= RUN);
}

const wholeRun = (asked: string, name: string): Run[] => {
  const from = asked === '' ? -1 : name.indexOf(asked);
  return from < 0 ? [] : [[from, from + asked.length]];
};

/** As printed: up to the end of the character that the last unit came from. */
const printed = ([from, to]: Run, name: string, { source }: NormalText): MetRange => ({
  start: source[from] ?? 0,
  end: offsetAfter(name, source[to - 1] ?? 0),
});

/**
 * Where `asked` stands in `name`: as a whole, else word by word, else what both have in common. Nothing for a text in
 * letters that only spells the name.
 */
export function metRanges(asked: string, name: string): MetRange[] {
  const [text, within] = [normalise(asked).text, normalise(name)];
  let runs = wholeRun(text, within.text);
  if (runs.length === 0)
    runs = merged(
      asked.split(/\s+/).flatMap((word) => wholeRun(normalise(word).text, within.text)),
    );
  if (runs.length === 0 && Math.max(text.length, within.text.length) <= COMPARED)
    runs = commonRuns(text, within.text);
  return runs.map((run) => printed(run, name, within));
}
