import { beforeEach, describe, expect, it } from 'vitest';
import { answerText, askedFor } from '../../../../lib/wording/answer';
import { createTranslator } from '../../../../lib/wording/messages/translate';
import { lookup } from '../../../../lib/worker/lookup/lookup';
import { vetNear } from '../../../../lib/worker/lookup/vet';
import { setClock } from '../../../stop-clock';
import { NOW, named } from '../../list/sample';
import { listsServed, told } from './followed';

/** Questions about a name that is written otherwise than in the list. */

const of = (id: string, text: string, region = '330281') => named(id, text, { region });
const LIST = [
  of('stork', '余姚市白鹳启明培训学校有限公司'),
  of('deer', '成都鹿鸣未央教育咨询有限公司', '510100'),
  of('peach', '宁波市奉化区桃源里培训学校有限公司', '330213'),
  of('ink', '宁波市海曙区墨池艺术培训中心有限公司', '330203'),
  of('egret', '上虞市示例晚晴书画培训学校有限公司', '330604'),
  of('stars', '余姚市星空美术培训学校'),
  of('monkey', '宁波七十二变少儿创意培训有限公司', '330200'),
  of('home', '杭州乐陶居文化艺术有限公司', '330100'),
];

const lists = listsServed();
setClock(NOW);
beforeEach(() => lists.follow(LIST));

/** What is told of each text, beside what is expected of all. */
async function each(texts: readonly string[], expected: string): Promise<void> {
  const all = await Promise.all(texts.map(async (text) => [text, await told(text)]));
  expect(all).toEqual(texts.map((text) => [text, expected]));
}

const NAMES: [string, string][] = [
  ['stork', '余姚市白鹤启明培训学校有限公司'],
  ['stork', '白观启明'],
  ['stork', 'baiguanqiming'],
  ['deer', '成都鹿呜未央教育咨询有限公司'],
  ['peach', '宁波市奉化区桃园里培训学校有限公司'],
];
const BEFORE = [
  '请问',
  '想问一下',
  '有没有人知道',
  '听说',
  '帮我查查',
  '你好 ',
  '家长们知道',
  '你好，',
  '求助',
  '老师好',
  '有家',
  '导航到',
  '孩子上的',
  '我家娃报了',
  '我女儿上',
];
const BEHIND =
  '怎么样啊 咋样 靠谱么 靠不靠谱呀 正规不 是不是骗子啊 被罚过吗 有没有被处罚过 上黑名单了吗 跑路了没 还开着吗 能报吗 值得报吗 有没有营业执照 合法不 收费贵吗 多少钱一节课 老师好不好 出什么事了 到底怎么回事 改名了吗 更名了没 注销了吗 这家机构 这家机构有没有问题 被投诉过没有 等机构 等多家机构 三班 怎麼樣 被罰過嗎 正規嗎';

describe('a question about a name that is written otherwise', () => {
  it.each(NAMES)('finds %s by %s before words of a question', async (id, name) => {
    await each(
      BEHIND.split(' ').map((behind) => name + behind),
      id,
    );
  });

  it.each(NAMES)('finds %s by %s behind words of a question', async (id, name) => {
    await each(
      BEFORE.map((before) => `${before}${name}怎么样`),
      id,
    );
  });

  it('finds a name in Chinese in a question in English', async () => {
    const names = NAMES.filter(([, name]) => !/^[a-z]/.test(name));
    for (const [id, name] of names)
      await each(
        [`Is ${name} legit?`, `is ${name} blacklisted`, `Has ${name} been fined?`, `${name} scam?`],
        id,
      );
  });

  it('finds nobody by the words of a question, by a name that nobody has, or in another place', async () => {
    const names = [
      '',
      '苍山如海',
      '温州苍山如海培训学校',
      '培训学校有限公司',
      '五年级数学',
      '余姚市',
    ];
    const questions = ['被罚过没有', '到底咋样', '正规不', '出什么事了', '合法不'];
    await each(
      names.flatMap((name) =>
        questions.flatMap((behind) => [name + behind, `请问${name}${behind}`]),
      ),
      '',
    );
    await each(['慈溪白观启明咋样', '杭州市白鹤启明培训学校有限公司正规不'], '');
  });
});

