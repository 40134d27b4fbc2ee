import { beforeAll, describe, expect, it } from 'vitest';
import { readInput } from '../../../lib/match/input';
import { readVetCell } from '../../../lib/match/vet/cell';
import { loadSuffixes } from '../../../lib/sites/own-identifiers';

/** One thing in every form in which people have it. */

beforeAll(loadSuffixes);

const asRead = (text: string): string => {
  const { as, value, remarks } = readInput(text);
  return [as, value, ...remarks].join(' ');
};

const NAME = '余姚市示例启明培训学校有限公司';

describe.each<[string, string[]]>([
  [
    'phone 057462123456',
    [
      '+86 574 6212-3456 转 801',
      '电话：+86 574 6212-3456 转801',
      '０５７４－６２１２３４５６',
      '(0574)62123456',
      '（0574） 6212 3456',
      '86-574-62123456',
      '8657462123456',
      '0086 574 62123456',
      'tel:+86-574-62123456',
      '0574-62123456-801',
      '0574-62123456 ext 801',
      '(0574)62123456（张老师）',
      '「0574-62123456」，',
    ],
  ],
  ['phone 13800000004', ['86 13800000004', '8613800000004', '138-0000-0004', '手机 13800000004。']],
  [
    'phone 4008001234',
    ['400-800-1234', '400 800 1234', '+86 400 800 1234', '400-800-1234（周一至周五）'],
  ],
  [
    'uscc 91330281MAYX000177',
    [
      '91330281-MAYX-0001-77',
      '91330281–MAYX–000177',
      '91330281 mayx 000177',
      '９１３３０２８１ ＭＡＹＸ０００１７７',
      '91330281.MAYX.000177。',
      '统一社会信用代码（91330281MAYX000177）',
      '代码 91330281MAYX000177',
    ],
  ],
  [
    'site qiming.example.com',
    [
      'qiming。example。com',
      'ｑｉｍｉｎｇ．ｅｘａｍｐｌｅ．ｃｏｍ',
      '《https://qiming.example.com/a》',
      '“qiming.example.com”，',
      '（https://qiming.example.com/），。',
      '<https://qiming.example.com>',
      '官方网站：https：//qiming.example.com',
      '网址qiming.example.com',
      '官网：//qiming.example.com',
      'qiming.example.com.',
      'https://qiming.example.com./a',
      '2、qiming.example.com',
      '①qiming.example.com',
      '12. qiming.example.com/a',
      'https://qiming.example.com，快来',
      'https://qiming.example.com快来报名',
      'https://qiming.example.com（官网）',
      'https://qiming.example.com、点这里',
      'https://qiming.example.com】',
      'ftp://qiming.example.com',
      'hxxp://qiming.example.com/a',
      'view-source:https://qiming.example.com/',
    ],
  ],
  ['site www.xn--abc-uc0e455cy5ril1a.com', ['https://www.示例abc学校.com/a']],
  ['site xn--fsqy6if6s37r.xn--fiqs8s', ['https://示例启明.中国/a']],
  ['app-link google:com.example.words', ['market://details?id=com.example.words']],
  ['app-link apple:363590051', ['itms-apps://apps.apple.com/cn/app/id363590051']],
  ['app-link wechat:wx0123456789abcdef', ['wx0123456789abcdef', 'WX0123456789ABCDEF']],
  ['app-link  no-app', ['https://apps.apple.com/cn/developer/id363590051']],
  ['icp  bad-icp', ['ICP备12345678号', '浙IPC备12345678号', 'ICP备案号12345678']],
  ['name 同上', ['同上']],
  ['phone 62123456 no-area-code', ['62123456', '6212-3456', '电话：62123456']],
  ['phone 95105105', ['95105105']],
  ['name 同上教育', ['同上教育']],
  ['name ICP示例教育', ['ICP示例教育']],
  [
    'icp 浙ICP备12345678号',
    [
      '浙ICP备12345678',
      '浙 ICP 备 12345678 号 - 2',
      '浙ICP备（12345678）号',
      '（浙ICP备12345678号-1）',
      'ICP备案：浙ICP备12345678号',
      '浙icp备12345678号。',
    ],
  ],
  [
    'site qiming.example.com',
    [
      '域名qiming.example.com',
      '网站域名：qiming.example.com',
      '报名网址是https://qiming.example.com',
      '网址为qiming.example.com',
      '请登录qiming.example.com/a',
      '我们的网站qiming.example.com',
      '浏览器打开qiming.example.com',
      '官網qiming.example.com',
      '链接地址：qiming.example.com',
    ],
  ],
  // Other words before letters may be a name's own.
  ['site xn--qiming-9v9ir95z.example.com', ['示例qiming.example.com']],
  ['site xn--9iq53ac3ot0epx8bfwh.com', ['网址之家示例.com']],
  [
    'icp 浙ICP备12345678号',
    ['浙ICP備12345678號-1', '浙ICP備12345678', '備案號：浙ICP備12345678號'],
  ],
  ['psb 浙公网安备33028199000001号', ['浙公網安備33028199000001號']],
  [
    'licence 教民133028190000018号',
    ['教民133028190000018', '办学许可证号：教民133028190000018号', '（教民 133028190000018號）'],
  ],
  ['app-link apple:363590051', ['App Store 363590051', 'App Store　363590051']],
  ['app-link tencent:com.example.app', ['应用宝 com.example.app']],
  // A telephone's owner, another unit's words and a licence of another kind are names.
  ['name 微信 13800000000', ['微信 13800000000']],
  ['name 示例 363590051', ['示例 363590051']],
  ['name 教民133', ['教民133']],
  ['name App Store 下载', ['App Store 下载']],
  ['name 许可证', ['许可证']],
  [
    'psb 浙公网安备33028199000001号',
    ['浙公网安备 33028199000001', '（浙公网安备　33028199000001号）'],
  ],
  [`name ${NAME}`, [`「${NAME}」`, `${NAME}。`, `“${NAME}”！`]],
  [`name ${NAME}`, [`1. ${NAME}`, `（１２）${NAME}`, `⒓${NAME}`, `㈢ ${NAME}`, `（十二）${NAME}`]],
  ['name 示例启明', ['（2）示例启明官网']],
  ['name 余姚市示例启明培训学校有', ['余姚市示例启明培训学校有']],
])('%s', (read, forms) => {
  it.each(forms)('%s', (form) => {
    expect(asRead(form)).toBe(read);
  });
});

