import { describe, expect, it, vi } from 'vitest';
import { type Entry, IDENTIFIER_KINDS, type Identifier } from '../../../lib/domain/entry';
import { LOOSENESS, looseness } from '../../../lib/domain/lookup';
import { isSureWay, type VetRow } from '../../../lib/domain/vet';
import { keepPaused } from '../../../lib/store/followed';
import { identifierText } from '../../../lib/wording/names';
import { lookup } from '../../../lib/worker/lookup/lookup';
import { vetNear, vetRows } from '../../../lib/worker/lookup/vet';
import { setClock } from '../../stop-clock';
import { entry, NOW, named as of } from '../list/sample';
import { listsServed } from './lookup/followed';

/** What people type and paste: found, near, or not listed. */

const lists = listsServed();
setClock(NOW);

const SCHOOL = '余姚市示例启明培训学校有限公司';
const MAKER = '上海示例云端网络科技有限公司';
const CODE = '91330281MA0EXAMP1T';

const own = entry(1);
const key = (kind: Identifier['kind'], value: string): Identifier => ({
  kind,
  value,
  of: 'subject',
  source: 'https://www.example.org/notice',
  verifiedOn: '2026-08-01',
});

const school = of('school', SCHOOL, {
  names: [
    { text: SCHOOL, kind: 'legal' },
    { text: '余姚市示例旧梦培训学校有限公司', kind: 'former' },
    { text: '示例启明', kind: 'brand' },
    { text: '示启学堂', kind: 'short' },
  ],
  identifiers: [
    key('uscc', CODE),
    key('host', 'qiming.example.com'),
    key('icp', '浙ICP备20260001号'),
    key('phone', '0574-62123456'),
  ],
});
const appOf = (id: string, name: string): Entry => ({
  ...own,
  id,
  kind: 'app',
  names: [{ text: name, kind: 'app' }],
  app: { name, developer: MAKER, stores: ['huawei'], versions: [] },
  identifiers: [],
});
const LIST: readonly Entry[] = [
  school,
  of('dolphin', '示例海豚教育科技（宁波）有限公司', { region: '330200' }),
  of('kindergarten', '余姚市示例蓝天幼儿园', { kind: 'school' }),
  of('abc', '上海示例ABC外语培训有限公司', { region: '310000' }),
  of('chongqing', '宁波示例重庆路书画培训中心', { region: '330200' }),
  {
    ...own,
    id: 'words',
    kind: 'app',
    names: [{ text: 'ExampleWordsTrainer', kind: 'app' }],
    app: { name: 'ExampleWordsTrainer', developer: MAKER, stores: ['huawei'], versions: [] },
    identifiers: [],
  },
  of('numbers', '宁波示例一二三教育培训学校有限公司', { region: '330200' }),
  of('household', '余姚市示例和美画室（个体工商户）'),
  of('stork', '余姚市示例白鹳培训学校有限公司'),
  of('horse', '余姚市长飞青马培训学校有限公司'),
  appOf('short', '示例帮'),
  appOf('code-like', 'Example2Words3Train'),
  appOf('letters', 'LearnEachDayHappyA'),
  appOf('address-like', 'exampleabacus.js'),
  appOf('numbered', '一、二年级示例口算'),
  {
    ...own,
    id: 'app',
    kind: 'app',
    names: [{ text: '示例口算宝', kind: 'app' }],
    app: { name: '示例口算宝', developer: MAKER, stores: ['huawei'], versions: [] },
    identifiers: [key('app', 'apple:100200300')],
  },
];

type Found = keyof typeof LOOSENESS;
const WORDS = Object.keys(LOOSENESS) as Found[];
/** How the record is found for the text: `sure`, `equal`, `held`, `loose`, `near`; `none`. */
async function found(text: string, id: string): Promise<Found | 'none'> {
  const hit = (await lookup({ text })).hits.find(({ ref }) => ref.id === id);
  return (hit && WORDS.find((word) => LOOSENESS[word] === looseness(hit.how))) ?? 'none';
}

const ANY = 'sure|equal|held|loose|near';

