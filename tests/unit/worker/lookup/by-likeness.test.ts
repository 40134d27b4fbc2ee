import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../lib/domain/entry';
import { LOOSENESS, looseness } from '../../../../lib/domain/lookup';
import { answerText } from '../../../../lib/wording/answer';
import { createTranslator } from '../../../../lib/wording/messages/translate';
import { lookup } from '../../../../lib/worker/lookup/lookup';
import { setClock } from '../../../stop-clock';
import { NOW, named as of } from '../../list/sample';
import { listsServed } from './followed';

const lists = listsServed();
setClock(NOW);

const appOf = (id: string, name: string): Entry =>
  of(id, name, {
    kind: 'app',
    region: undefined,
    names: [{ text: name, kind: 'app' }],
    app: { name, developer: '杭州示例网络科技有限公司', stores: ['huawei'], versions: [] },
  });
const LIST = [
  of('school', '余姚市示例启明培训学校有限公司'),
  of('stork', '余姚市白鹳艺术培训有限公司'),
  of('street', '余姚市阳明街道示例小溪午托服务部'),
  of('crane', '余姚市示例丹顶学校', { kind: 'school' }),
  of('studio', '余姚市示例橙子教育信息咨询工作室'),
  appOf('app', '示例帮'),
  appOf('words', '英语帮'),
];

const reply = async (text: string, list: readonly Entry[] = LIST) => {
  await lists.follow(list);
  return lookup({ text });
};
const idsOf = async (text: string, list?: readonly Entry[]) =>
  (await reply(text, list)).hits.map(({ ref }) => ref.id);

describe('a name with words behind it that nobody foresaw', () => {
  it.each([
    ['白鹳艺术到底好不好呀', ['stork']],
    ['白鹳艺术微信公众号', ['stork']],
    ['白鹳艺术校长是谁', ['stork']],
    ['白鹳艺术抖音号', ['stork']],
    ['余姚白鹳艺术还开着吗', ['stork']],
    ['余姚阳明街道白鹳艺术还开着吗', ['stork']],
    ['余姚城区白鹳艺术', ['stork']],
    ['余姚示例乡白鹳艺术还开着吗', ['stork']],
    ['慈溪城区白鹳艺术', []],
    // Of an app the name alone, however short, and all of it.
    ['示例帮家长端', ['app']],
    ['示例帮 v7.4.620', ['app']],
    ['示例帮注销账号', ['app']],
    ['英语帮家长端', ['words']],
    ['英语班家长端', []],
    // A branch, and a shop on a platform.
    ['白鹳教育城东分公司', ['stork']],
    ['白鹳艺术城东分校', ['stork']],
    ['白鹳艺术城东分公司', ['stork']],
    ['余姚示例启明城东教学点', ['school']],
    ['白鹳教育京东旗舰店', ['stork']],
    ['示例启明天猫旗舰店', ['school']],
    // What a school says of itself stands before its name.
    ['民办示例丹顶学校', ['crane']],
    ['余姚市民办示例丹顶学校', ['crane']],
    // A sentence without a sign is one name too.
    ['白鹳艺术培训余姚校区已经开学了', ['stork']],
  ])('%s is near to %j', async (text, ids) => {
    const { hits, total, equal } = await reply(text);
    expect(hits.map(({ ref }) => ref.id)).toEqual(ids);
    for (const { how } of hits) expect(looseness(how)).toBe(LOOSENESS.near);
    expect([total, equal]).toEqual([ids.length, 0]);
  });

  it('is said to be no record’s', async () => {
    const found = await reply('白鹳艺术微信公众号');
    expect(answerText(createTranslator('zh-CN'), '白鹳艺术微信公众号', found)).toBe(
      '没有叫“白鹳艺术微信公众号”的记录；名称相近的 1 条：',
    );
  });

  it.each([
    // Another place.
    '慈溪白鹳艺术还开着吗',
    '白鹳教育慈溪分公司',
    '慈溪 白鹳教育｜王老师',
    '白鹳艺术慈溪校区已经开学了',
    // Another name, and another body of the name.
    '示例启明星艺术教育',
    '示例启明酒店',
    '示例启明物业',
    '示例启明水果旗舰店',
    '示例启明图书京东旗舰店',
    '示例启明小学部',
    '示例启明小学城东分校',
    '示例启明幼儿园城东分园',
    '示例启明电子厂城东分公司',
    '示例启明电子厂',
    '示例丹顶私立学校初中部',
    '示例启明文化传播有限公司',
    '上海示例启明教育集团有限公司',
    '余姚市示例启明培训学校有限公司工会',
    // Nothing of its own, or a part of it.
    '余姚市阳明街道新建路12号',
    '培训学校有限公司电话多少呀',
    '示例晨光还开着吗',
    '白鹳还开着吗',
    // A street or a building that is called so.
    '示例启明路',
    '示例启明路12号',
    '示例启明大厦',
    '示例启明小区3号楼',
    '示例启明社区',
    // Behind a sign stands the trade and form that many end in.
    '朱鹮（余姚）艺术培训有限公司',
    '朱鹮·余姚艺术培训有限公司',
    '朱鹮 艺术培训有限公司',
    '余姚朱鹮（艺术培训）有限公司',
    '朱鹮（余姚）教育信息咨询工作室',
    '朱鹮（余姚）午托服务部',
  ])('%s is nobody’s', async (text) => {
    expect(await idsOf(text)).toEqual([]);
  });

  it('tells no part of a Latin word', async () => {
    const list = [appOf('latin', 'ExampleWords')];
    expect(await idsOf('ExampleWords 家长端', list)).toEqual(['latin']);
    expect(await idsOf('ExampleWorldwide 家长端', list)).toEqual([]);
    expect(await idsOf('is example good', list)).toEqual([]);
  });

  it.each([
    'is SampleTutor legit',
    'What is SampleTutor?',
    'SampleTutor refund',
    'sample tutor reviews',
    'is this SampleTutor a scam',
  ])('finds a Latin name among English words: %s', async (text) => {
    const list = [appOf('latin', 'SampleTutor英语')];
    expect(await idsOf(text, list)).toEqual(['latin']);
    expect(await idsOf(text.replace(/tutor/i, 'Tours'), list)).toEqual([]);
  });

  it.each([
    '白鹳教育｜王老师',
    '白鹳教育·2026秋季三年级数学',
    '白鹳教育/小王',
    '白鹳教育（王老师）',
  ])('finds one with a sign behind it: %s', async (text) => {
    expect(await idsOf(text)).toEqual(['stork']);
  });
});