describe('a number that is none', () => {
  it.each([
    ['3,000', 'text 3,000'],
    ['2026-09-25', 'name 2026-09-25'],
    ['示例（余姚）', 'name 示例（余姚）'],
    // No list holds what these are, so that nothing is said of them.
    ['浙ICP证030173号', 'icp  bad-icp'],
    ['浙B2-20260001', 'icp  bad-icp'],
    ['B2-20260001', 'icp  bad-icp'],
    ['浙ICP20260001', 'icp  bad-icp'],
    ['MAYX0001-7', 'uscc  bad-code'],
    ['甬余教罚〔2026〕3号', 'name  document'],
    ['余市监处罚[2026]123号', 'name  document'],
    ['（余）文综罚字（2026）第 3-1 号。', 'name  document'],
    ['甬余教罚〔2026〕3号示例学校', 'name 甬余教罚〔2026〕3号示例学校'],
    ['示例启明学校（2026）', 'name 示例启明学校（2026）'],
    ['示例学校（3）号', 'name 示例学校（3）号'],
    ['示例B2-课堂', 'name 示例B2-课堂'],
    ['qimingpeixunxuexiao', 'name qimingpeixunxuexiao'],
    ['EXAMPLEWORDSTRAINER', 'name EXAMPLEWORDSTRAINER'],
    ['LearnEachDayHappyA', 'name LearnEachDayHappyA'],
    // No code has an O or I. A small l is a letter of a code or, where the check character says so, a 1.
    ['9133028IMAYXOOO177', 'uscc 91330281MAYX000177'],
    ['9l33028lMAYX000l77', 'uscc 91330281MAYX000177'],
    ['9133028lMAYXOOOl77', 'uscc 91330281MAYX000177'],
    ['91330281mayx000177', 'uscc 91330281MAYX000177'],
    ['9133028lMAYX000178', 'uscc 9133028LMAYX000178 checksum'],
    ['9133028LMAYX000177', 'uscc 9133028LMAYX000177 checksum'],
    // A code that has an L beside what is none.
    ['9133O28IMALXOOO179', 'uscc 91330281MALX000179'],
    ['9133028imalxooo179', 'uscc 91330281MALX000179'],
    ['9133O28IMAYXOOO178', 'uscc  bad-code'],
    ['91330281MAYX00017', 'uscc  bad-code'],
    ['33028102000001', 'uscc  bad-code'],
    ['9.13302E+17', 'uscc  bad-code'],
    ['telqiming.example.com', 'site telqiming.example.com'],
    ['1380000111', 'phone  bad-phone'],
    ['138000011112', 'phone  bad-phone'],
    ['1012345678', 'phone 1012345678'],
    ['10086', 'phone 10086'],
    ['010. 62123456', 'phone 01062123456'],
    ['(010) 62123456', 'phone 01062123456'],
    ['3.15示例教育', 'name 3.15示例教育'],
    ['1+1示例教育', 'name 1+1示例教育'],
    ['（三）班', 'name （三）班'],
  ])('%s', (text, read) => {
    expect(asRead(text)).toBe(read);
  });
});