const TYPED: [text: string, id: string, expected: string][] = [
  // The full name.
  [SCHOOL, 'school', 'sure'],
  [`  ${SCHOOL}\n`, 'school', 'sure'],
  ['余姚市 示例启明 培训学校 有限公司', 'school', 'sure'],
  ['餘姚市示例啟明培訓學校有限公司', 'school', 'sure'],
  ['余姚市\u200b示例启明培训学校有限公司', 'school', 'sure'],
  [`“${SCHOOL}”`, 'school', 'sure'],
  [`《${SCHOOL}》`, 'school', 'sure'],
  [`${SCHOOL}。`, 'school', 'sure'],
  [`机构名称：${SCHOOL}`, 'school', 'sure'],
  ['示例海豚教育科技(宁波)有限公司', 'dolphin', 'sure'],
  ['示例海豚教育科技【宁波】有限公司', 'dolphin', 'sure|near'],
  ['示例海豚教育科技宁波有限公司', 'dolphin', ANY],
  ['余姚市示例蓝天幼儿园', 'kindergarten', 'sure'],
  // What the register writes behind an individual household stands on no sign.
  ['余姚市示例和美画室（个体工商户）', 'household', 'sure'],
  ['余姚市示例和美画室', 'household', 'equal'],
  ['示例和美画室', 'household', 'held'],
  ['上海示例ａｂｃ外语培训有限公司', 'abc', 'sure'],
  // As a PDF stores it: radicals in the place of characters.
  ['余姚市⻓⻜⻘⻢培训学校有限公司', 'horse', 'sure'],
  ['⻓⻜⻘⻢', 'horse', 'held'],
  ['⻓⻜⻘⻢', 'school', 'none'],
  // Other names.
  ['余姚市示例旧梦培训学校有限公司', 'school', 'equal'],
  ['示例启明', 'school', 'equal'],
  ['示启学堂', 'school', 'equal'],
  [`${SCHOOL}城东分公司`, 'school', 'near'],
  // A whole name beside a sign or a number that is no part of it.
  [`1\t${SCHOOL}`, 'school', 'sure'],
  [`A.${SCHOOL}`, 'school', 'sure'],
  [`${SCHOOL}[1]`, 'school', 'sure'],
  [`${SCHOOL}①`, 'school', 'sure'],
  [`“${SCHOOL}”等`, 'school', 'sure'],
  [`新${SCHOOL}`, 'school', 'near'],
  ['余姚市示例蓝天幼儿园A', 'kindergarten', 'near'],
  // Parts.
  ['启明培训', 'school', 'held'],
  ['启明', 'school', 'held'],
  ['余姚市示例启明', 'school', 'held'],
  ['启明学校', 'school', ANY],
  ['余姚启明', 'school', ANY],
  ['余姚示例启明培训学校', 'school', ANY],
  ['启明 余姚', 'school', ANY],
  ['示例启明，余姚', 'school', ANY],
  ['蓝天幼儿园', 'kindergarten', 'held'],
  ['ABC外语', 'abc', 'held'],
  ['ａｂｃ外语', 'abc', 'held'],
  ['一二三教育', 'numbers', 'held'],
  // Typos.
  ['余姚市示例起明培训学校有限公司', 'school', 'near'],
  ['余姚市示例启明培训学效有限公司', 'school', 'near'],
  ['余姚市示例明启培训学校有限公司', 'school', 'near'],
  ['余姚市示例启明培训校有限公司', 'school', 'near'],
  ['余姚市示例启明培训学校有限责任公司', 'school', 'near'],
  ['余姚市示例蓝田幼儿园', 'kindergarten', 'near'],
  ['示例口算保', 'app', 'near'],
  // Letters.
  ['shiliqiming', 'school', ANY],
  ['ShiLi QiMing', 'school', ANY],
  ['slqm', 'school', ANY],
  ['SLQM', 'school', ANY],
  ['ｓｌｑｍ', 'school', ANY],
  ['shìlì qǐmíng', 'school', ANY],
  ['SHÌLÌ QǏMÍNG PÉIXÙN', 'school', ANY],
  ['yysslqm', 'school', ANY],
  ['lantianyoueryuan', 'kindergarten', ANY],
  ['chongqinglu', 'chongqing', ANY],
  ['shilikousuanbao', 'app', ANY],
  ['qimingpeixunxuexiao', 'school', ANY],
  ['haitunjiaoyukeji', 'dolphin', ANY],
  ['ExampleWordsTrainer', 'words', 'sure|equal'],
  ['example words trainer', 'words', 'sure|equal'],
  ['QIMINGPEIXUNXUEXIAO', 'school', ANY],
  ['qiming-peixun-xuexiao', 'school', ANY],
  ['示例2qimingpeixunxuexiao', 'school', 'none'],
  // Apps whose names look like something else.
  ['Example2Words3Train', 'code-like', 'sure|equal'],
  ['example2words3', 'code-like', 'held'],
  ['LearnEachDayHappyA', 'letters', 'sure|equal'],
  ['learn each day happy a', 'letters', 'sure|equal'],
  ['exampleabacus.js', 'address-like', 'sure|equal'],
  ['abacus.js', 'address-like', 'none'],
  ['一、二年级示例口算', 'numbered', 'sure|equal'],
  // Numbers of a list.
  [`1、${SCHOOL}`, 'school', 'sure'],
  [`（12）${SCHOOL}`, 'school', 'sure'],
  [`12. ${CODE}`, 'school', 'sure'],
  ['3、qiming.example.com', 'school', 'sure'],
  ['2. 0574-62123456', 'school', 'equal'],
  [`0574-99999999 ${SCHOOL}`, 'school', 'sure'],
  [`${SCHOOL} 浙公网安备33028199000009号`, 'school', 'sure'],
  // Codes.
  [CODE, 'school', 'sure'],
  [CODE.toLowerCase(), 'school', 'sure'],
  ['9133 0281 MA0E XAMP 1T', 'school', 'sure'],
  ['９１３３０２８１ＭＡ０ＥＸＡＭＰ１Ｔ', 'school', 'sure'],
  [`统一社会信用代码：${CODE}`, 'school', 'sure'],
  ['91330281-MA0EXAMP1-T', 'school', 'sure'],
  ['91330281MA0EXAMP2T', 'school', 'none'],
  // Hosts.
  ['qiming.example.com', 'school', 'sure'],
  ['www.qiming.example.com/', 'school', 'sure'],
  ['HTTP://QIMING.example.com:8080/a?b#c', 'school', 'sure'],
  ['qiming。example。com', 'school', 'sure'],
  ['网址：qiming.example.com', 'school', 'sure'],
  ['qiming.example.com/?from=https://x.example.org', 'school', 'sure'],
  ['x.example.org/?from=https://qiming.example.com', 'school', 'none'],
  ['notqiming.example.com', 'school', 'none'],
  // A browser goes to the first of the two: a backslash is a slash to it.
  ['https://x.example.org\\@qiming.example.com', 'school', 'none'],
  ['请看 https://x.example.org\\@qiming.example.com 报名', 'school', 'none'],
  ['请看 https://qiming.example.com\\x 报名', 'school', 'sure'],
  ['example.com', 'school', 'none'],
  // Filing numbers.
  ['浙ICP备20260001号-3', 'school', 'sure'],
  ['浙icp备 20260001 号', 'school', 'sure'],
  ['浙ICP備20260001號', 'school', 'sure'],
  ['备案号：浙ICP备20260001号', 'school', 'sure'],
  ['粤ICP备20260001号', 'school', 'none'],
  // As a machine reads it from a picture.
  ['浙lCP备20260001号-1', 'school', 'sure'],
  ['浙1CP备20260001号', 'school', 'sure'],
  ['粤lCP备20260001号', 'school', 'none'],
  // Telephones.
  ['0574-62123456', 'school', 'equal'],
  ['(0574) 6212 3456', 'school', 'equal'],
  ['+86 574 62123456', 'school', 'equal'],
  ['电话：0574-62123456', 'school', 'equal'],
  ['0574-62123457', 'school', 'none'],
  // Apps.
  ['示例口算宝', 'app', 'sure|equal'],
  ['示例口算', 'app', 'held'],
  ['口算宝', 'app', 'held'],
  ['https://apps.apple.com/cn/app/x/id100200300?l=en', 'app', 'sure'],
  [MAKER, 'app', 'equal'],
  // A short app's name, or a registered one, with what people add.
  ['示例帮', 'short', 'equal'],
  ['示例帮app', 'short', 'equal'],
  ['示例帮 APP', 'short', 'equal'],
  ['示例帮下载', 'short', 'equal'],
  ['示例帮会员自动续费', 'short', 'equal'],
  ['示例帮倒闭了吗', 'short', 'equal'],
  ['示例启明合法吗', 'school', 'equal'],
  ['示例启明有没有被处罚', 'school', 'equal'],
  ['示例启明避雷', 'school', 'equal'],
  ['示例启明办学许可证', 'school', 'equal'],
  ['示例帮app有限公司', 'short', 'none'],
  ['示例app', 'school', 'none'],
  ['蓝天幼儿园公众号', 'kindergarten', 'held'],
  // A campus, a shop or a street behind a name.
  ['示例海豚教育（文三路校区）', 'dolphin', 'near|held'],
  ['示例海豚教育 文三路12号', 'dolphin', 'near|held'],
  ['示例白鹳教育文三路校区', 'stork', 'near'],
  ['示例白鹳教育·万达店', 'stork', 'near'],
  ['余姚示例白鹳教育文三路校区', 'stork', 'near'],
  ['余姚示例白鹳培训学校（文三路校区）', 'stork', 'loose'],
  ['示例白鹳（文三路校区）', 'stork', 'held'],
  ['余姚市示例蓝天幼儿园 文三路12号', 'kindergarten', ANY],
  ['示例启明万达店', 'school', 'equal'],
  ['示例启明文三路店', 'school', 'equal'],
  // A shop of whatever place, in a word or a bracket, as Dianping writes it.
  ['示例白鹳泗门店', 'stork', 'near'],
  ['示例白鹳（泗门店）', 'stork', 'held'],
  ['示例白鹳（银泰城店）', 'stork', 'held'],
  ['示例白鹳泗门店怎么样', 'stork', 'near'],
  ['示例启明万达广场店', 'school', 'equal'],
  ['示例帮（泗门店）', 'short', 'near'],
  ['示例帮官方旗舰店', 'short', 'equal'],
  ['示例白鹳（慈溪店）', 'stork', 'none'],
  ['示例白鹳大酒店', 'stork', 'none'],
  ['示例白鹳（书店）', 'stork', 'none'],
  ['示例白鹳眼镜店', 'stork', 'none'],
  ['示例白鹳水果店', 'stork', 'none'],
  ['余姚示例白鹳理发店', 'stork', 'none'],
  ['示例白鹳教育文具店', 'stork', 'none'],
  ['示例白鹳总店', 'stork', 'near'],
  ['示例白鹳小学泗门店', 'stork', 'none'],
  ['余姚市示例白鹳小学分校', 'stork', 'none'],
  ['示例白鹳书店', 'stork', 'none'],
  ['示例白鹳 书店', 'stork', 'none'],
  ['示例白鹳小学文三路校区', 'stork', 'none'],
  ['慈溪示例白鹳教育文三路校区', 'stork', 'none'],
  // An address that was copied with its search words.
  [`https://www.example.net/s?wd=${encodeURIComponent(SCHOOL)}`, 'school', 'sure'],
  [encodeURIComponent('示例启明'), 'school', 'equal'],
  [encodeURIComponent('qiming。example。com'), 'school', 'sure'],
  [`https://qiming.example.com/${encodeURIComponent('课程')}`, 'school', 'sure'],
  [`https://www.example.net/s?wd=${encodeURIComponent(SCHOOL).slice(0, -1)}`, 'school', 'none'],
  // Passages.
  [`家长您好，我们是${SCHOOL}，暑期班报名中，退订回T`, 'school', 'sure'],
  [`【示例启明】您好，点击 https://qiming.example.com/a 报名`, 'school', ANY],
  // Nobody.
  ['余姚市示例白云小学', 'school', 'none'],
  ['宁波示例晨光书店', 'school', 'none'],
];

