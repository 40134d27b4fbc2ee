import { LEVEL_WORDS } from '../report/words';
import { inEnglish } from './english';
import { COLUMNS_IN_ENGLISH } from './english-sentences';
import type { State } from './states';
import type { CellView, ItemView } from './view';

/**
 * What terminal and page say around the items, in two languages. What is said of a row comes from the rules of
 * `build`, which speak Chinese: `translate` has it in the language of the words.
 */

export type Language = 'zh-CN' | 'en';

type Both = readonly [chinese: string, english: string];

const SAID = {
  /** Its own name, to be chosen by. */
  language: ['中文', 'English'],
  title: ['逐条审核', 'Review'],
  accept: ['采用', 'Accept'],
  correct: ['改正', 'Correct'],
  reject: ['不采用', 'Reject'],
  later: ['过几天再问', 'Ask later'],
  skip: ['跳过', 'Skip'],
  quit: ['结束', 'Finish'],
  keep: ['仍然有效', 'Still holds'],
  lifted: ['已经撤销', 'Was lifted'],
  help: ['按键说明', 'Keys'],
  sourceText: ['原文', 'Source text'],
  cells: ['读出的内容', 'What was read'],
  otherCells: ['其他列', 'Other columns'],
  remarks: ['提醒', 'Remarks'],
  aliases: ['同一公告的其他网址', 'Other addresses of this notice'],
  before: ['以前的决定', 'Decided before'],
  goneText: ['原来有、现在没有', 'Stood there, and does not now'],
  comeText: ['现在有、原来没有', 'Stands there now, and did not'],
  cannot: ['还不能采用', 'Cannot be accepted yet'],
  reasonNeeded: ['不采用的理由', 'Why it is rejected'],
  daysNeeded: ['几天后再问', 'Ask again in how many days'],
  liftedNeeded: ['哪天撤销的（YYYY-MM-DD）', 'Day of the lift (YYYY-MM-DD)'],
  fromText: ['取自', 'from'],
  notInText: [
    '不在这段原文里（来自公告或来源的设置）',
    'not in this text (from the notice or the settings of its source)',
  ],
  corrected: ['已改正，原来是', 'corrected; it was'],
  added: ['由人填写', 'filled in by a person'],
  wasAccepted: ['采用过', 'accepted'],
  wasRejected: ['没有采用，理由', 'rejected, because'],
  gonePage: [
    '公告的网页打不开了。不见了不等于撤销：请向作出机关核实，再选“仍然有效”或“已经撤销”。满 30 天没有决定，就先不登载。',
    'The page of this notice cannot be opened any more. That is no lift: ask the authority, then choose “Still holds” or “Was lifted”. Undecided for 30 days, its rows are withheld.',
  ],
  goneRow: [
    '网页还在，但这一行没有了。在您决定之前先不登载：仍然有效，还是已经撤销？',
    'The page is there, and this row is not. It is withheld until you decide: does it still hold, or was it lifted?',
  ],
  undone: [
    '另一份公告或另一行写明已撤销、移出或修复，请核对是不是这一项：仍然有效，还是已经撤销？',
    'Another notice or row says that an act was lifted; is it this one? Does it still hold, or was it lifted?',
  ],
  withheld: ['在决定之前不登载', 'withheld until decided'],
  sameWords: [
    '文字没有增减，只是顺序或空格变了',
    'No words came or went; only their order or spaces changed',
  ],
  nothing: ['没有要审核的。', 'Nothing to review.'],
  allDone: ['都审核完了。', 'All reviewed.'],
  previous: ['上一项', 'Previous'],
  next: ['下一项', 'Next'],
  ok: ['确定', 'OK'],
  cancel: ['取消', 'Cancel'],
  saved: ['改正已记下', 'Correction saved'],
  lost: [
    '没有记下：审核程序已经结束，或没有回应。请在终端里重新运行 review',
    'Not saved: the review has ended or does not answer. Run review in the terminal again',
  ],
  closed: [
    '审核结束，这一页可以关掉了。已采用的行在终端里写明的表格中。',
    'The review is over; this page can be closed. Accepted rows are in the table that the terminal names.',
  ],
  singleKeys: ['用单个字母操作', 'Single letters act'],
} satisfies Record<string, Both>;

