import { readHeader } from '../../tables/read-heading';
import { LEVEL_WORDS } from '../report/words';
import { sayRemark } from '../sheets/row-reader';
import { type Action, ReviewFault } from './action';
import type { Review } from './session';
import { KEYS_OF_ROW, KEYS_ON_DOUBT, OPEN_STATES } from './states';
import { type CellView, type ItemView, viewOf } from './view';
import { changeOfCell, doubtOf, outcomeOf, WORDS, whereOf } from './words';

const say = WORDS['zh-CN'];

/** A terminal: prints lines, and asks for one; null when there is no more to come. */
interface Terminal {
  print(text: string): void;
  ask(prompt: string): Promise<string | null>;
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');

/** Where a cell was taken from; nothing where a table's own line says just that. */
function wordsOf(cell: CellView): string {
  const { text, from, drafted } = cell;
  if (drafted !== undefined) return changeOfCell(cell, say);
  if (text === '' || from.endsWith(`：${text}`)) return '';
  return from === '' ? say.notInText : `${say.fromText}“${from}”`;
}

function cellLines(cells: readonly CellView[]): string[] {
  return cells.flatMap((cell, at) => {
    const { header, text, isFaulty } = cell;
    const number = String(at + 1).padStart(2);
    const where = wordsOf(cell);
    return [
      `  ${number}  ${header}：${text || '（空）'}${isFaulty ? '  ←!' : ''}`,
      ...(where === '' ? [] : [`        ${where.replace(/\n/g, ' ')}`]),
    ];
  });
}

function beforeLines({ before }: ItemView): string[] {
  if (!before) return [];
  const { on, liftedOn, gone, come } = before;
  const pieces = [
    ...gone.map((piece) => `    - ${piece}`),
    ...come.map((piece) => `    + ${piece}`),
  ];
  return [
    `${say.before}：${on} ${outcomeOf(before, say)}`,
    ...(liftedOn === undefined ? [] : [`${say.lifted}：${liftedOn}`]),
    ...(pieces.length > 0 ? pieces : [say.sameWords]),
  ];
}

function doubtLines({ state, reason }: ItemView): string[] {
  const doubt = doubtOf(state, say);
  return doubt === undefined ? [] : [doubt, ...(reason === undefined ? [] : [reason])];
}

function linesOf(view: ItemView, count: string): string[] {
  const { state, name, address, aliases, notices, pieces, cells, remarks, faults } = view;
  return [
    `\n[${count}] ${say.states[state]}  ${name || '（没有名称）'}`,
    whereOf(view),
    ...(address === '' ? [] : [address]),
    ...aliases.map((alias) => `${say.aliases}：${alias}`),
    ...notices.map((notice) => `！${notice}`),
    ...doubtLines(view),
    ...beforeLines(view),
    `${say.sourceText}：`,
    indented(pieces.map(({ text }) => text).join('')),
    `${say.cells}：`,
    ...cellLines(cells),
    ...remarks.map((remark) => `  [${LEVEL_WORDS[remark.level]}] ${sayRemark(remark)}`),
    ...(faults.length > 0 ? [`${say.cannot}：${faults.join('；')}`] : []),
  ];
}

/** What each key does, in one line. */
const keysLine = (keys: typeof KEYS_OF_ROW): string =>
  [...Object.entries(keys), ['s', 'skip'] as const, ['q', 'quit'] as const]
    .map(([key, word]) => `[${key}] ${say[word]}`)
    .join('  ');

/** Which cell is meant: by its number, or by any heading that tables have. */
function cellOf(answer: string, { cells, otherCells }: ItemView): CellView | undefined {
  const number = /^\d+$/.test(answer) ? Number(answer) : 0;
  const field = readHeader(answer);
  return cells[number - 1] ?? [...cells, ...otherCells].find((cell) => cell.field === field);
}

async function askCorrection(view: ItemView, { ask, print }: Terminal): Promise<Action | null> {
  const cell = cellOf((await ask('改哪一项（编号或列名）：'))?.trim() ?? '', view);
  if (!cell) {
    print('没有这一项。');
    return null;
  }
  const text = await ask(`${cell.header}（现为“${cell.text}”；直接回车不改，输入 - 清空）：`);
  if (text === null || text.trim() === '') return null;
  return { do: 'correct', field: cell.field, text: text.trim() === '-' ? '' : text };
}

type AskAction = (view: ItemView, terminal: Terminal) => Promise<Action | null>;

/** Asks for what an action needs beside its key. */
const ASK: Record<Action['do'], AskAction> = {
  accept: async () => ({ do: 'accept' }),
  correct: askCorrection,
  reject: async (_, { ask }) => ({
    do: 'reject',
    reason: (await ask(`${say.reasonNeeded}：`)) ?? '',
  }),
  later: async (_, { ask }) => {
    const days = (await ask(`${say.daysNeeded}（直接回车为 7）：`))?.trim() ?? '';
    return { do: 'later', days: Number(days || '7') };
  },
  keep: async () => ({ do: 'keep' }),
  lifted: async (_, { ask }) => ({
    do: 'lifted',
    on: (await ask(`${say.liftedNeeded}：`))?.trim() ?? '',
  }),
};

/** Takes one key and does what it asks for: 'next' when the item is decided or left, 'quit' when the person stops. */
async function takeKey(
  review: Review,
  view: ItemView,
  terminal: Terminal,
): Promise<'next' | 'quit' | 'again'> {
  const keys = view.isDoubted ? KEYS_ON_DOUBT : KEYS_OF_ROW;
  const answer = await terminal.ask(`${keysLine(keys)}\n> `);
  const pressed = answer?.trim().toLowerCase() ?? 'q';
  if (pressed === 'q') return 'quit';
  if (pressed === 's') return 'next';
  const asked = Object.hasOwn(keys, pressed) ? keys[pressed] : undefined;
  if (asked === undefined) terminal.print(`没有“${pressed}”这个键。`);
  else {
    const action = await ASK[asked](view, terminal);
    const isDone = action !== null && (await tryAction(review, view.key, action, terminal));
    if (isDone && action.do !== 'correct') return 'next';
  }
  return 'again';
}

/** Asks about one item until it is decided or left; false when the person stops. */
async function askAbout(review: Review, key: string, count: string, terminal: Terminal) {
  for (let next = 'again'; next === 'again'; ) {
    const standing = review.all.get(key);
    if (!standing) return true;
    const view = viewOf(key, standing);
    for (const line of linesOf(view, count)) terminal.print(line);
    next = await takeKey(review, view, terminal);
    if (next === 'quit') return false;
  }
  return true;
}

async function tryAction(review: Review, key: string, action: Action, { print }: Terminal) {
  try {
    const { state } = await review.act(key, action);
    print(`→ ${say.states[state]}`);
    return true;
  } catch (error) {
    if (!(error instanceof ReviewFault)) throw error;
    print(error.message);
    return false;
  }
}

/** Goes through what asks for a decision, one by one, or through everything. */
export async function reviewInTerminal(
  review: Review,
  terminal: Terminal,
  isAll = false,
): Promise<void> {
  const isAsked = (key: string): boolean =>
    isAll || OPEN_STATES.has(review.all.get(key)?.state ?? 'closed');
  const keys = [...review.all.keys()].filter(isAsked);
  // An answer about one row of a vanished page counts for all rows of that page.
  for (const [at, key] of keys.entries())
    if (isAsked(key) && !(await askAbout(review, key, `${at + 1}/${keys.length}`, terminal)))
      return;
}
