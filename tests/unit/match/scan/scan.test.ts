import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../../lib/domain/entry';
import type { Candidate } from '../../../../lib/domain/verdict';
import type { ScanFinding } from '../../../../lib/match/scan/findings';
import { readScan, scanQuestion, scanText } from '../../../../lib/match/scan/scan';
import { candidate, entry, identifier, STALE } from '../fixtures';
import { idsOf, inWords, scannerOf } from './support';

/** What stands around a name, number or link, and what it then is. */

const DAY = '2026-11-26';
const NAME = '余姚市示例启明培训学校有限公司';
const CODE = '91330281MAYX000177';

const acts = (kind = 'blacklist') =>
  [
    {
      kind,
      authority: '余姚市教育局',
      decidedOn: { day: '2026-09-25', precision: 'day' },
      grounds: '示例',
      topics: ['other'],
      source: 'https://notice.example/1.html',
      status: 'active',
      verifiedOn: '2026-11-10',
    },
  ] as never;
const key = (kind: never, value: string, verifiedOn = '2026-11-10') =>
  identifier({ kind, value, verifiedOn });

const qm = entry({
  id: 'qm',
  region: '330281',
  names: [
    { text: NAME, kind: 'legal' },
    { text: '余姚市示例启蒙培训学校', kind: 'former' },
    { text: '示例启明', kind: 'short' },
  ],
  identifiers: [
    key('uscc' as never, CODE),
    key('host' as never, 'qiming.example.com'),
    key('icp' as never, '浙ICP备12345678号'),
    key('psb' as never, '浙公网安备33028199000001号'),
    key('phone' as never, '0574-62000001'),
  ],
  sanctions: acts(),
});
const school = entry({
  id: 'tx',
  region: '330205',
  names: [{ text: '宁波市江北区示例童心艺术培训学校', kind: 'legal' }],
  sanctions: acts(),
});
const nowhere = entry({
  id: 'cy',
  region: '330281',
  names: [{ text: '示例晨曦培训学校', kind: 'legal' }],
  sanctions: acts(),
});
const app = entry({
  id: 'app',
  names: [{ text: '示例单词树', kind: 'app' }],
  app: {
    name: '示例单词树',
    developer: '上海示例墨池信息技术有限公司',
    stores: ['apple'],
    versions: [],
  },
  identifiers: [key('app' as never, 'apple:9990000003')],
  sanctions: acts('app-notice'),
});
const dull = entry({
  id: 'dull',
  names: [{ text: '会计职称', kind: 'app' }],
  app: { name: '会计职称', stores: ['huawei'], versions: [] },
  sanctions: acts('app-notice'),
});
const old = entry({
  id: 'old',
  names: [{ text: '余姚市示例旧址教育有限公司', kind: 'legal' }],
  identifiers: [key('host' as never, 'old.example.com', STALE)],
  sanctions: acts(),
});

const ENTRIES = [qm, school, nowhere, app, dull, old];
let scan: (text: string) => Promise<ScanFinding[]>;
beforeAll(async () => {
  scan = await scannerOf(ENTRIES);
});
const said = async (text: string): Promise<string[]> => inWords(text, await scan(text));

