import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../../lib/domain/entry';
import { vetNear } from '../../../../lib/worker/lookup/vet';
import { setClock } from '../../../stop-clock';
import { NOW, named } from '../../list/sample';
import { listsServed, told } from './followed';

/** Names as they stand in what people have: a sentence, a file's name, a receipt, an address, letters. */

const lists = listsServed();
const of = (id: string, text: string, region: string, more: Partial<Entry> = {}): Entry =>
  named(id, text, { region, ...more });
const LIST: readonly Entry[] = [
  of('school', '余姚市示例启明培训学校有限公司', '330281'),
  of('stork', '宁波白鹳教育培训有限公司', '330200'),
  of('whale', '宁波市鄞州区蓝鲸艺术培训有限公司', '330212'),
  of('dusk', '青黛塘教育科技有限公司', '330281'),
  of('chestnut', '宁波市海曙区栗树湾培训学校', '330203', { kind: 'school' }),
];

setClock(NOW);
beforeEach(() => lists.follow(LIST));

const inTable = async (text: string): Promise<string> =>
  (await vetNear([text])).near
    .flatMap(({ matches }) => matches.map(({ entry }) => entry.id))
    .join(' ');

/** A short trade name behind its place, one behind a district in short, one of three units, one without a place. */
const CALLED: readonly [string, string][] = [
  ['宁波白鹳', 'stork'],
  ['海曙栗树湾', 'chestnut'],
  ['青黛塘', 'dusk'],
  ['示例启明', 'school'],
];

/** Each name in each of some texts with 某某, as far as those that are not told as expected. */
async function amiss(
  texts: readonly string[],
  ask: (text: string) => Promise<string>,
  names = CALLED,
): Promise<string[]> {
  const asked = texts.flatMap((text) =>
    names.map(([name, id]) => ({ text: text.replace('某某', name), id })),
  );
  const all = await Promise.all(asked.map(async ({ text, id }) => [text, await ask(text), id]));
  return all.flatMap(([text, found, id]) => (found === id ? [] : [`${text}: ${found}`]));
}

describe('who is called so is told as near', () => {
  it.each([
    [
      'with an office behind the name',
      '某某招生办 某某招生办公室 某某教务处 某某财务部 某某财务室 某某市场部 某某人事部 某某客服中心 某某报名处 ' +
        '某某咨询处 某某校长室 某某办公室 某某退费处 某某李校长 某某张主任 某某班主任 某某前台',
    ],
    [
      'in a sentence',
      '孩子在某某上课 我家孩子在某某学英语 儿子在某某补数学 我在某某报了班 想去某某学画画 被某某骗了 某某给我打电话 ' +
        '我和某某签了合同 我们向某某付款 在某某买了课 老师让我们去某某 小区门口的某某 接到某某的电话 您好我是某某的课程顾问',
    ],
    [
      'in the name of a file',
      '某某合同2026.pdf 收据_某某_0312.jpg 某某.docx 某某-报名表.xlsx 某某(1).pdf IMG_某某_20260312.png 微信图片_某某.jpg ' +
        '某某发票.PDF D:\\文件\\某某合同.pdf /sdcard/某某合同.pdf 0312某某.jpg 截图某某.png 副本某某.xlsx',
    ],
    ['beside what a bank prints', '银联*某某 某某（**明） 微信支付-某某 付款给某某 某某（盖章）'],
    ['behind an address', '万达广场某某 万达三楼某某 南雷路某某 新西门路12号3楼301某某 88号某某'],
  ])('%s', async (_, texts) => {
    expect(await amiss(texts.split(' '), told)).toEqual([]);
    expect(await amiss(texts.split(' '), inTable)).toEqual([]);
  });

  it.each([
    ['yuyaoqiming', 'school'],
    ['yuyaoshiliqiming', 'school'],
    ['yu yao shi li qi ming', 'school'],
    ['yúyáoshìlìqǐmíng', 'school'],
    ['yyslqm', 'school'],
    ['yyshiliqiming', 'school'],
    ['yuyaoqimingpeixun', 'school'],
    ['ningbolanjing', 'whale'],
    ['haishulishuwan', 'chestnut'],
    ['ningbolishuwan', 'chestnut'],
    ['鄞州lanjing', 'whale'],
    ['baiguanpeixun', 'stork'],
    ['ningbobaiguanpeixun', 'stork'],
  ])('%s in letters', async (text, id) => {
    expect(await told(text)).toBe(id);
  });
});

it('a full name stays certain beside what a bank prints, and a name that is a folder stays near', async () => {
  const sure = ['银联*某某', '某某（**明）', '某某.pdf', 'D:\\文件\\某某.pdf', '某某_合同.docx'];
  const full: [string, string][] = [['余姚市示例启明培训学校有限公司', 'sure school']];
  expect(await amiss(sure, told, full)).toEqual([]);
  expect(await amiss(['某某招生/报名.pdf'], told, [['宁波白鹳教育', 'stork']])).toEqual([]);
});

describe('nobody is told by', () => {
  it.each([
    // Another trade name, another house, another place.
    '宁波白鹳洲招生办',
    '宁波白鹳明珠教务处',
    '宁波白鹳贸易',
    '宁波白鹳大酒店',
    '宁波白鹳幼儿园招生办',
    '杭州白鹳招生办',
    '北京海淀栗树湾教务处',
    '示例启明财务咨询有限公司',
    '示例启明人事局',
    '示例启明协议医院',
    '宁波白鹳招聘网',
    '宁波白鹳3小学',
    '宁波白鹳88',
    '宁波白鹳一百货',
    '宁波白鹳能源',
    '宁波白鹳之星',
    '成长之路示例启明',
    '慈溪栗树湾',
    // Beside no place a trade name of two units is anybody's.
    '白鹳招生办',
    '蓝鲸合同.pdf',
    // Words of everybody, with what stands beside a name.
    '余姚市第一中学招生办',
    '宁波大学教务处',
    '万达广场三楼',
    '收据_20260312.jpg',
    '微信图片_20260312.jpg',
    '培训合同.pdf',
    '银联*张三',
    '示例启明（*公司）',
    '王老师（**明）',
    '收款方：王小明',
    'bilibili',
    'beijingdaxue',
    'facebook',
  ])('%s', async (text) => {
    expect([await told(text), await inTable(text)]).toEqual(['', '']);
  });
});
