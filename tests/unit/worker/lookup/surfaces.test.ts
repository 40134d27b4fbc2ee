import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '../../../../lib/domain/entry';
import { LookupIndex } from '../../../../lib/index/lookup';
import { readPasted } from '../../../../lib/tables/read-table';
import { findColumns } from '../../../../lib/tables/vet-columns';
import { prepareRows } from '../../../../lib/tables/vet-rows';
import { phoneIn } from '../../../../lib/wording/complaint';
import { displayName } from '../../../../lib/wording/names';
import { typedFault, withoutMarks } from '../../../../lib/wording/typed';
import { onOmniboxInput } from '../../../../lib/worker/browser/omnibox';
import { lookup } from '../../../../lib/worker/lookup/lookup';
import { vetNear, vetRows } from '../../../../lib/worker/lookup/vet';
import { ASKED_ENTRIES } from '../../../fixtures/asked/entries';
import { ENDED, TODAY } from '../../../fixtures/asked/list';
import { named, withAct } from '../../list/sample';
import { listsServed } from './followed';

/** Popup, address bar, call view, 报班核查 and a table find the same units, in whatever way their names are typed. */

const { sanctions } = withAct(1, { verifiedOn: '2026-11-01' });
const of = (id: string, region: string, text: string) => named(id, text, { region, sanctions });
const LIST: readonly Entry[] = [
  ...ASKED_ENTRIES,
  of('stork', '330203', '宁波海曙白鹳教育科技有限公司'),
  of('ink', '330106', '杭州墨池书法培训有限公司'),
  of('oak', '330281', '余姚市阳明街道小橡果幼儿园'),
];