it('gives no places in an address whose words were encoded', async () => {
  await lists.follow(LIST);
  const text = `https://www.example.net/s?wd=${encodeURIComponent(SCHOOL)}`;
  expect((await lookup({ text })).mentions).toEqual([]);
  expect((await lookup({ text: decodeURIComponent(text) })).mentions).toHaveLength(1);
});

it('says of no number that it is listed for the developer who stands beside it', async () => {
  const app = { name: '示例背诵', developer: '示例墨池', stores: [], versions: [] };
  const ink: Entry = { ...appOf('ink', '示例背诵'), app };
  await lists.follow([ink]);
  const { reading, hits } = await lookup({ text: '13911112222 示例墨池' });
  expect(reading.as).not.toBe('phone');
  expect(hits.map(({ how }) => how)).toEqual(['operator']);
});

describe('typed into the popup', () => {
  it.each(TYPED)('%s: %s', async (text, id, expected) => {
    await lists.follow(LIST);
    expect(expected.split('|')).toContain(await found(text, id));
  });
});

const SHOWN: Record<Identifier['kind'], string> = {
  host: 'shown.example.com',
  icp: '浙ICP备20260077号',
  psb: '浙公网安备33028199000077号',
  uscc: CODE,
  app: 'apple:363590051',
  phone: '0574-62123456',
  licence: '教民133028190000018号',
};

