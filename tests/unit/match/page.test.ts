import { beforeEach, expect, it, vi } from 'vitest';
import { writtenOtherwise } from '../../../lib/match/names/written-otherwise';
import { readPage } from '../../../lib/match/page';
import { candidate, entry, judgeWebsite } from './fixtures';
import { facts, said } from './negative/case';

vi.mock('../../../lib/match/names/written-otherwise', { spy: true });
beforeEach(() => {
  vi.mocked(writtenOtherwise).mockClear();
});

const title = '余姚橙鹭培训学校';
const url = 'https://www.example.com/';
const subject = { ref: 0, url, title };
const TRADE = '培训学校';

it('reads names written otherwise once a text, when they are asked for', () => {
  const page = readPage({ ...subject, provider: '余姚橙鹭教育' });
  expect(writtenOtherwise).not.toHaveBeenCalled();
  expect([...page.otherwise().title.keys()]).toContain('余姚市橙鹭培训学校有限公司');
  expect([...page.otherwise().provider.keys()]).toContain('余姚市橙鹭教育有限公司');
  expect(writtenOtherwise).toHaveBeenCalledTimes(2);
});

it('reads none of an app', () => {
  const { title: own, provider } = readPage({ ...subject, app: { name: title } }).otherwise();
  expect([...own, ...provider]).toEqual([]);
  expect(writtenOtherwise).not.toHaveBeenCalled();
});

it('reads none of a website whose operator has no words of teaching, as most have none', () => {
  const name = '杭州橙鹭网络科技有限公司';
  const listed = entry({ names: [{ text: name, kind: 'legal' }] });
  const website = { url, facts: facts({ title: '首页', operators: [said(name)] }) };
  expect(judgeWebsite(website, [candidate(listed)])).toHaveLength(1);
  expect(writtenOtherwise).not.toHaveBeenCalled();
});

it('reads them once of a website’s operator with such words', () => {
  const name = '余姚市橙鹭培训学校有限公司';
  const listed = entry({ names: [{ text: name, kind: 'legal' }] });
  const website = { url, facts: facts({ title, operators: [said('余姚橙鹭培训学校')] }) };
  expect(judgeWebsite(website, [candidate(listed)])[0]?.tier).toBe('possible');
  expect(writtenOtherwise).toHaveBeenCalledOnce();
});

it.each([
  ['余姚市示例会议承办服务有限公司', '余姚市示例会议承办服务有限公司'],
  ['技术支持：杭州别家网络科技有限公司', undefined],
  ['余姚市示例小学承办', undefined],
])('a credit is no provider, and may stand in the name of one: %s', (provider, text) => {
  expect(readPage({ ...subject, provider }).provider?.text).toBe(text);
});

it.each([
  [
    '股份有…',
    [
      ['限公司', true],
      ['限责任公司', true],
    ],
  ],
  [
    '有限…',
    [
      ['公司', true],
      ['责任公司', true],
    ],
  ],
  [
    '有…',
    [
      ['限公司', false],
      ['限责任公司', false],
    ],
  ],
  ['股…', [['份有限公司', false]]],
] as const)('a title that was cut at %s may go on so', (end, ends) => {
  const { cuts } = readPage({ ...subject, title: `示例启明${TRADE}${end}` });
  const stem = `示例启明${TRADE}${end.slice(0, -1)}`;
  expect(cuts.map(({ title: { text }, isInForm }) => [text.slice(stem.length), isInForm])).toEqual(
    ends,
  );
});

it('one letter behind a trade, which is no whole name, is its form’s', () => {
  const { cuts } = readPage({ ...subject, title: '示例启明教育科技有…' });
  expect(cuts.every(({ isInForm }) => isInForm)).toBe(true);
});
