import { describe, expect, it } from 'vitest';
import { ASKED_UNITS } from '../../../lib/domain/lookup';
import type { Line, WebsiteText } from '../../../lib/domain/website-text';
import { plainTitle } from '../../../lib/match/card';
import { readFacts } from '../../../lib/match/footer/facts';
import { readInput } from '../../../lib/match/input';
import { isOrganisation } from '../../../lib/match/names/organisation';
import { readScan } from '../../../lib/match/scan/scan';
import { websiteSubject } from '../../../lib/match/website';
import { toAddress, toName } from '../../../lib/sites/link-targets';
import { runs } from '../runs';
import { candidate, judgeCard, judgeQuery, school, subject } from './fixtures';

/**
 * An expression that can read one text in two ways takes twice as long for each further repeat of it, and hangs the
 * worker at the thirtieth. Each part below is repeated, alone and in turns, before an end that nothing takes. Such a
 * case never ends where an expression is wrong; no time is measured.
 */

const PARTS = [
  ...['.', '..', '…', '⋯', '。', '。。', ' ', '\n', '-', '·', ' - ', ' . ', '|', '/', ':', '@'],
  ...['(', ')', '((', '（原', '【', '[', '"', '#', '%', '1', '12', 'a', 'A-', '1 ', 'a.', 'www.'],
  ...['11人报名', '报名11', '浏览 1,1', '3天前', '2026-09-01', '9月1日', '09-01 10:00 '],
  ...[
    '©2026',
    '© ',
    '版权所有',
    'all rights reserved',
    '2020-2026年',
    '由',
    '为',
    '归',
    '主办单位：',
  ],
  ...['与其', '没有', '关联'],
  ...['初中', '高中', '中小', '小学', '幼儿园', '实验', '外国语', '第一', '分校', '中心', '校区'],
  ...['有限公司', '股份', '责任', '培训学校', '余姚市', '宁波', '示例', '官网', '版', 'app', '的'],
  ...['浙ICP备', '12345678', '号-1', '浙公网安备', '信用代码', '电话：', '0574-62000001', '转1'],
  ...['https://', 'a@b.cd ', '中国.', '技术支持：', '、', '，', '承办', '&nbsp;', '<b>', '\u200b'],
];
const ENDS = ['', 'x', '校', '1', '\u0000'];

const repeated = (parts: readonly string[], units: number): string =>
  parts.join('').repeat(Math.ceil(units / Math.max(1, parts.join('').length)));

const line = (text: string): Line => ({ text, linked: text });

function websiteOf(text: string): WebsiteText {
  const lines = [line(text)];
  return { title: text, headings: [text], footers: lines, last: lines, structured: [] };
}

const ALL = [candidate(school)];

/**
 * Each two parts in one order, as the other order is in it from the second part on; half of a part's pairs begin with it.
 * `npm run soak -- properties` takes both orders.
 */
const isFirst = (at: number, other: number): boolean =>
  runs(1) > 1 || at === other || at < other === ((at + other) % 2 === 1);

/** Every reader of what a page or a person writes. One `expect` for all: it costs more than many a reader. */
function readAll(text: string): void {
  const card = subject({ title: text, provider: text, snippet: text });
  const facts = readFacts(websiteOf(text), 'www.example.com');
  const { question } = websiteSubject({ url: 'https://www.example.com/', facts });
  expect({
    card: judgeCard(card, ALL).length <= 1,
    query: judgeQuery(text, ALL).length <= 1,
    title: plainTitle(text).length <= text.length,
    organisation: typeof isOrganisation(text.slice(0, 40)),
    input: typeof readInput(text).as,
    address: toAddress(text).startsWith('https'),
    name: typeof (toName(text) ?? ''),
    website: question.keys.length <= 64,
  }).toEqual(SOUND);
}

const SOUND = {
  card: true,
  query: true,
  title: true,
  organisation: 'boolean',
  input: 'string',
  address: true,
  name: 'string',
  website: true,
};

describe('what a page repeats is read in bounded work', () => {
  it.each(PARTS)('%j, as often as a title holds it', (part) => {
    for (const end of ENDS) readAll(repeated([part], 400 - end.length).slice(0, 399) + end);
  });

  it.each(PARTS.map((part, at) => [part, at] as const))(
    '%j in turns with each other one',
    (part, at) => {
      for (const [nth, other] of PARTS.entries())
        if (isFirst(at, nth)) readAll(`${repeated([part, other], 120)}x`);
    },
  );

  it.each(PARTS)('%j, as often as a passage holds it', (part) => {
    expect(readScan(repeated([part], ASKED_UNITS - 1)).scan.text.length).toBeLessThanOrEqual(
      3 * ASKED_UNITS + 100,
    );
  });

  it.each(['例', 'ﷺ', ' '])(
    'structured data with names of 60,000 %j, and a footer of operators',
    (part) => {
      const structured = Array.from({ length: 16 }, () =>
        JSON.stringify({ '@type': 'Organization', legalName: part.repeat(60_000) }),
      );
      const footers = Array.from({ length: 40 }, (_, at) => ({
        text: `主办:甲${at};`.repeat(300).slice(0, 2000),
        linked: '',
      }));
      const facts = readFacts({ ...websiteOf(''), structured, footers }, 'www.example.com');
      expect(facts.operators.every(({ place }) => place === 'footer')).toBe(true);
    },
  );

  it.each([
    ['a menu', '首页 '],
    ['dots', '© x•'],
    ['what a page calls itself', '本站目前均系 '],
    ['bars', '在线留言|'],
  ])('a footer of %s on eighty lines, twice as many as are handed over', (_what, part) => {
    const line = part.repeat(2000 / part.length);
    const footers = Array.from({ length: 80 }, (_, at) => ({
      text: at < 79 ? line : `${line}abcdefgh 客户 余姚市示例启明培训学校有限公司 由甲乙丙丁运营`,
      linked: '',
    }));
    const { operators } = readFacts({ ...websiteOf(''), footers }, 'www.example.com');
    expect(operators.length).toBeLessThanOrEqual(16);
  });

  it.each([
    `${'.'.repeat(60)}x`,
    '第一章 总则................................................(45)................................1',
    `${'11人报名'.repeat(40)}x`,
    `${'A - '.repeat(80)}校`,
    `${'初中'.repeat(20)}学`,
    `${'中小'.repeat(20)}园`,
  ])('%j', (text) => {
    readAll(text);
  });
});