describe('a name behind words, signs or a door', () => {
  it.each([
    '请问白鹳艺术怎么样',
    '我想查一下白鹳艺术',
    '帮我查下余姚白鹳艺术有没有被处罚',
    '有没有一家叫白鹳艺术的',
    '孩子在白鹳艺术上课想退费',
    '我家娃上的白鹳艺术倒闭了',
    '嗯就是那个白鹳艺术吧',
    '为什么白鹳艺术关门了',
    '余姚的白鹳艺术',
    '余姚那个白鹳艺术',
    '转账给白鹳艺术 3800元',
    '[小程序]白鹳艺术-限时9.9元体验课',
    '小红书 白鹳艺术 余姚探店',
    '余姚市阳明街道新建北路88号3楼301室白鹳艺术',
    '13911112222 白鹳艺术',
    '浙公网安备33028199000009号 白鹳艺术',
    '白鹳艺术的电话是0574-61112222吗',
  ])('%s is near', async (text) => {
    const { hits, equal } = await reply(text);
    expect(hits.map(({ ref }) => ref.id)).toEqual(['stork']);
    expect(equal).toBe(0);
  });

  it.each([
    '慈溪的白鹳艺术',
    '帮我查下慈溪白鹳艺术有没有被处罚',
    '孩子在白鹳大酒店吃饭',
    '我想查一下白鹳小学',
    '我想查一下示例启明小学',
    '示例启明火锅',
    '示例启明老火锅店',
    '余姚示例启明奶茶',
    '我想给孩子报艺术培训',
    '请问余姚哪家艺术培训好',
    '余姚市阳明街道新建北路88号3楼301室',
    '13911112222 王老师',
    // A name of its own, in which another one stands behind what may be a sentence's word.
    '中和白鹳艺术培训学校',
  ])('%s is nobody’s', async (text) => {
    expect(await idsOf(text)).toEqual([]);
  });
});

