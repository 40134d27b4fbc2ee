import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../../lib/domain/entry';
import { isSureLookup } from '../../../../lib/domain/lookup';
import { lookup } from '../../../../lib/worker/lookup/lookup';
import { vetNear } from '../../../../lib/worker/lookup/vet';
import { setClock } from '../../../stop-clock';
import { NOW, named } from '../../list/sample';
import { listsServed } from './followed';

/** Names as people say them: with other words for what it is, a campus or a zone, several at once, in a message. */

const lists = listsServed();
const of = (id: string, text: string, region: string, more: Partial<Entry> = {}): Entry =>
  named(id, text, { region, ...more });
const CODE = '91330281MA0EXAMP1T';
const identifier = {
  of: 'subject',
  source: 'https://www.example.org/notice',
  verifiedOn: '2026-08-01',
} as const;
const LIST: readonly Entry[] = [
  of('stork', '宁波海曙白鹳教育科技有限公司', '330203'),
  of('ink', '杭州墨池书法培训有限公司', '330106', {
    identifiers: [{ ...identifier, kind: 'phone', value: '13800000004' }],
  }),
  of('deer', '上海市浦东新区鹿鸣文化进修学校', '310115'),
  of('feeling', '温州市鹿城区霁蓝感统训练有限公司', '330302'),
  of('zone', '合肥高新技术产业开发区霜降里围棋培训有限公司', '340100'),
  of('park', '苏州工业园区栀子花开艺术培训有限公司', '320500'),
  of('light', '武汉拾光里文化传播有限公司', '420100'),
  of('seed', '广州市天河区石榴籽舞蹈艺术培训中心', '440106'),
  of('school', '余姚市示例启明培训学校有限公司', '330281', {
    identifiers: [{ ...identifier, kind: 'uscc', value: CODE }],
  }),
];

setClock(NOW);
beforeEach(() => lists.follow(LIST));

const told = async (text: string): Promise<string[]> =>
  (await lookup({ text })).hits.map(
    (hit) => `${hit.entry.id}${isSureLookup(hit.how) ? ' sure' : ''}`,
  );
const near = async (text: string): Promise<string[]> =>
  (await vetNear([text])).near.flatMap(({ matches }) => matches.map((match) => match.entry.id));

describe('a trade name with other words behind it', () => {
  it.each([
    ['杭州墨池教育科技', 'ink'],
    ['杭州墨池文化传播', 'ink'],
    ['杭州墨池教培', 'ink'],
    ['上海鹿鸣培训中心', 'deer'],
    ['上海市浦东新区鹿鸣教育咨询有限公司', 'deer'],
    ['温州霁蓝教育', 'feeling'],
    ['宁波白鹳城南校区', 'stork'],
    ['杭州墨池万达店', 'ink'],
    ['杭州墨池大学城校区', 'ink'],
    ['墨池杭州校区', 'ink'],
    ['墨池西湖校区', 'ink'],
    ['墨池（杭州店）', 'ink'],
    ['墨池（西湖店）', 'ink'],
    ['白鹳海曙分校', 'stork'],
    ['合肥霜降里教育', 'zone'],
    ['霜降里培训学校', 'zone'],
    ['苏州栀子花开教育科技', 'park'],
    ['苏州栀子花开少儿美术', 'park'],
  ])('%s is to be compared with %s, in the popup and in a table', async (text, id) => {
    expect(await told(text)).toEqual([id]);
    expect(await near(text)).toEqual([id]);
  });

  it.each([
    '广州墨池教育科技',
    '杭州墨海教育科技',
    '哈尔滨白鹳城南校区',
    '杭州墨池大酒店',
    '杭州墨池新华书店',
    '合肥高新技术产业开发区教育科技',
    '苏州霜降里教育',
    // Everybody's words, another shop, and a campus of nobody's place.
    '杭州墨池交流',
    '上海鹿鸣进修',
    '宁波白鹳训练',
    '杭州墨池水果店',
    '宁波白鹳大药店',
    '上海鹿鸣文具店',
    '墨池万达店',
    '白鹳城南校区',
    '墨池滨江校区',
    '墨池（滨江店）',
    '白鹳西湖校区',
    '杭州墨池发展',
    '宁波白鹳管理',
    '鹿鸣传播',
  ])('%s is nobody’s', async (text) => {
    expect(await told(text)).toEqual([]);
    expect(await near(text)).toEqual([]);
  });
});