it.each([
  ['请问余姚市白鹤启明培训学校有限公司是不是被罚过', '余姚市白鹤启明培训学校有限公司'],
  ['白观启明怎么样啊', '白观启明'],
  ['2、示例晚晴官网', '示例晚晴'],
  ['未来教育怎么样', '未来教育'],
])('answers %s about the name %s', async (text, name) => {
  const found = await lookup({ text });
  const said = answerText(createTranslator('zh-CN'), text, found);
  expect([askedFor(text, found.reading), said.includes(`“${name}”`)]).toEqual([name, true]);
});

it('looks up one of two compared names, where the other is made of common words', async () => {
  for (const other of ['好时光', '新天地', '思想家', '阳光教育'])
    for (const [id, name] of NAMES.filter(([, each]) => !/^[a-z]/.test(each)))
      await each(
        [
          `${name}和${other}哪个好`,
          `${other}还是${name}`,
          `${other} vs ${name}`,
          `${name}跟${other}的区别`,
        ],
        id,
      );
});

describe('a question that asks about nobody', () => {
  const places = ['余姚', '北京海淀', '海淀', '宁波海曙', '绍兴上虞'];

  it('names nobody of a place by the words of a question', async () => {
    const asked = ['', '附近', '英语', '少儿美术', '学书画', '成人跆拳道培训班'];
    const questions = ['靠谱么', '有没有推荐的', '有什么区别', '老师贵不贵', '怎么样啊'];
    await each(
      places.flatMap((place) =>
        asked.flatMap((what) =>
          questions.flatMap((behind) => [place + what + behind, `请问${place}${what}${behind}`]),
        ),
      ),
      '',
    );
  });

  it('names nobody by the words of a message alone', async () => {
    await each(
      [
        '小朋友艺术',
        '示例高等学校',
        '导航到学校',
        '孩子上的学校',
        '本地生活',
        '有家便利店',
        '孩子上学',
        '求助热线',
        '老师好',
        '孩子在学英语',
      ],
      '',
    );
  });

  it('names nobody by one of two kinds of lessons, or by half a word', async () => {
    const asked = ['书画和围棋哪个好', '英语跟数学有什么区别', '一对一还是小班课好'];
    await each(
      ['', ...places].flatMap((place) => asked.map((each) => place + each)),
      '',
    );
    await each(
      ['余姚市白没味儿培训中心', '学校有什么区别', '培训有哪些', '中赢国际跟学校有什么区别'],
      '',
    );
  });

  it('finds a name beside a place in short', async () => {
    for (const behind of ['值得报吗', '有推荐的吗', '老师好不好', '还开着吗'])
      for (const before of ['', '有没有人知道', '听说'])
        await each([`${before}宁波海曙 墨池${behind}`, `${before}墨池 宁波海曙${behind}`], 'ink');
  });
});

describe('a registered name with another kind of house', () => {
  const near = async (name: string): Promise<string> =>
    ((await vetNear([name])).near[0]?.matches ?? []).map(({ ref }) => ref.id).join();

  it.each([
    ['余姚市白鹳启明培训中心有限公司', 'stork'],
    ['余姚市白鹳启明教育中心有限公司', 'stork'],
    ['余姚市白鹳启明艺术工作室有限公司', 'stork'],
    ['余姚市白鹳启明校外培训中心', 'stork'],
    ['宁波市海曙区墨池艺术培训学校有限公司', 'ink'],
    ['宁波市海曙区墨池书法培训学校有限责任公司', 'ink'],
    // Another place, another trade name, another kind.
    ['慈溪市白鹳启明培训中心有限公司', ''],
    ['余姚市白鹳启航培训中心有限公司', ''],
    ['余姚市白鹳启明体育中心有限公司', ''],
    ['余姚市白鹳启明月子中心有限公司', ''],
    ['余姚市白鹳启明商业中心有限公司', ''],
  ])('%s is near to %j', async (name, id) => {
    expect([await told(name), await near(name)]).toEqual([id, id]);
  });
});