it('says that a filing with a letter in its number was not looked for', async () => {
  await lists.follow(LIST);
  const { reading } = await lookup({ text: '浙ICP备2O260001号' });
  expect(reading).toEqual({ as: 'icp', value: '', remarks: ['bad-icp'] });
});

describe('an identifier', () => {
  it.each(IDENTIFIER_KINDS)('is found as a record shows it: %s', async (kind) => {
    const identifier = key(kind, SHOWN[kind]);
    await lists.follow([of('shown', SCHOOL, { identifiers: [identifier] })]);
    const expected = kind === 'phone' ? 'equal' : 'sure';
    expect(await found(identifierText(identifier), 'shown')).toBe(expected);
  });

  it.each([
    '办学许可证号：教民133028190000018号',
    '许可证编号教民133028190000018',
    '教民 13302 81900 00018 號',
    '教⺠133028190000018号',
    '辦學許可證號：教民133028190000018號',
    '办学许可证 教民133028190000018号，请家长核对',
  ])('of a licence is found with its label and in a message: %s', async (text) => {
    const identifiers = [key('licence', '教民133028190000018号')];
    await lists.follow([of('shown', SCHOOL, { identifiers })]);
    expect(await found(text, 'shown')).toBe('sure');
    expect(await found(text.replace('13302', '13303'), 'shown')).toBe('none');
  });
});