describe('a house of lessons behind a trade name', () => {
  it.each([
    ['杭州墨池棋院', 'ink'],
    ['杭州墨池围棋院', 'ink'],
    ['杭州墨池书画院', 'ink'],
    ['杭州墨池书院', 'ink'],
    ['宁波白鹳学习馆', 'stork'],
    ['宁波白鹳绘本馆', 'stork'],
    ['宁波白鹳跆拳道馆', 'stork'],
    ['宁波白鹳训练营', 'stork'],
    ['宁波白鹳托班', 'stork'],
    ['宁波白鹳晚托班', 'stork'],
    ['上海鹿鸣艺校', 'deer'],
    ['宁波白鹳英语课', 'stork'],
    ['杭州墨池网课', 'ink'],
    ['杭州墨池体验课', 'ink'],
  ])('%s is to be compared with %s, in the popup and in a table', async (text, id) => {
    expect(await told(text)).toEqual([id]);
    expect(await near(text)).toEqual([id]);
  });

  it.each([
    '杭州墨海棋院',
    '苏州墨池棋院',
    '杭州墨池美术馆',
    '宁波白鹳科学馆',
    '宁波白鹳少年宫',
    '宁波白鹳体校',
    '宁波棋院',
    '杭州市书画院',
  ])('%s is nobody’s', async (text) => {
    expect(await told(text)).toEqual([]);
    expect(await near(text)).toEqual([]);
  });
});

describe('a campus or a shop behind what is taught', () => {
  it.each([
    ['墨池少儿美术西湖校区', 'ink'],
    ['墨池美术万达店', 'ink'],
    ['杭州墨池美术万达店', 'ink'],
    ['白鹳英语海曙校区', 'stork'],
    ['白鹳少儿编程万达店', 'stork'],
    ['霜降里英语银泰店', 'zone'],
  ])('%s is to be compared with %s', async (text, id) => {
    expect(await told(text)).toEqual([id]);
  });

  it.each([
    '墨海少儿美术万达店',
    '广州墨池美术天河校区',
    '墨池美术用品万达店',
    '墨池美术材料店',
    '墨池音乐器材店',
    '墨池美术花店',
    '墨池水果万达店',
    '少儿美术万达店',
    '杭州少儿美术西湖校区',
    '杭州培训学校西湖校区',
  ])('%s is nobody’s', async (text) => {
    expect(await told(text)).toEqual([]);
  });
});

describe('several names', () => {
  it.each([
    '拾光里、石榴籽',
    '拾光里\n石榴籽',
    '拾光里；石榴籽',
    '拾光里和石榴籽',
    '拾光里 石榴籽',
  ])('%j are both told, in the popup and in a table', async (text) => {
    expect((await told(text)).sort()).toEqual(['light', 'seed']);
    expect((await near(text)).sort()).toEqual(['light', 'seed']);
  });

  it.each(['示例和风启明', '示例与时启明', '示例或然启明', '示例及第启明'])(
    '%s with a word between names in it is one',
    async (trade) => {
      const text = `余姚市${trade}培训学校有限公司`;
      const list = await lists.follow([...LIST, of('own', text, '330281')]);
      for (const asked of [`余姚${trade}培训学校有限公司`, `余姚${trade}怎么样`]) {
        const [{ matches } = { matches: [] }] = (await vetNear([asked])).near;
        const own = matches.filter(({ ref }) => ref.list === list);
        expect(own.map(({ ref }) => ref.id)).toEqual(['own']);
      }
    },
  );

  it('a name with 和 in it is one', async () => {
    expect(await near('温州市和平里培训学校')).toEqual([]);
    expect(await told('拾光里和平路')).not.toContain('seed');
  });
});

describe('in a message', () => {
  it.each([
    ['【石榴籽】家长您好，春季班报名啦，回T退订', 'seed'],
    ['家长您好，春季班报名啦，回T退订【拾光里】', 'light'],
    ['广州天河石榴籽舞蹈艺术培训中心有人报过吗', 'seed'],
    ['李四：没有\n武汉拾光里有人上过吗', 'light'],
  ])('%s names %s', async (text, id) => {
    expect(await told(text)).toEqual([id]);
  });

  it.each(['石榴籽：孩子今天请假\n王小明：好的，知道了', '石榴籽：孩子请假', '学生姓名：石榴籽'])(
    'a person’s name of three units is looked for in no chat: %j',
    async (text) => {
      expect(await told(text)).toEqual([]);
    },
  );
});

describe('a name with another credit code right behind it', () => {
  const OTHER = '91110105MA00AB1C24';
  it.each([
    `余姚市示例启明培训学校有限公司（统一社会信用代码：${OTHER}）`,
    `余姚市示例启明培训学校有限公司 ${OTHER}`,
    `名称：余姚市示例启明培训学校有限公司\n统一社会信用代码：${OTHER}\n法定代表人：张某`,
  ])('%s is to be checked', async (text) => {
    expect(await told(text)).toEqual(['school']);
  });

  it.each([
    `余姚市示例启明培训学校有限公司（统一社会信用代码：${CODE}）`,
    `供方：余姚市示例启明培训学校有限公司，需方：余姚市示例小学（统一社会信用代码：${OTHER}）`,
    `余姚市示例启明培训学校有限公司（统一社会信用代码：${OTHER.slice(0, -1)}5）`,
  ])('%s is sure: it is its own, somebody else’s or a mistyped one', async (text) => {
    expect(await told(text)).toEqual(['school sure']);
  });
});

it('a mobile number with the zero of a call from another city is that number', async () => {
  expect(await told('013800000004')).toEqual(['ink']);
  expect(await told('刚才 013800000004 打来')).toEqual(['ink']);
});
