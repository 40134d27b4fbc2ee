import { LEVEL_WORDS } from '../report/words';
import { inEnglish } from './english';
import { COLUMNS_IN_ENGLISH } from './english-sentences';
import type { State } from './states';

/**
 * What terminal and page say around the items, in two languages. What is said of a row comes from the rules of
 * `build`, which speak Chinese: `translate` has it in the language of the words.
 */

export type Language = 'zh-CN' | 'en';

const CHINESE = {
  /** Its own name, to be chosen by. */
  language: '中文',
  title: '逐条审核',
  states: {
    gone: '页面不见了',
    vanished: '这一行不见了',
    undone: '另有撤销或移出',
    changed: '原文变了',
    waiting: '等待审核',
    later: '过几天再问',
    closed: '不能登载',
    rejected: '不采用',
    accepted: '已采用',
  } satisfies Record<State, string>,
  accept: '采用',
  correct: '改正',
  reject: '不采用',
  later: '过几天再问',
  skip: '跳过',
  quit: '结束',
  keep: '仍然有效',
  lifted: '已经撤销',
  help: '按键说明',
  sourceText: '原文',
  cells: '读出的内容',
  otherCells: '其他列',
  remarks: '提醒',
  aliases: '同一公告的其他网址',
  before: '以前的决定',
  goneText: '原来有、现在没有',
  comeText: '现在有、原来没有',
  cannot: '还不能采用',
  reasonNeeded: '不采用的理由',
  daysNeeded: '几天后再问',
  liftedNeeded: '哪天撤销的（YYYY-MM-DD）',
  fromText: '取自',
  notInText: '不在这段原文里（来自公告或来源的设置）',
  corrected: '已改正，原来是',
  added: '由人填写',
  wasAccepted: '采用过',
  wasRejected: '没有采用，理由',
  gonePage:
    '公告的网页打不开了。不见了不等于撤销：请向作出机关核实，再选“仍然有效”或“已经撤销”。满 30 天没有决定，就先不登载。',
  goneRow: '网页还在，但这一行没有了。在您决定之前先不登载：仍然有效，还是已经撤销？',
  undone: '另一份公告或另一行写明已撤销、移出或修复，请核对是不是这一项：仍然有效，还是已经撤销？',
  withheld: '在决定之前不登载',
  sameWords: '文字没有增减，只是顺序或空格变了',
  nothing: '没有要审核的。',
  allDone: '都审核完了。',
  previous: '上一项',
  next: '下一项',
  ok: '确定',
  cancel: '取消',
  saved: '改正已记下',
  lost: '没有记下：审核程序已经结束，或没有回应。请在终端里重新运行 review',
  closed: '审核结束，这一页可以关掉了。已采用的行在终端里写明的表格中。',
  singleKeys: '用单个字母操作',
  levels: LEVEL_WORDS,
  /** A heading of our own tables. */
  column: (heading: string) => heading,
  translate: (text: string) => text,
  left: (count: number) => `还有 ${count} 项`,
  done: (count: number) => `已有结果的 ${count} 项`,
  keys: [
    ['j / k', '下一项、上一项'],
    ['a', '采用'],
    ['c', '改正：到第一个有问题的格子'],
    ['r', '不采用，写明理由'],
    ['l', '过几天再问'],
    ['e / x', '原文不见了、另有撤销：仍然有效、已经撤销'],
    ['Esc', '离开格子'],
    ['?', '这个说明'],
  ] satisfies [key: string, what: string][],
};

export type Words = typeof CHINESE;

const ENGLISH: Words = {
  language: 'English',
  title: 'Review',
  states: {
    gone: 'Page is gone',
    vanished: 'Row is gone',
    undone: 'Lifted elsewhere',
    changed: 'Source changed',
    waiting: 'Waiting',
    later: 'Asked again later',
    closed: 'Cannot be listed',
    rejected: 'Rejected',
    accepted: 'Accepted',
  },
  accept: 'Accept',
  correct: 'Correct',
  reject: 'Reject',
  later: 'Ask later',
  skip: 'Skip',
  quit: 'Finish',
  keep: 'Still holds',
  lifted: 'Was lifted',
  help: 'Keys',
  sourceText: 'Source text',
  cells: 'What was read',
  otherCells: 'Other columns',
  remarks: 'Remarks',
  aliases: 'Other addresses of this notice',
  before: 'Decided before',
  goneText: 'Stood there, and does not now',
  comeText: 'Stands there now, and did not',
  cannot: 'Cannot be accepted yet',
  reasonNeeded: 'Why it is rejected',
  daysNeeded: 'Ask again in how many days',
  liftedNeeded: 'Day of the lift (YYYY-MM-DD)',
  fromText: 'from',
  notInText: 'not in this text (from the notice or the settings of its source)',
  corrected: 'corrected; it was',
  added: 'filled in by a person',
  wasAccepted: 'accepted',
  wasRejected: 'rejected, because',
  gonePage:
    'The page of this notice cannot be opened any more. That is no lift: ask the authority, then choose “Still holds” or “Was lifted”. Undecided for 30 days, its rows are withheld.',
  goneRow:
    'The page is there, and this row is not. It is withheld until you decide: does it still hold, or was it lifted?',
  undone:
    'Another notice or row says that an act was lifted; is it this one? Does it still hold, or was it lifted?',
  withheld: 'withheld until decided',
  sameWords: 'No words came or went; only their order or spaces changed',
  nothing: 'Nothing to review.',
  allDone: 'All reviewed.',
  previous: 'Previous',
  next: 'Next',
  ok: 'OK',
  cancel: 'Cancel',
  saved: 'Correction saved',
  lost: 'Not saved: the review has ended or does not answer. Run review in the terminal again',
  closed:
    'The review is over; this page can be closed. Accepted rows are in the table that the terminal names.',
  singleKeys: 'Single letters act',
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
  keys: [
    ['j / k', 'next, previous item'],
    ['a', 'accept'],
    ['c', 'correct: to the first cell with a fault'],
    ['r', 'reject, with the reason'],
    ['l', 'ask again in some days'],
    ['e / x', 'source is gone, or says so elsewhere: still holds, was lifted'],
    ['Esc', 'leave a cell'],
    ['?', 'these keys'],
  ],
};

export const WORDS: Record<Language, Words> = { 'zh-CN': CHINESE, en: ENGLISH };

/** What it means that an accepted row may stand no longer; undefined where nothing says so. */
export function doubtOf(state: State, words: Words): string | undefined {
  if (state === 'gone') return words.gonePage;
  if (state === 'vanished') return words.goneRow;
  return state === 'undone' ? words.undone : undefined;
}