describe('a trade name with other words of teaching in a sentence', () => {
  it.each([
    '听说白鹳教育跑路了',
    '孩子在白鹳英语上课，想退费',
    '孩子在余姚白鹳教育上课，想退费',
    '余姚白鹳教育老师打电话给我',
    '我想问白鹳美术被处罚了没有',
    '请问白鹳教育',
    '转账给余姚白鹳教育 3800元',
    '商户全称 白鹳教育\n交易单号 4200001234',
    '白鹳教育王老师',
    '白鹳教育邀请您的孩子免费体验课程',
    '2026年9月在白鹳教育交了3980元',
    '白鹳少儿英语王老师',
    // A shop in a street that is called as a district far away is.
    '白鹳美术和平店',
  ])('%s is near', async (text) => {
    const { hits, equal } = await reply(text);
    expect(hits.map(({ ref }) => ref.id)).toEqual(['stork']);
    expect(equal).toBe(0);
  });

  it('puts nobody of that trade name before whom it names', async () => {
    const { hits } = await reply('白鹳艺术王老师', [
      ...LIST,
      of('edu', '余姚市白鹳教育科技有限公司'),
    ]);
    expect(hits.map(({ ref, how }) => `${ref.id} ${how}`).sort()).toEqual([
      'edu trade',
      'stork trade',
    ]);
  });

  it.each([
    '孩子在慈溪白鹳教育上课，想退费',
    '慈溪的白鹳教育老师打电话给我',
    '海淀 白鹳教育老师打电话给我',
    '白鹳美术（海淀）',
    '听说白鹳教育及时雨画室',
    '我们学校英语老师布置的作业',
    '请问余姚哪家艺术培训好',
    '请问余姚市教育局的电话',
    '家长教育孩子要有耐心',
    '白鹳小学老师打电话给我',
    '白鹳幼儿园王老师',
    '白鹳幼儿园的老师',
    '白鹳书法馆的电话',
    '白鹳体育场的地址',
  ])('%s is nobody’s', async (text) => {
    expect(await idsOf(text)).toEqual([]);
  });
});

describe('a name as an input method writes its sound', () => {
  it.each([
    ['实力启明', ['school']],
    ['余姚实力启明', ['school']],
    ['余姚市实力启明培训学校有限公司', ['school']],
    ['百官艺术', ['stork']],
    // By whoever heard it, with any characters.
    ['实力齐名', ['school']],
    ['余姚市实力齐名培训学校有限公司', ['school']],
    // The trade name alone, beside other words of teaching or none.
    ['余姚百关', ['stork']],
    ['余姚白冠英语', ['stork']],
    ['石力启明辅导班', ['school']],
    ['余姚石力启明教育', ['school']],
    ['慈溪白冠英语', []],
    ['白冠英语', []],
    ['余姚白冠小学', []],
    ['余姚白冠驾校', []],
    ['慈溪实力启明', []],
    ['实力启航', []],
    ['实力', []],
    ['余姚市实力启明小学', []],
  ])('%s is near to %j', async (text, ids) => {
    const { hits } = await reply(text);
    expect(hits.map(({ ref }) => ref.id)).toEqual(ids);
    for (const { how } of hits) expect(how).toBe('typo');
  });

  it('compares all readings of a character', async () => {
    // 长 is chang and zhang, 乐 is le and yue.
    const list = [of('cloud', '余姚市常悦云朵培训有限公司')];
    expect(await idsOf('长乐云朵', list)).toEqual(['cloud']);
    expect(await idsOf('长东云朵', list)).toEqual([]);
  });
});

describe('a name with numerals', () => {
  const list = [
    of('han', '余姚市示例一〇一培训学校有限公司'),
    of('digits', '余姚市范例202培训学校'),
    of('first', '余姚市三六五橙鹭教育科技有限公司'),
  ];
  it.each([
    ['示例101', ['han']],
    ['余姚市示例１０１培训学校有限公司', ['han']],
    ['余姚市示例壹零壹培训学校有限公司', ['han']],
    ['范例二零二', ['digits']],
    ['余姚市365橙鹭教育科技有限公司', ['first']],
    ['365橙鹭英语', ['first']],
    ['366橙鹭英语', []],
    ['示例103', []],
    ['范例一零三', []],
  ])('%s is near to %j', async (text, ids) => {
    expect(await idsOf(text, list)).toEqual(ids);
  });
});