const lists = listsServed();
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${TODAY}T04:00:00Z`) });
  await lists.follow(LIST, '示例名单', { asOf: TODAY });
});
afterAll(() => vi.useRealTimers());

const idsOf = (found: readonly { ref: { id: string } }[]): string[] =>
  found.map(({ ref }) => ref.id);

const typed = async (text: string): Promise<string[]> =>
  typedFault(withoutMarks(text)) ? [] : idsOf((await lookup({ text: withoutMarks(text) })).hits);

/** The names that the address bar offers. */
async function offered(text: string): Promise<string[]> {
  const names: string[] = [];
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  Object.assign(fakeBrowser, { omnibox: { setDefaultSuggestion: () => {} } });
  await onOmniboxInput(text, (all) => names.push(...all.map(({ content }) => content)));
  return names;
}

/** What the rows of a table say, near names included. */
async function vetted(rows: readonly (readonly string[])[]): Promise<string[]> {
  const table = { rows };
  const prepared = prepareRows(table, findColumns(rows)).rows;
  const asked = prepared.map(({ number: _n, repeats: _r, input: _i, bad: _b, ...row }) => row);
  const { results } = await vetRows(asked);
  const { near } = await vetNear(results.flatMap(({ unmet }) => unmet.map(({ name }) => name)));
  return idsOf([...results, ...near].flatMap(({ matches }) => matches));
}
const pasted = (text: string): Promise<string[]> => {
  const read = readPasted(text);
  return vetted(read.ok ? (read.tables[0]?.rows ?? []) : []);
};
const inColumn = (text: string): Promise<string[]> =>
  vetted([
    ['序号', '机构名称', '备注'],
    ['1', text, ''],
    ['2', '宁波示例无名书店有限公司', '无'],
  ]);

const SCHOOL = '余姚市示例启明培训学校有限公司';
const QUESTIONS = [
  '请问{}靠谱吗',
  '听说{}跑路了',
  '{}被罚过吗',
  '我想问一下{}怎么样',
  '{}还开着吗',
  '有没有人知道{}',
];
const ADDED = [
  '{}',
  '{}app',
  '{}客服',
  '{}公众号',
  '{}小程序',
  '{}官网',
  '{}的电话',
  '{}城东校区',
  '{}培训班',
  '{}（万达店）',
];
const IN_FULL = [
  '{}',
  '【{}】',
  '甲方：{}',
  '1、{}',
  '{} 张老师',
  '{}（已签约）',
  '付款给{}',
  '{}.pdf',
  '{}合同.docx',
  '合同-{}.zip',
  '{}收据.jpg',
  'https://www.example.net/s?wd={}',
  'example.net/{}',
  'www.{}.com',
  '请问{}是正规机构吗',
  '付款人 张** 收款方 {}',
  '某某 付给{}',
  '· {}',
];
const written = (name: string, ways: readonly string[]): string[] =>
  ways.map((way) => way.replace('{}', name));

const WAYS: readonly [id: string, texts: readonly string[]][] = [
  ['stork', written('宁波白鹳', [...ADDED, ...QUESTIONS])],
  ['ink', written('杭州墨池', [...ADDED, ...QUESTIONS])],
  ['qm', [...written('余姚示例启明', [...ADDED, ...QUESTIONS]), ...written(SCHOOL, IN_FULL)]],
  ['stork', written('宁波海曙白鹳教育科技有限公司', IN_FULL)],
  ['oak', written('余姚市阳明街道小橡果幼儿园', IN_FULL)],
  // By an input method.
  [
    'qm',
    [
      '实力启明',
      '余姚实力启明',
      '余姚市实力启明培训学校有限公司',
      '余姚市示例起名培训学校有限公司',
    ],
  ],
  [
    'qm',
    [
      '餘姚市示例啟明培訓學校有限公司',
      'shiliqiming',
      'slqm',
      '余姚市示列启明培训学校有限公司',
      '示例启明王老师',
    ],
  ],
  [
    'qm',
    [
      '示例启明.com',
      'www.示例启明.cn',
      '示例启明-合同.docx',
      '* 示例启明',
      '张** 91330281MAYX000177',
    ],
  ],
  [
    'qm',
    [
      '浙ICP备12345678号',
      '浙lCP备12345678号-1',
      '浙1CP备12345678号',
      '浙ICP备案12345678号-1',
      'qiming.example',
    ],
  ],
  [
    'a2',
    [
      '示例口算星',
      '示例口算星V7.4',
      '《示例口算星》',
      '示例口算星下载',
      'App Store 9990000002',
      'https://apps.apple.com/cn/app/id9990000002',
    ],
  ],
  ['w1', ['示例升学网', '示例升学网.com', '示例升学网靠谱吗', 'shengxue.example']],
];

describe.each(WAYS)('%s', (id, texts) => {
  it.each(texts)('is found wherever one asks for %j', async (text) => {
    const { hits } = await lookup({ text });
    const entry = LIST.find((each) => each.id === id);
    const found = {
      popup: idsOf(hits),
      enrol: await typed(text),
      pasted: await pasted(text),
      inColumn: await inColumn(text),
    };
    expect(Object.entries(found).filter(([, ids]) => !ids.includes(id))).toEqual([]);
    expect(await offered(text)).toContain(entry && displayName(entry));
  });
});

it.each([
  '0574-62000001',
  '(0574) 6200 0001',
  '+86 574 62000001',
  '电话：0574-62000001（响一声）',
  '王老师 0574-62000001',
])('a telephone number is found in the box for it too: %s', async (text) => {
  expect(await typed(phoneIn(text) ?? '')).toEqual(['qm']);
  expect(await typed(text)).toContain('qm');
  expect(await pasted(text)).toContain('qm');
  expect(await inColumn(text)).toContain('qm');
});

it('each record is found by the name under which its links lead on', async () => {
  for (const each of LIST.filter((one) => !ENDED.some(({ id }) => id === one.id)))
    expect(await typed(displayName(each))).toContain(each.id);
});

describe('a table is near to nobody by', () => {
  it.each([
    // A place, a district in short or a town, and what everybody says.
    '阳明街道幼儿园',
    '余姚市阳明街道幼儿园',
    '象山围棋',
    '上虞文化艺术',
    '鄞州补习学校',
    '宁海职业技能培训学校',
    '余姚驾校',
    '江北区艺术培训学校',
    // A mask, or an address in which nobody stands.
    '收款方：*姚市示例启明培训学校有限公司',
    '余姚市**培训学校有限公司',
    '收款方：余姚市某某培训学校有限公司',
    'www.示例白云.com',
    '示例白云合同.pdf',
    'https://www.example.net/s?q=示例白云学校',
    // A trade name of two units beside no place, and others’.
    '白鹳培训',
    // Nor one that sounds like it.
    '柏冠教育',
    '示例启明小学',
    '示例启明文化传播有限公司',
    '慈溪市示例启明培训学校有限公司',
    '宁波白鹳大药店',
    '苏州墨池书法培训有限公司',
    '哈尔滨白鹳城南校区',
  ])('%s', async (text) => {
    expect(await pasted(text)).toEqual([]);
    expect(await inColumn(text)).toEqual([]);
  });
});

it('a cell that is near to nobody is sought by its name once', async () => {
  const text = '慈溪市云杉书画有限公司';
  const sought = vi.spyOn(LookupIndex.prototype, 'candidates');
  expect((await vetNear([text])).near).toEqual([{ matches: [], total: 0 }]);
  expect(sought.mock.calls.filter(([name]) => name === text)).toHaveLength(1);
});