describe('a slip', () => {
  it('makes no name of the words of everybody', async () => {
    await each(['未来教育', '未来教育怎么样', '未来课堂', '明天教育'], '');
    await each(['鹿鸣未来教育', '鹿鸣末央教育'], 'deer');
  });

  it('makes another trade name of two units wherever it stands in a name', async () => {
    // The end of 示例晚晴 and 鹿鸣未央, and the middle of 桃源里.
    await each(
      ['月晴书画', '傍晴书画培训', '中央教育', '旭央教育咨询', '源梦培训学校', '丽源培训学校'],
      '',
    );
    // One unit is taken for the other, is missing or too much, or both are swapped; or the slip is beside them.
    await each(['晚青书画', '挽晴书画', '晴晚书画', '晚晴书面'], 'egret');
    await each(['末央教育', '未洋教育', '未央教肓'], 'deer');
    // Beside no place one letter in common is not enough.
    await each(['未映教育'], '');
    // The place is the listed one, however it is written.
    await each(['成都市未映教育咨询有限公司'], 'deer');
  });
});

describe('a slip that makes another name', () => {
  const list = [
    of('one', '余姚市霁培训学校'),
    of('two', '余姚市白鹳书法培训学校有限公司'),
    of('study', '余姚市鹿鸣教育科技有限公司'),
    of('sport', '余姚市橙豆圈体育发展有限公司'),
    of('plus', '余姚市1加1教育培训学校'),
    of('words', '余姚市三乐一思教育咨询有限公司'),
    of('line', '余姚市第一线教育培训学校'),
    named('code', '余姚市示例数码教育科技有限公司', {
      region: '330281',
      names: [{ text: '723编程', kind: 'brand' }],
    }),
    of('latin', '余姚市Talkia英语培训学校'),
  ];
  beforeEach(() => lists.follow(list));

  it('is in a name of one unit', async () => {
    await each(
      [
        '辰培训学校',
        '辰书法培训学校',
        '余姚辰书法培训学校',
        '余姚市辰培训学校有限公司',
        '辰教育科技有限公司',
        '辰体育发展有限公司',
        '辰英语培训学校',
      ],
      '',
    );
    await each(['霁培训学校', '霁培训学院', '余姚霁培训学校', '余姚市季培训学校'], 'one');
    await each(['余姚市鹳书法培训学校有限公司', '余姚市白书法培训学校有限公司'], 'two');
  });

  it('is in a number', async () => {
    await each(['7加1教育', '2加1教育培训学校', '余姚1加7教育', '余姚市1加2教育培训学校'], '');
    await each(['三乐二思教育', '二乐一思教育', '三思教育', '第二线教育', '第2线教育'], '');
    await each(['72编程', '732编程', '7231编程'], '');
    await each(['1加1教育', '余姚1加1教学', '一加一教育'], 'plus');
    await each(['第1线教育', '第一线教肓'], 'line');
    await each(['723编程', '723编城'], 'code');
  });

  it('is in a part of a Latin word', async () => {
    await each(['kaia英语', 'lkio英语培训学校'], '');
    await each(['Talkio英语', 'Takia英语', 'talkia英吾'], 'latin');
  });

  it('is in a word that begins as one of teaching does', async () => {
    await each(
      ['白鹳书店', '余姚白鹳书店', '余姚白鹳书吧', '鹿鸣教堂', '余姚鹿鸣教堂', '橙豆圈体检'],
      '',
    );
    await each(['余姚白鹳书吧咖啡', '余姚鹿鸣教授家政'], '');
    await each(['白鹳书发', '余姚白鹳书法老师', '余姚白鹳书画'], 'two');
  });
});