describe('two names that are compared', () => {
  it.each([
    ['示例启明和白鹳艺术', ['school', 'stork']],
    ['示例启明 白鹳艺术', ['school', 'stork']],
    ['示例启明还是白鹳艺术哪个好', ['school', 'stork']],
    ['示例启明vs白鹳艺术', ['school', 'stork']],
    ['示例启明 VS 白鹳艺术', ['school', 'stork']],
    ['示例启明&白鹳艺术', ['school', 'stork']],
    ['示例启明PK白鹳艺术', ['school', 'stork']],
    ['示例帮 白鹳艺术', ['app', 'stork']],
    ['白鹳艺术和示例帮哪个好', ['app', 'stork']],
    ['示例启明或白鹳艺术', ['school', 'stork']],
    ['示例启明或者白鹳艺术', ['school', 'stork']],
    ['示例启明及白鹳艺术', ['school', 'stork']],
    ['示例启明比白鹳艺术好吗', ['school', 'stork']],
    ['示例启明比白鹳艺术更靠谱吗', ['school', 'stork']],
    ['余姚市示例启明培训学校有限公司 白鹳艺术', ['school', 'stork']],
    ['余姚示例启明 慈溪白鹳艺术', ['school']],
    // One of them is a part of a name, or of another.
    ['示例启明 书店', []],
    ['余姚的培训学校和有限公司', []],
    ['示例启明及时书店', []],
    ['示例比邻白鹳酒店', []],
    ['示例启明比邻星培训学校', []],
    ['示例启明比亚迪汽车服务有限公司', []],
    ['白鹳艺术及时雨画室', []],
    ['慈溪的示例启明和白鹳艺术', []],
  ])('%s: both are asked for: %j', async (text, ids) => {
    expect((await idsOf(text)).sort()).toEqual(ids);
  });

  it.each([
    // One company, which ends in another's whole name.
    ['余姚市示例明月和示例清风培训有限公司', ['moon infix', 'wind text-part']],
    ['余姚市示例明月 示例清风培训有限公司', ['moon infix', 'wind text-name']],
  ])('%s: a whole name is told as it stands there: %j', async (text, met) => {
    const list = [of('moon', '浙江余姚市示例明月艺术有限公司'), of('wind', '示例清风培训有限公司')];
    const { hits } = await reply(text, list);
    expect(hits.map(({ ref, how }) => `${ref.id} ${how}`).sort()).toEqual(met);
  });

  it('are a dozen at most, all of which are asked for', async () => {
    const others = [...'甲乙丙丁戊己庚辛壬癸'].map((each) => `示例${each}鹭茶行`);
    const ids = await idsOf([...others, '白鹳艺术', '示例启明'].join('、'));
    expect(ids.sort()).toEqual(['school', 'stork']);
    expect(await idsOf([...others, ...others, '白鹳艺术'].join('、'))).toEqual([]);
  });

  it('hides none behind the brand of the other', async () => {
    const branded = of('branded', '余姚市示例晨曦培训学校有限公司', {
      names: [
        { text: '余姚市示例晨曦培训学校有限公司', kind: 'legal' },
        { text: '示例晨曦', kind: 'brand' },
      ],
    });
    const list = [branded, ...LIST];
    expect((await idsOf('示例晨曦和白鹳艺术', list)).sort()).toEqual(['branded', 'stork']);
  });
});

