import { pattern } from '../../text/expressions';
import { actWords } from './act-words';

/** Forms print every act and tick those that were done: ☑警告 □罚款. What is not ticked is not said. */

const MARK = /[[（(【]\s*([√✓✔☑■]?)\s*[\]）)】]|[□☐▢◻☒☑✓✔√■▣]/gu;
const TICK = /[☑✓✔√■▣]/u;
/** Signs that are nothing but ticks. */
const CHECK = /[☑✓✔√]/u;

interface Mark {
  start: number;
  end: number;
  isTicked: boolean;
  isBracket: boolean;
}

const TICKED_BRACKET = /[[（(【]\s*[√✓✔☑■]\s*[\]）)】]/u;

const marksIn = (line: string, hasTickedBracket: boolean): Mark[] => {
  const found = Array.from(line.matchAll(MARK), ({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
    isTicked: TICK.test(mark),
    isBracket: mark.length > 1,
  }));
  // Empty brackets are blanks of any kind, unless others of the text are ticked.
  return found.filter(({ isBracket }) => !isBracket || hasTickedBracket);
};

/** Are these marks boxes, and no masked characters (示例□□培训中心) and no bullets? */
function areBoxes(line: string, marks: readonly Mark[], leads: boolean, hasTick: boolean): boolean {
  const empty = marks.filter(({ isTicked }) => !isTicked).length;
  const areApart = marks.every(({ end }, at) => {
    const next = marks[at + 1];
    return !next || line.slice(end, next.start).trim() !== '';
  });
  const isTicked = marks.length > empty;
  return empty > 0 && areApart && (isTicked || (leads && (empty > 1 || hasTick)));
}

/** Kinds of acts behind a ticked one, parted by spaces and without a sum: what a list of kinds offers besides. */
const OTHERS = pattern`^(?:[\s、/／]+(?!\S*\d)(?:限制|行政拘留|其他|${actWords('penalty', 'licence', 'standing', 'closure', 'order', 'listing')})[^\s、/／]{0,12})+\s*$`;

/** Of a line that only has ticks: the ticks that lead, and the kinds that have none (√警告 罚款 吊销许可证). */
const besideTicks = (line: string, marks: readonly Mark[]): [start: number, end: number][] =>
  marks.flatMap(({ start, end, isBracket }, at): [start: number, end: number][] => {
    const next = marks[at + 1]?.start ?? line.length;
    const [word = ''] = /^\s*[^\s、/／]+/u.exec(line.slice(end, next)) ?? [];
    const rest = end + word.length;
    // 警告：√；罚款：× answers, and leads nothing.
    const isAnswer = /^\s*(?:[；;，,。]|$)/u.test(line.slice(end));
    const isTick = !isAnswer && (isBracket || CHECK.test(line.charAt(start)));
    return [
      ...(isTick ? [[start, end] as [number, number]] : []),
      ...(OTHERS.test(line.slice(rest, next)) ? [[rest, next] as [number, number]] : []),
    ];
  });

const sentenceStart = (line: string, at: number): number =>
  at - (/[^：:；;。]*$/u.exec(line.slice(0, at))?.[0].length ?? 0);
const sentenceEnd = (line: string, at: number): number => {
  const stop = line.slice(at).search(/[；;。]/u);
  return stop < 0 ? line.length : at + stop;
};

/** Offsets of a line that say nothing: its boxes, and the words of those that are not ticked. */
function unticked(
  line: string,
  hasTick: boolean,
  hasTickedBracket: boolean,
): [start: number, end: number][] {
  const marks = marksIn(line, hasTickedBracket);
  const [first] = marks;
  if (!first) return [];
  const leads = /(?:^|[：:，,；;。])\s*$/u.test(line.slice(0, first.start));
  if (!areBoxes(line, marks, leads, hasTick))
    return marks.every(({ isTicked }) => isTicked) && leads ? besideTicks(line, marks) : [];
  const last = marks.at(-1)?.end ?? first.end;
  // 给予☑警告、□罚款的处罚: whose box is whose nobody can tell.
  if (!leads && !/^[\s；;。]*$/u.test(line.slice(last)))
    return [[sentenceStart(line, first.start), sentenceEnd(line, last)]];
  return marks.map(({ start, end, isTicked }, at) => {
    if (isTicked) return [start, end];
    if (!leads) {
      const before = line.slice(marks[at - 1]?.end ?? 0, start);
      return [start - (/[^：:，,；;。]*$/u.exec(before)?.[0].length ?? 0), end];
    }
    return [start, Math.min(marks[at + 1]?.start ?? line.length, sentenceEnd(line, end))];
  });
}

const LETTER = /(?<=[[（(【]\s*)[xXvV](?=\s*[\]）)】])/gu;
/** A text whose typed ticks are signs: [x] is one beside [ ], and beside [√] it is none. */
const withTicks = (typed: string): string => {
  const tick = CHECK.test(typed) ? ' ' : '√';
  return typed.search(LETTER) >= 0 && /[[（(【](?:\s*[\]）)】]|\s*[√✓✔])/u.test(typed)
    ? typed.replace(LETTER, tick)
    : typed;
};

/** Offsets of a text that its boxes leave unsaid. */
export function unsaidIn(typed: string): Set<number> {
  const unsaid = new Set<number>();
  const raw = withTicks(typed);
  if (!/[□☐▢◻☒☑√✓✔]|[[（(【]\s*■/u.test(raw)) return unsaid;
  const hasTick = CHECK.test(raw);
  const hasTickedBracket = TICKED_BRACKET.test(raw);
  let offset = 0;
  for (const line of raw.split('\n')) {
    for (const [start, end] of unticked(line, hasTick, hasTickedBracket))
      for (let at = start; at < end; at++) unsaid.add(offset + at);
    offset += line.length + 1;
  }
  return unsaid;
}

/** A text with blanks for what its boxes leave unsaid. */
export function withoutUnticked(raw: string): string {
  const unsaid = unsaidIn(raw);
  return unsaid.size === 0
    ? raw
    : raw.replace(/[\s\S]/g, (unit, at: number) => (unsaid.has(at) ? ' ' : unit));
}