describe('several lists', () => {
  it('each tells of the same subject', async () => {
    const one = await lists.follow([school], '甲');
    const two = await lists.follow([school], '乙');
    const { hits } = await lookup({ text: SCHOOL });
    expect(hits.map(({ ref }) => ref.list).sort()).toEqual([one, two].sort());
  });

  it('one that lifts an entry hides no other’s', async () => {
    const lifted = school.sanctions.map((act) => ({ ...act, status: 'lifted' as const }));
    const gone: Entry = { ...school, sanctions: lifted };
    await lists.follow([gone], '甲');
    const two = await lists.follow([school], '乙');
    const { hits } = await lookup({ text: SCHOOL });
    expect(hits.map(({ ref, how }) => [ref.list, how])).toEqual([[two, 'exact']]);
    // What it says of the act goes along, to be told beside it.
    const [other, more] = hits[0]?.others ?? [];
    expect([other?.listTitle, other?.entry.sanctions[0]?.status]).toEqual(['甲', 'lifted']);
    expect(more).toBeUndefined();
    const byCode = await lookup({ text: CODE });
    expect(byCode.hits[0]?.others?.map(({ listTitle }) => listTitle)).toEqual(['甲']);
  });

  it('one with many of a name hides no other’s', async () => {
    const many = Array.from({ length: 90 }, (_, at) => of(`m${at}`, SCHOOL));
    await lists.follow(many, '甲');
    const two = await lists.follow([school], '乙');
    const { hits } = await lookup({ text: SCHOOL });
    expect(hits.some(({ ref }) => ref.list === two)).toBe(true);
    const { results } = await vetRows([{ row: 0, any: SCHOOL }]);
    expect(results[0]?.matches.some(({ ref }) => ref.list === two)).toBe(true);
  });

  it('one that has a number hides no name beside it of another’s', async () => {
    const identifiers = [key('phone', '0574-62999999'), key('psb', '浙公网安备33028199000007号')];
    await lists.follow([of('number', '宁波示例晨光书画培训中心', { identifiers })], '甲');
    await lists.follow([school], '乙');
    for (const number of ['0574-62999999', '浙公网安备33028199000007号']) {
      const { hits } = await lookup({ text: `${number} 示例启明` });
      expect(hits.map(({ ref }) => ref.id).sort()).toEqual(['number', 'school']);
    }
  });

  it('one that has the very text as a name, or a brand in it, hides nobody of another', async () => {
    const near: [text: string, how: string][] = [
      ['示例白鹳微信公众号', 'typo'],
      ['示例白鹳（泗门店）', 'infix'],
      ['听说示例白鹳被罚了是真的吗', 'typo'],
      ['示例白鹳 查询', 'typo'],
      ['余姚市示例白鹳培训学校有限公司（停业）', 'text-name'],
    ];
    const one = await lists.follow(LIST, '甲');
    const hitsOf = async (text: string) => (await lookup({ text })).hits;
    const alone = await Promise.all(near.map(([text]) => hitsOf(text)));
    expect(alone.map((hits) => hits.map(({ how }) => how))).toEqual(near.map(([, how]) => [how]));
    const branded = of('branded', '余姚市示例白云画室', {
      names: [
        { text: '余姚市示例白云画室', kind: 'legal' },
        { text: '示例白鹳', kind: 'brand' },
      ],
    });
    const two = await lists.follow(
      [branded, ...near.map(([text], at) => appOf(`app${at}`, text))],
      '乙',
    );
    for (const [text, how] of near) {
      const { hits, reading, mentions, equal, total } = await lookup({ text });
      const told = hits.map((hit) => [hit.ref.list, hit.how]);
      expect(told).toContainEqual([one, how]);
      expect(told.some(([list]) => list === two)).toBe(true);
      // What is only near stands in no text, and is told as near.
      expect([reading.as, mentions]).toEqual(['name', []]);
      expect(equal).toBeLessThanOrEqual(how === 'text-name' ? total : total - 1);
    }
  });

  it('what is near on one beside a brand that stands in the text on another is offered by no name', async () => {
    await lists.follow([school], '甲');
    await lists.follow([of('other', '余姚市示例启明艺术培训有限公司')], '乙');
    const { reading, hits } = await lookup({ text: '听说示例启明被罚了是真的吗' });
    expect(reading).toEqual({ as: 'name', value: '', remarks: [] });
    expect(hits.map(({ ref, how }) => `${ref.id} ${how}`)).toEqual([
      'school text-brand',
      'other typo',
    ]);
  });

  it('one that has the very text for certain is all that is told', async () => {
    await lists.follow([school], '甲');
    await lists.follow([of('other', '慈溪市示例启明艺术培训有限公司', { region: '330282' })], '乙');
    expect((await lookup({ text: SCHOOL })).hits.map(({ ref }) => ref.id)).toEqual(['school']);
    expect((await lookup({ text: CODE })).hits.map(({ ref }) => ref.id)).toEqual(['school']);
  });

  it('a brand in a text that another list has too keeps its places', async () => {
    await lists.follow([school], '甲');
    await lists.follow([{ ...school, id: 'again' }], '乙');
    const { reading, mentions, hits } = await lookup({ text: '听说示例启明被罚了是真的吗' });
    expect([reading.as, mentions.length, hits.length]).toEqual(['text', 1, 2]);
  });

  it('one that is paused is named and not asked', async () => {
    const one = await lists.follow([school], '甲');
    await lists.follow([of('else', '宁波示例晨光书画培训中心')], '乙');
    await keepPaused(one, true);
    const { hits, coverage } = await lookup({ text: SCHOOL });
    expect(hits.filter(({ ref }) => ref.list === one)).toEqual([]);
    expect(coverage.find(({ identity }) => identity === one)?.trouble).toBe('paused');
  });

  it('one past its date answers whoever types, says so, and keeps no names in tables', async () => {
    const one = await lists.follow([
      of('late', '宁波示例晚到培训学校有限公司', {
        identifiers: [key('uscc', CODE)],
        sanctions: own.sanctions.map((act) => ({
          ...act,
          kind: 'blacklist' as const,
          decidedOn: { day: '2026-09-01', precision: 'day' as const },
        })),
      }),
    ]);
    const name = '宁波示例晚到培训学校有限公司';
    const typed = [
      name,
      '示例晚到',
      '示例晚到教育',
      '宁波示例晚道培训学校有限公司',
      `我们是${name}，报名中`,
    ];
    const hits = async (text: string) => (await lookup({ text })).hits.length;
    expect(await Promise.all(typed.map(hits))).toEqual([1, 1, 1, 1, 1]);
    vi.setSystemTime(Date.parse('2026-12-20T04:00:00Z'));
    expect(await Promise.all(typed.map(hits))).toEqual([1, 1, 1, 1, 0]);
    expect((await vetRows([{ row: 0, name }])).results[0]?.matches).toEqual([]);
    expect((await vetNear(typed)).near.flatMap(({ matches }) => matches)).toEqual([]);
    const byName = await lookup({ text: name });
    const byCode = await lookup({ text: CODE });
    expect(byName.coverage.find(({ identity }) => identity === one)?.trouble).toBe('expired');
    expect(byCode.hits.map(({ how }) => how)).toEqual(['uscc']);
    expect((await vetRows([{ row: 0, uscc: CODE }])).results[0]?.matches.length).toBe(1);
  });
});