/** As much as a page's selection or a file may hold: what tried each place of it again would be cut off. */
it.each(['“', '“甲', ' 。'])('thirty thousand of %j are read', (sign) => {
  expect(readInput(sign.repeat(30_000)).as).toMatch(/^(?:name|text)$/);
});

describe('a passage says that a name in it is masked', () => {
  it.each([
    ['收款方：*姚市示例启明培训学校', ['masked']],
    ['向余**培训学校付款，5000元', ['masked']],
    ['收款方：余姚市示例启明培训学校，*请核对', []],
    ['* 甲校\n* 乙校', []],
    ['3*5=15，对吗？', []],
  ] as const)('%j: %j', (text, remarks) => {
    expect(readInput(text)).toMatchObject({ as: 'text', value: text, remarks });
  });
});

describe('a cell of a column', () => {
  it.each([
    ['phone', '联系电话：(0574)62123456（张老师）', '057462123456'],
    ['uscc', '代码：91330281-MAYX-0001-77', '91330281MAYX000177'],
    ['icp', '备案号：浙ICP备12345678', '浙ICP备12345678号'],
    ['site', '《qiming。example。com》', 'qiming.example.com'],
    ['site', '//qiming.example.com', 'qiming.example.com'],
    ['site', 'qiming.example.com.', 'qiming.example.com'],
    ['site', 'qiming.example.com官网', 'qiming.example.com'],
    ['site', 'qiming.example.com（官网）', 'qiming.example.com'],
    ['site', '3、qiming.example.com', 'qiming.example.com'],
    ['site', '示例abc学校.com', 'xn--abc-uc0e455cy5ril1a.com'],
    ['uscc', '3、91330281MAYX000177', '91330281MAYX000177'],
    ['uscc', '12. 91330281MAYX000177', '91330281MAYX000177'],
    ['phone', '2. 0574-62123456', '057462123456'],
    ['phone', '010. 62123456', '01062123456'],
    ['icp', '5、浙ICP备12345678号', '浙ICP备12345678号'],
    ['name', '12、示例启明', '示例启明'],
    ['any', '十二、示例启明官网', '示例启明'],
    ['app', '（2）示例启明', '示例启明'],
  ] as const)('for %s reads %s as the one reader does', (field, text, value) => {
    expect(readVetCell(field, text)).toMatchObject({ readings: [{ value }], remarks: [] });
  });

  it.each([
    ['site', '同上', 'unreadable'],
    ['any', '不详', 'unreadable'],
    ['any', 'weixin://dl/business/?t=a', 'bad-site'],
    ['any', 'alipays://platformapi/startapp?appId=1', 'bad-site'],
    ['any', 'https://apps.apple.com/cn/developer/id363590051', 'no-app'],
    ['any', '浙IPC备12345678号', 'bad-icp'],
    ['name', '同上', 'unreadable'],
    ['name', '?', 'unreadable'],
    ['app', '合计', 'unreadable'],
    ['phone', '62123456', 'no-area-code'],
  ] as const)('for %s that holds %s says what could not be read', (field, text, remark) => {
    expect(readVetCell(field, text).remarks).toEqual([remark]);
  });

  it.each(['name', 'any', 'app', 'site', 'uscc', 'icp', 'phone'] as const)(
    'for %s that says that there is none leaves nothing open',
    (field) => {
      for (const text of ['无', '暂无', '—', '/', 'N/A'])
        expect(readVetCell(field, text)).toEqual({ readings: [], remarks: [] });
    },
  );

  it('says that it holds more addresses than are asked about', () => {
    const sites = ['a', 'b', 'c', 'd', 'e'].map((label) => `${label}.example.com`).join('、');
    const { readings, remarks } = readVetCell('site', sites);
    expect(readings).toHaveLength(4);
    expect(remarks).toEqual(['more-sites']);
  });
});