const STATES: Record<State, Both> = {
  gone: ['页面不见了', 'Page is gone'],
  vanished: ['这一行不见了', 'Row is gone'],
  undone: ['另有撤销或移出', 'Lifted elsewhere'],
  changed: ['原文变了', 'Source changed'],
  waiting: ['等待审核', 'Waiting'],
  later: ['过几天再问', 'Asked again later'],
  closed: ['不能登载', 'Cannot be listed'],
  rejected: ['不采用', 'Rejected'],
  accepted: ['已采用', 'Accepted'],
};

const KEYS: readonly [key: string, ...what: Both][] = [
  ['j / k', '下一项、上一项', 'next, previous item'],
  ['a', '采用', 'accept'],
  ['c', '改正：到第一个有问题的格子', 'correct: to the first cell with a fault'],
  ['r', '不采用，写明理由', 'reject, with the reason'],
  ['l', '过几天再问', 'ask again in some days'],
  [
    'e / x',
    '原文不见了、另有撤销：仍然有效、已经撤销',
    'source is gone, or says so elsewhere: still holds, was lifted',
  ],
  ['Esc', '离开格子', 'leave a cell'],
  ['?', '这个说明', 'these keys'],
];

/** Some words in one of the two languages. */
const said = <K extends string>(words: Record<K, Both>, at: 0 | 1): Record<K, string> =>
  Object.fromEntries(Object.entries<Both>(words).map(([key, both]) => [key, both[at]])) as Record<
    K,
    string
  >;

const keysIn = (at: 0 | 1) => KEYS.map(([key, ...what]) => [key, what[at]] as const);

const CHINESE = {
  ...said(SAID, 0),
  states: said(STATES, 0),
  levels: LEVEL_WORDS,
  /** A heading of our own tables. */
  column: (heading: string) => heading,
  translate: (text: string) => text,
  left: (count: number) => `还有 ${count} 项`,
  done: (count: number) => `已有结果的 ${count} 项`,
  keys: keysIn(0),
};

export type Words = typeof CHINESE;

const ENGLISH: Words = {
  ...said(SAID, 1),
  states: said(STATES, 1),
  levels: {
    error: 'error',
    reject: 'not listed',
    warning: 'warning',
    repair: 'mended',
    note: 'note',
  },
  column: (heading) => COLUMNS_IN_ENGLISH.get(heading) ?? heading,
  translate: inEnglish,
  left: (count) => `${count} left`,
  done: (count) => `${count} with a result`,
  keys: keysIn(1),
};

export const WORDS: Record<Language, Words> = { 'zh-CN': CHINESE, en: ENGLISH };

/** What was decided on the earlier text of an item. */
export const outcomeOf = (
  { verdict, reason = '' }: NonNullable<ItemView['before']>,
  words: Words,
): string =>
  verdict === 'accept' ? words.wasAccepted : `${words.wasRejected}：${words.translate(reason)}`;

/** Says of a cell that a person changed what was read; empty where nobody did. */
export const changeOfCell = ({ drafted }: CellView, words: Words): string => {
  if (drafted === undefined) return '';
  return drafted === '' ? words.added : `${words.corrected}“${drafted}”`;
};

/** Of which notice an item is, and where it stands there. */
export const whereOf = ({ title, place }: Pick<ItemView, 'title' | 'place'>): string =>
  [title, place].filter((each) => each !== '').join(' · ');

/** Why an accepted row may no longer stand; undefined if nothing speaks against it. */
export function doubtOf(state: State, words: Words): string | undefined {
  if (state === 'gone') return words.gonePage;
  if (state === 'vanished') return words.goneRow;
  return state === 'undone' ? words.undone : undefined;
}