describe('a full name', () => {
  it.each([
    [`听说${NAME}被罚了`, NAME],
    [`我在${NAME}报名临山校区`, NAME],
    [`【${NAME}】暑期班`, NAME],
    [`甲方（盖章）${NAME}`, NAME],
    [`申请对象${NAME}`, NAME],
    [`来到${NAME}的分校`, NAME],
    ['余姚市示例启明\n培训学校有限公司', '余姚市示例启明\n培训学校有限公司'],
    ['余姚市 示例启明【培训学校】有限公司', '余姚市 示例启明【培训学校】有限公司'],
    [
      '余 姚 市 示 例 启 明 培 训 学 校 有 限 公 司',
      '余 姚 市 示 例 启 明 培 训 学 校 有 限 公 司',
    ],
    ['余姚市🌟示例启明🌟培训学校有限公司', '余姚市🌟示例启明🌟培训学校有限公司'],
    ['餘姚市示例啟明培訓學校有限公司', '餘姚市示例啟明培訓學校有限公司'],
    ['去过余姚市示例启蒙培训学校的家长', '余姚市示例启蒙培训学校'],
  ])('%s', async (text, name) => {
    expect(await said(text)).toEqual([`${name}=qm text-name`]);
  });

  it.each([
    [`${NAME}临山分校`, `${NAME}=qm branch`],
    [`新${NAME}`, `${NAME}=qm text-part`],
    [`宁波${NAME}`, `${NAME}=qm text-part`],
    [`宁波示例${NAME}`, `${NAME}=qm text-part`],
    [`示例集团${NAME}`, `${NAME}=qm text-part`],
    [`我在示星${NAME}报了名`, `${NAME}=qm text-part`],
    ['参加余姚市示例启明。培训学校有限公司不同意', '余姚市示例启明。培训学校有限公司=qm text-part'],
    ['余姚市示例启蒙培训学校……', '余姚市示例启蒙培训学校=qm text-part'],
    ['宁波市江北区示例童心艺术培训学校服装加工', '宁波市江北区示例童心艺术培训学校=tx text-part'],
  ])('inside what may be a longer one is to be checked: %s', async (text, expected) => {
    expect(await said(text)).toEqual([expected]);
  });

  it.each([
    `${NAME}工会委员会`,
    '宁波市江北区示例童心艺术培训学校附属幼儿园',
    '宁波市江北区示例童心艺术培训学校有限公司',
    '宁波市江北区示例童心艺术培训学校（余姚）有限公司',
    '宁波市江北区示例童心艺术培训学校路58号',
    '余姚市示例启明培训学校管理有限公司',
    '余姚市示例启明培训学校附属幼儿园',
    '新余姚市示例启明培训学校股份有限公司',
    '慈溪市示例启明培训学校有限公司',
  ])('that is another’s is not told: %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });

  it.each([
    ['余姚市示例启明培训学校', '余姚市示例启明培训学校'],
    ['我家孩子在余姚市示例启明培训学校上课', '余姚市示例启明培训学校'],
    ['余姚市示例启明培训学校有限责任公司的合同', '余姚市示例启明培训学校有限责任公司'],
    ['收款方：余姚市示例启明培训学校有限公…', '余姚市示例启明培训学校有限公'],
    ['余姚市示例启明培训学校有', '余姚市示例启明培训学校有'],
    ['新余姚市示例启明培训学校', '余姚市示例启明培训学校'],
  ])('but for its legal form is to be checked: %s', async (text, name) => {
    expect(await said(text)).toEqual([`${name}=qm text-cut`]);
  });

  it('without a place of its own needs it in the text', async () => {
    expect(await said('我报了示例晨曦培训学校的课')).toEqual(['示例晨曦培训学校=cy text-part']);
    expect(await said('余姚市区，示例晨曦培训学校的课')).toEqual(['示例晨曦培训学校=cy text-name']);
  });

  it.each([
    ['海曙 余姚 慈溪 宁海\n慈溪频道｜示例晨曦培训学校，招生简章', false],
    ['慈溪的示例晨曦培训学校和余姚的哪家好', false],
    ['余姚、慈溪、宁海。示例晨曦培训学校，招生简章', false],
    ['宁海 慈溪 余姚\n慈溪｜示例晨曦培训学校，招生简章', false],
    ['浙江的示例晨曦培训学校，招生简章', false],
    ['余姚的示例晨曦培训学校，招生简章', true],
    ['余姚家长收到示例晨曦培训学校，招生简章', true],
    ['余姚教育局暗访示例晨曦培训学校，招生简章', true],
    ['余姚妈妈核查示例晨曦培训学校，招生简章', true],
    ['余姚家长要求示例晨曦培训学校，招生简章', true],
    ['余姚教育局主办示例晨曦培训学校，招生简章', true],
    ['余姚的民办示例晨曦培训学校，招生简章', false],
    ['余姚的求示例晨曦培训学校，招生简章', false],
    ['余姚的至示例晨曦培训学校，招生简章', false],
    ['余姚的易购示例晨曦培训学校，招生简章', false],
    ['余姚的天助示例晨曦培训学校，招生简章', false],
    ['余姚的司令示例晨曦培训学校，招生简章', false],
    ['余姚的周到示例晨曦培训学校，招生简章', false],
    ['余姚教育局采购示例晨曦培训学校，招生简章', true],
    ['余姚教育局责令示例晨曦培训学校，招生简章', true],
    ['余姚教育局资助示例晨曦培训学校，招生简章', true],
    ['余姚家长看到示例晨曦培训学校，招生简章', true],
    ['杭州发布。余姚的示例晨曦培训学校，招生简章', true],
    ['余姚发布。浙江的示例晨曦培训学校，招生简章', true],
    ['浙江宁波余姚发布。示例晨曦培训学校，招生简章', true],
  ])('is to be checked beside another place: %s', async (text, isSure) => {
    expect(await said(text)).toEqual([`示例晨曦培训学校=cy ${isSure ? 'text-name' : 'text-part'}`]);
  });
});

it('finds an address whose dots an input method wrote', async () => {
  const text = '看看 qiming。example。com。谢谢';
  expect(await said(text)).toEqual(['qiming。example。com=qm text-key']);
});

describe('a brand, a short name or an app’s name', () => {
  it.each([
    ['【示例启明】暑期班', '示例启明=qm text-brand'],
    ['把孩子送示例启明了', '示例启明=qm text-brand'],
    ['余姚示例启明教育', '示例启明=qm text-brand'],
    ['示例启明万达店', '示例启明=qm text-brand'],
    ['示例启明文三路店的课', '示例启明=qm text-brand'],
    // A sentence about the school, in which words of other trades stand.
    ['示例启明搬家了吗', '示例启明=qm text-brand'],
    ['示例启明的贷款怎么退', '示例启明=qm text-brand'],
    ['示例单词树年卡', '示例单词树=app text-brand'],
    ['《会计职称》闪退', '会计职称=dull text-brand'],
  ])('is to be checked: %s', async (text, expected) => {
    expect(await said(text)).toEqual([expected]);
  });

  it.each([
    '杭州示例启明培训',
    '示例启明星幼儿园',
    '示例启明星万达店',
    '示例启明文具店',
    '示例启明书店',
    '示例启明驾校的教练',
    '示例启明家政上门',
    '余姚示例启明奶茶店',
    '示例启明小学家长会',
    '示例启明文化传播有限公司',
    '示例单词树洞是本小说',
    '示例单词树家长端',
    '我要考会计职称培训',
    '示例，启明',
  ])('is not told in another name or place: %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });

  it('of an app is sure beside its developer', async () => {
    expect(await said('示例单词树（上海示例墨池信息技术有限公司）')).toEqual([
      '示例单词树=app text-name',
      '上海示例墨池信息技术有限公司=app text-name',
    ]);
    expect(await said('被告上海示例墨池信息技术有限公司')).toEqual([
      '上海示例墨池信息技术有限公司=app operator',
    ]);
  });
});

describe('a number or a link', () => {
  it.each([
    [`税号${CODE}。`, `${CODE}=qm text-key`],
    ['9133 0281 MAYX 0001 77', '9133 0281 MAYX 0001 77=qm text-key'],
    ['９１３３０２８１ｍａｙｘ０００１７７', '９１３３０２８１ｍａｙｘ０００１７７=qm text-key'],
    ['浙ICP备12345678号-1', '浙ICP备12345678号-1=qm text-key'],
    ['浙 ICP 備 12345678 號', '浙 ICP 備 12345678 號=qm text-key'],
    ['浙ICP备12345678-2', '浙ICP备12345678-2=qm text-key'],
    ['浙公网安备 33028199000001号', '浙公网安备 33028199000001号=qm text-key'],
    ['戳https://qiming.example.com/a?b=1领券', 'https://qiming.example.com/a?b=1=qm text-key'],
    ['官网www．qiming．example．com。', 'www．qiming．example．com=qm text-key'],
    ['找admin@qiming.example.com', 'qiming.example.com=qm text-key'],
    ['apps.apple.com/cn/app/id9990000003点我', 'apps.apple.com/cn/app/id9990000003=app text-key'],
    ['(0574) 6200 0001', '0574) 6200 0001=qm text-phone'],
    ['电话0574－62000001转8', '0574－62000001=qm text-phone'],
    ['tel05746200000１', '05746200000１=qm text-phone'],
    ['去 old.example.com 看', 'old.example.com=old unverified'],
  ])('%s', async (text, expected) => {
    expect(await said(text)).toEqual([expected]);
  });

  it.each([
    `A${CODE}`,
    `${CODE}0`,
    '浙ICP备123456789号-1',
    '粤ICP备12345678号',
    'notqiming.example.com',
    'qiming.example.com.cn',
    'https://other.example.org/?u=qiming.example.com',
    'https://apps.apple.com/cn/app/id99900000031',
    '0574-620000011',
    '15746200000１',
  ])('that is another is not told: %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });
});

describe('a scan', () => {
  it('gives offsets in the text as it was given, in its order', async () => {
    const text = `\ud83d\ude00【${NAME}】\r\n电话：0574-62000001`;
    const found = await scan(text);
    expect(inWords(text, found)).toEqual([`${NAME}=qm text-name`, '0574-62000001=qm text-phone']);
  });

  it('tells all records that share a name or number', () => {
    const twin = entry({ ...qm, id: 'twin' });
    const found = scanText(
      readScan(NAME),
      [qm, twin].map((each) => candidate(each)),
      DAY,
    );
    expect(inWords(NAME, found)).toEqual([`${NAME}=qm text-name`, `${NAME}=twin text-name`]);
  });

  it('tells of the longer of two listed names', () => {
    const branch = entry({ ...qm, id: 'b', names: [{ text: `${NAME}临山分公司`, kind: 'legal' }] });
    const found = scanText(
      readScan(`${NAME}临山分公司`),
      [qm, branch].map((each) => candidate(each)),
      DAY,
    );
    expect(inWords(`${NAME}临山分公司`, found)).toEqual([`${NAME}临山分公司=b text-name`]);
  });

  describe('of a list that is long', () => {
    const named = (id: string, text: string) =>
      entry({ ...qm, id, identifiers: [], names: [{ text, kind: 'legal' }] });
    const ofList = (list: string, all: readonly Entry[]): Candidate[] =>
      all.map((of) => ({ ...candidate(of), ref: { list, id: of.id } }));
    const nameOf = (at: number): string => `北京市海淀区示例第${at + 1000}培训学校有限公司`;
    const many = Array.from({ length: 250 }, (_, at) => named(`m${at}`, nameOf(at)));
    const text = many.map(({ names }) => names[0]?.text).join('\n');

    it('tells every listed name, or counts the entries that were not looked for', () => {
      const cut: Candidate[] = [];
      const found = scanText(readScan(text), ofList('a', many), DAY, (some) => {
        cut.push(...some);
      });
      expect(new Set([...idsOf(found), ...cut.map(({ ref }) => ref.id)]).size).toBe(250);
      expect(idsOf(found)).toHaveLength(250);
    });

    it('never uses up what another list is looked for with', () => {
      const names = Array.from({ length: 30 }, (_, at) => ({
        text: `北京市海淀区示例第${at + 5000}培训学校有限公司`,
        kind: 'former' as const,
      }));
      const crowd = Array.from({ length: 1000 }, (_, at) =>
        entry({ ...qm, id: `c${at}`, identifiers: [], names: [...names] }),
      );
      const cut: Candidate[] = [];
      const found = scanText(
        readScan(text),
        [...ofList('crowd', crowd), ...ofList('a', many)],
        DAY,
        (some) => {
          cut.push(...some);
        },
      );
      expect(idsOf(found)).toHaveLength(250);
      expect(new Set(cut.map(({ ref }) => ref.list))).toEqual(new Set(['crowd']));
      expect(cut.length).toBeGreaterThan(900);
    });

    it('never uses up the places of another list', () => {
      const alike = Array.from({ length: 1000 }, (_, at) => named(`c${at}`, nameOf(0)));
      const repeated = `${`${nameOf(0)}。`.repeat(20)}${nameOf(1)}`;
      const found = scanText(
        readScan(repeated),
        [...ofList('crowd', alike), ...ofList('a', many)],
        DAY,
      );
      expect(found.filter(({ candidate: { ref } }) => ref.list === 'a').length).toBe(21);
    });
  });

  it('keeps a list past its date to keys of the subject’s own', () => {
    const text = `${NAME} ${CODE} 0574-62000001`;
    expect(inWords(text, scanText(readScan(text), [candidate(qm, true)], DAY))).toEqual([
      `${CODE}=qm text-key`,
    ]);
  });

  it('tells nothing of a record whose acts have ended', () => {
    expect(scanText(readScan(NAME), [candidate(qm)], '2036-01-01')).toEqual([]);
  });

  it('asks for short stretches as whole names', () => {
    expect(scanQuestion(readScan('【示例】好')).keys).toContain('name:示例');
  });
});

describe('several lists', () => {
  const LONGER = `${NAME}临山分校`;
  const TEXT = `退订【${LONGER}】`;
  const of = (list: string, id: string, text: string): Candidate => ({
    ...candidate(
      entry({ id, region: '330281', names: [{ text, kind: 'legal' }], sanctions: acts() }),
    ),
    ref: { list, id },
  });
  const long = of('a', 'long', LONGER);
  const told = (...candidates: Candidate[]): string[] =>
    inWords(TEXT, scanText(readScan(TEXT), candidates, DAY));

  it('a longer name hides what stands inside it of its own list', () => {
    expect(told(long, of('a', 'short', NAME))).toEqual([`${LONGER}=long text-name`]);
  });

  it('and none of another list, whichever is followed first', () => {
    const short = of('b', 'short', NAME);
    const both = [`${LONGER}=long text-name`, `${NAME}=short branch`];
    expect(told(long, short)).toEqual(both);
    expect(told(short, long)).toEqual(both);
  });
});