it('entries of unknown kinds in between hide nobody', async () => {
  const strange = (id: string, text: string) =>
    ({ ...of(id, text), kind: 'tutor-agency' }) as unknown as Entry;
  const unknownName = {
    ...school,
    names: [{ text: '示例怪名', kind: 'nickname' }, ...school.names],
    identifiers: [{ ...key('host', 'x.example.com'), kind: 'wechat' }, ...school.identifiers],
  } as unknown as Entry;
  await lists.follow([
    strange('a', '余姚市示例启明培训学校有限公司一部'),
    of('b', '余姚市示例甲培训学校有限公司'),
    strange('c', SCHOOL),
    unknownName,
    strange('z', '宁波示例末尾培训中心'),
    of('zz', '宁波示例重庆路书画培训中心'),
  ]);
  expect(await found(SCHOOL, 'school')).toBe('sure');
  expect(await found(CODE, 'school')).toBe('sure');
  expect(await found('示例启明', 'school')).toBe('equal');
  expect(await found('余姚市示例起明培训学校有限公司', 'school')).toBe('near');
  expect(await found('重庆路', 'zz')).toBe('held');
  expect(await found('示例怪名', 'school')).toBe('none');
  expect(await found('宁波示例末尾培训中心', 'z')).toBe('none');
});