describe('a message that begins with the everyday name of a listed unit', () => {
  it.each([
    ['【白鹳艺术】家长您好，暑期班开课，回T退订', ['stork']],
    ['【白鹳艺术培训中心】家长您好，暑期班开课', ['stork']],
    ['白鹳艺术(余姚万达店)\n★★★★★ 4.8\nhttps://m.dianping.com/shopshare/abc', ['stork']],
    ['您好，这里是白鹳艺术，请问您孩子几年级？', ['stork']],
    ['我是白鹳艺术的王老师，您的孩子', ['stork']],
    // Behind links, labels and other pieces.
    ['【淘宝】https://m.example.com/h?tk=x CZ001 「白鹳艺术 少儿美术在线课程」点击链接', ['stork']],
    ['收据\n今收到张小明交来学费3800元\n收款单位：白鹳艺术\n2026年7月1日', ['stork']],
    ['支付成功\n￥3,800.00\n商户全称 白鹳艺术\n交易单号 4200001234', ['stork']],
    ['#小程序://白鹳艺术/AbCdEfGhIjK', ['stork']],
    // Another place, or nobody.
    ['白鹳艺术(慈溪万达店)\n★★★★★ 4.8\nhttps://m.dianping.com/shopshare/abc', []],
    ['【中国移动】您的话费余额为10元，请及时充值', []],
    ['家长您好，英语培训，艺术培训', []],
    ['通知：下周一学校放假，请各位家长安排', []],
    [`【白鹳艺术】${'家长您好，'.repeat(80)}`, []],
  ])('%s is near to %j', async (text, ids) => {
    const { hits, reading, equal } = await reply(text);
    expect(hits.map(({ ref }) => ref.id)).toEqual(ids);
    expect([reading.as, equal]).toEqual([ids.length > 0 ? 'name' : 'text', 0]);
  });

  it.each([
    ['【白鹳艺术】家长您好，请下载“示例帮”签到', ['app', 'stork']],
    ['您好，这里是白鹳艺术，请打开“示例帮”', ['app', 'stork']],
    // Nobody’s beginning.
    ['【中国移动】您好，请下载“示例帮”', ['app']],
    ['家长您好，请各位下载《示例帮》签到', ['app']],
    ['【慈溪白鹳艺术】请下载“示例帮”签到', ['app']],
  ])('%s: the app that it mentions hides no sender: %j', async (text, ids) => {
    expect((await idsOf(text)).sort()).toEqual(ids);
  });

  it('asks for no sender whose brand it met', async () => {
    const branded = of('branded', '余姚市白鹳艺术中心', {
      names: [
        { text: '余姚市白鹳艺术中心', kind: 'legal' },
        { text: '白鹳艺术', kind: 'brand' },
      ],
    });
    const { hits, reading } = await reply('【白鹳艺术】家长您好，请打开“示例帮”', [
      branded,
      ...LIST,
    ]);
    expect(hits.map(({ ref }) => ref.id).sort()).toEqual(['app', 'branded']);
    expect(reading.as).toBe('text');
  });

  it('another list’s words in it hide none either', async () => {
    await lists.follow(LIST, '甲');
    await lists.follow([of('junk', '家长您好'), appOf('word', '暑期班')], '乙');
    const { hits } = await lookup({ text: '【白鹳艺术】家长您好，暑期班开课，回T退订' });
    expect(hits.map(({ ref }) => ref.id)).toContain('stork');
  });

  it('and all that it names', async () => {
    const full = '余姚市示例启明培训学校有限公司';
    const both = await reply('白鹳艺术、示例丹顶，都想了解');
    expect(both.hits.map(({ ref }) => ref.id).sort()).toEqual(['crane', 'stork']);
    // Where somebody is named for certain, that is shown where it stands, and no more is said.
    for (const text of [
      `${full}，白鹳艺术，哪家好？`,
      `名 称 ${full.slice(0, 8)}\n${full.slice(8)}\n类 型 有限责任公司`,
    ]) {
      const { reading, mentions, hits } = await lookup({ text });
      expect([reading.as, mentions.length, hits.map(({ how }) => how)]).toEqual([
        'text',
        1,
        ['text-name'],
      ]);
    }
  });

  it('beside a brand of another', async () => {
    const branded = of('branded', '余姚市示例晨曦培训学校有限公司', {
      names: [
        { text: '余姚市示例晨曦培训学校有限公司', kind: 'legal' },
        { text: '示例晨曦', kind: 'brand' },
      ],
    });
    const { hits } = await reply('示例晨曦、白鹳艺术，哪家好？', [branded, ...LIST]);
    expect(hits.map(({ ref, how }) => `${ref.id} ${how}`)).toEqual([
      'branded text-brand',
      'stork infix',
    ]);
  });
});

describe('a name one character from a listed one', () => {
  const list = [
    of('plain', '余姚市示例学校', { kind: 'school' }),
    of('primary', '余姚市白鹳小学', { kind: 'school' }),
    of('trade', '慈溪市橙鹭教育咨询有限公司', {
      region: '330282',
      names: [
        { text: '慈溪市橙鹭教育咨询有限公司', kind: 'legal' },
        { text: '橙鹭教育', kind: 'brand' },
      ],
    }),
  ];

  it.each([
    // A school of another kind, a street, a village, a prize: a kind that nobody writes by mistake.
    ['余姚市示例小学', []],
    ['余姚市示例中学', []],
    ['余姚市示例路', []],
    ['余姚市示例村', []],
    ['余姚市白鹳中学', []],
    ['余姚市白鹳幼儿园', []],
    ['橙鹭教育路', []],
    ['橙鹭教育杯', []],
    // The same kind, and what may be a slip.
    ['余姚市示列学校', ['plain']],
    ['余姚市示例学较', ['plain']],
    ['余姚市白鹤小学', ['primary']],
    ['余姚市白鹳小校', ['primary']],
    ['橙鹭教盲', ['trade']],
    ['橙鹭教育跑路', ['trade']],
  ])('%s: %j', async (text, ids) => {
    expect(await idsOf(text, list)).toEqual(ids);
  });
});