describe('what is taught, apart from the name', () => {
  it('is read beside it', async () => {
    await each(
      [
        '墨池的书法课',
        '墨池家的书法好不好',
        '墨池他家书法怎么样',
        '想报墨池的书法班',
        '墨池这个书法机构正规不',
        '墨池那家书法',
        '在墨池学书法',
        '孩子在墨池学书法，老师说要续费',
        '娃在墨池学了书法',
        '在墨池报的书法班',
        '请问有人在墨池学过书法吗',
        '我家孩子报了墨池的书法课，靠谱吗',
        '宁波墨池的书法课',
        '在宁波墨池上书法课的来',
      ],
      'ink',
    );
  });

  it('is nobody’s beside another name, a place or everybody’s words', async () => {
    await each(
      [
        '墨海的书法课',
        '在墨海学书法',
        '成都墨池的书法课',
        '在成都墨池学书法',
        '墨池小学的书法课',
        '在墨池小学学书法',
        '墨池花园的书法班',
        '墨池路的书法班',
        '老师的书法课',
        '孩子的书法课',
        '在宁波学书法',
        '宁波的书法课',
        '在家上书法课',
        '最好的书法班',
        '国学书法',
      ],
      '',
    );
  });
});

it('looks up a name of a place and common words in a message', async () => {
  await each(['【余姚市星空美木培训学校】暑假班招生', '家长您好：余姚市星空美术陪训学校'], 'stars');
});

it('takes no place for one of two names', async () => {
  await each(
    [
      '宁波市海曙区诗和远方培训中心',
      '宁波市海曙区与大师同行培训中心有限公司',
      '宁波海曙与大师同行',
    ],
    '',
  );
});

describe('a place in short words', () => {
  it.each([
    ['peach', '桃源里', ['宁波奉化', '浙江奉化', '浙江宁波奉化', '浙江省奉化区', '宁波市奉化']],
    ['ink', '墨池', ['宁波海曙', '浙江宁波海曙', '宁波市海曙', '宁波海曙区']],
    ['egret', '示例晚晴', ['绍兴上虞', '浙江上虞', '绍兴市上虞区']],
  ])('finds %s by %s', async (id, name, places) => {
    await each(
      places.flatMap((place) => [
        place + name,
        `${place} ${name}`,
        `${name}（${place}）`,
        `${place}的${name}怎么样`,
        `${place}${name}靠谱吗`,
      ]),
      id,
    );
  });

  it('finds nobody in another district or city', async () => {
    await each(
      ['宁波江北桃源里', '宁波鄞州墨池', '成都锦江桃源里', '北京海淀 墨池', '绍兴柯桥示例晚晴'],
      '',
    );
  });
});

describe('a number in digits', () => {
  it('is read in words', async () => {
    await each(
      ['72变', '72变少儿创意', '宁波72变', '宁波72变怎么样', '请问72变还开着吗'],
      'monkey',
    );
  });

  it('is no other number, and none of an address or a class', async () => {
    await each(['100分', '100分钟', '36人', '36班', '72小时', '南雷路36号'], '');
    const others = ['73变', '172变', '36变', '七十三变', '白鹳启明路12号', '12班'];
    await each(others, '');
  });
});

describe('a name behind its label in a form', () => {
  const LABELS =
    '机构名称 名称 机构 培训机构 培训机构名称 单位名称 学校名称 商家 商户名称 门店名称 店铺名 开发者 举办者 收款方 户名 乙方 品牌名称';

  it('is asked for without it', async () => {
    await each(
      LABELS.split(' ').flatMap((label) => [`${label}：乐陶居`, `${label}: 杭州乐陶居`]),
      'home',
    );
    await each(
      LABELS.split(' ').map((label) => `${label}：余姚市白鹳启明培训学校有限公司`),
      'sure stork',
    );
  });

  it('is asked for behind a number, with more in the label, in traditional characters', async () => {
    const labels = [
      '1. 机构名称：',
      '（2）商家：',
      '機構名稱：',
      '機構全稱：',
      '机构名称（全称）：',
    ];
    await each(
      labels.flatMap((label) => [`${label}乐陶居`, `${label}杭州乐陶居`]),
      'home',
    );
  });

  it('is none in a chat or behind a further label', async () => {
    const chats = ['王小明：请假', '公司：今天停课', '老师：乐', '名称：甲 地址：乙'];
    await each(chats, '');
  });
});