describe('acts that have ended', () => {
  it.each([
    ['a penalty nobody looked at for three months', 'penalty', '2026-05-01', undefined, 'none'],
    ['a penalty that was looked at', 'penalty', '2026-05-01', '2026-08-20', 'sure'],
    ['a black list of three years ago', 'blacklist', '2023-08-01', '2026-09-01', 'none'],
    ['a black list of last year', 'blacklist', '2025-10-01', undefined, 'sure'],
    ['a warning of four months ago', 'warning', '2026-05-01', '2026-09-01', 'none'],
    ['an act of next month', 'penalty', '2026-10-20', undefined, 'none'],
  ] as const)('%s', async (_why, kind, day, verifiedOn, expected) => {
    const act = { ...own.sanctions[0], kind, decidedOn: { day, precision: 'day' }, verifiedOn };
    await lists.follow([of('e', SCHOOL, { sanctions: [act] as Entry['sanctions'] })]);
    expect(await found(SCHOOL, 'e')).toBe(expected);
    const listed = (await vetRows([{ row: 0, any: SCHOOL }])).results[0]?.matches.length;
    expect(listed).toBe(expected === 'none' ? 0 : 1);
  });
});

const VETTED: [why: string, row: Omit<VetRow, 'row'>, expected: string][] = [
  ['the full name', { name: SCHOOL }, 'listed'],
  ['traditional, spaced', { name: '餘姚市 示例啟明培訓學校有限公司' }, 'listed'],
  ['the other form of company', { name: SCHOOL.replace('有限公司', '有限责任公司') }, 'check'],
  ['an app of Latin letters', { any: 'ExampleWordsTrainer' }, 'check'],
  ['the full name and its code', { name: SCHOOL, uscc: CODE }, 'listed'],
  ['the full name and another code', { name: SCHOOL, uscc: '91330281MA2ABCDE2X' }, 'none'],
  ['its code in lower case with spaces', { uscc: ' 91330281 ma0examp1t ' }, 'listed'],
  ['the full name in its place', { name: SCHOOL, place: '浙江省余姚市示例路1号' }, 'listed'],
  ['the full name, an empty code', { name: SCHOOL, uscc: '/' }, 'listed'],
  ['its site with a path', { site: 'https://www.qiming.example.com/about.html' }, 'listed'],
  [
    'its site under another company',
    { name: '宁波示例晨光书店有限公司', site: 'qiming.example.com' },
    'check',
  ],
  ['its site with another in its query', { site: 'qiming.example.com/?u=https://a.cn' }, 'listed'],
  [
    'another site with its own in the query',
    { site: 'a.cn/?u=https://qiming.example.com' },
    'none',
  ],
  ['its filing number', { icp: '浙ICP备20260001号-2' }, 'listed'],
  ['its telephone', { phone: '057462123456' }, 'check'],
  ['a former name', { name: '余姚市示例旧梦培训学校有限公司' }, 'check'],
  ['a brand', { name: '示例启明' }, 'check'],
  ['a short name', { name: '示启学堂' }, 'check'],
  ['a branch', { name: `${SCHOOL}城东分公司` }, 'check'],
  ['a kindergarten of that brand', { name: '余姚市示例启明幼儿园' }, 'none'],
  ['a primary school beside a kindergarten', { name: '余姚市示例蓝天小学' }, 'none'],
  ['an app and its developer', { app: '示例口算宝', developer: MAKER }, 'listed'],
  [
    'an app and another developer',
    { app: '示例口算宝', developer: '杭州别家网络科技有限公司' },
    'none',
  ],
  ['an app alone', { app: '示例口算宝' }, 'check'],
  ['a developer alone', { developer: MAKER }, 'check'],
];

describe('a row of a table', () => {
  it.each(VETTED)('%s', async (_why, row, expected) => {
    await lists.follow(LIST);
    const { results } = await vetRows([{ row: 0, ...row }]);
    const [first] = results[0]?.matches ?? [];
    const told = first ? (isSureWay(first.how) ? 'listed' : 'check') : 'none';
    expect(expected.split('|')).toContain(told);
  });

  /** A row is "not listed" only after near names were sought, so what neither tells is told as not listed. */
  it.each([
    `1、${SCHOOL}`,
    `12、${SCHOOL}`,
    `（12）${SCHOOL}`,
    `12. ${SCHOOL}`,
    `${SCHOOL}（已签约）`,
    `${SCHOOL}，0574-62123456`,
    `${SCHOOL} ${CODE}`,
    'qiming.example.com.',
    '//qiming.example.com',
  ])('is not told as not listed: %s', async (any) => {
    await lists.follow(LIST);
    const { results } = await vetRows([{ row: 0, any }]);
    const { near } = await vetNear([any]);
    const [result] = results;
    const told = [
      ...(result?.matches ?? []),
      ...(near[0]?.matches ?? []),
      ...(result?.remarks ?? []),
    ];
    expect(told).not.toEqual([]);
  });

  /** How a cell is told: by its match, else by names near to it, as the view asks. */
  async function told(any: string): Promise<string> {
    await lists.follow(LIST);
    const [result] = (await vetRows([{ row: 0, any }])).results;
    const name = result?.readings.find(({ as }) => as === 'name')?.value;
    const near =
      name && result?.matches.length === 0 ? (await vetNear([name])).near[0]?.matches : [];
    const [first] = [...(result?.matches ?? []), ...(near ?? [])];
    if (!first) return result?.remarks.length ? 'unread' : 'none';
    return `${isSureWay(first.how) ? 'listed' : 'check'} ${first.ref.id}`;
  }

  it.each([
    `1、${SCHOOL}`,
    `１２、${SCHOOL}`,
    `12．${SCHOOL}`,
    `（12）${SCHOOL}`,
    `(3) ${SCHOOL}`,
    `3）${SCHOOL}`,
    `⑴${SCHOOL}`,
    `③ ${SCHOOL}`,
    `三、${SCHOOL}`,
    `（十二）${SCHOOL}`,
    `12. ${CODE}`,
    `12、${CODE}`,
    '3、qiming.example.com',
    '3. www.qiming.example.com/a',
    '①qiming.example.com',
    'qiming.example.com.',
    'https://qiming.example.com./a',
    '//qiming.example.com/a',
    '5、浙ICP备20260001号-2',
  ])('behind a list’s number, or in a rarer form of address, is listed: %s', async (any) => {
    expect(await told(any)).toBe('listed school');
  });

  it.each([
    `12 ${SCHOOL}`,
    `12\t${SCHOOL}`,
    `No.12 ${SCHOOL}`,
    `№12　${SCHOOL}`,
    `#12 ${SCHOOL}`,
    `第12家：${SCHOOL}`,
    `甲方：${SCHOOL}`,
    `${SCHOOL}（已签约）`,
    `${SCHOOL} 已签约`,
    `${SCHOOL}-合作中`,
    `${SCHOOL}，0574-99999999`,
    `${SCHOOL} ${CODE}`,
    `${CODE} ${SCHOOL}`,
    `${SCHOOL}、宁波示例晨光书店有限公司`,
    `宁波示例晨光书店有限公司；${SCHOOL}`,
    `0574-99999999 ${SCHOOL}`,
    `${SCHOOL} 浙公网安备33028199000009号`,
    `${SCHOOL}（${'示例备注，'.repeat(60)}）`,
    'qiming.example.com（官网）',
    'qiming.example.com qm.example.org',
    '2. 0574-62123456',
    '余姚示例启明（已签约）',
  ])('with something beside what names it is to be checked: %s', async (any) => {
    expect(await told(any)).toBe('check school');
  });

  it.each([
    ['余姚市示例蓝天幼儿园（已签约）', 'check kindergarten'],
    ['余姚市示例蓝天幼儿园 张老师', 'check kindergarten'],
    ['7、余姚市示例蓝天幼儿园', 'listed kindergarten'],
    ['Example2Words3Train', 'check code-like'],
    ['exampleabacus.js', 'check address-like'],
    ['一、二年级示例口算', 'check numbered'],
  ])('of another kind: %s: %s', async (any, expected) => {
    expect(await told(any)).toBe(expected);
  });

  it.each([
    '12、宁波示例晨光书店有限公司',
    '宁波示例晨光书店有限公司（已签约）',
    '宁波示例晨光书店有限公司，0574-99999999',
    '余姚市示例启明幼儿园（已签约）',
    '慈溪市示例启明培训学校有限公司（已签约）',
    '5、notqiming.example.com',
    '//example.org',
    '010. 62123456',
    '3.15示例教育',
  ])('that names nobody listed is not told of anybody: %s', async (any) => {
    expect(await told(any)).toMatch(/^(?:none|unread)$/);
  });

  it.each([
    ['余姚市示例起明培训学校有限公司', ['school']],
    ['余姚示例启明培训学校有限公司', ['school']],
    ['余姚市示例启明培训学校', ['school']],
    ['余姚市示例蓝田幼儿园', ['kindergarten']],
    ['示例海豚教育科技有限公司', ['dolphin']],
    ['宁波示例晨光书店有限公司', []],
  ])('near %s', async (name, ids) => {
    await lists.follow(LIST);
    const { near } = await vetNear([name]);
    expect(near[0]?.matches.map(({ ref }) => ref.id)).toEqual(ids);
  });
});
