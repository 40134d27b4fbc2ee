import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry, Identifier } from '../../../../lib/domain/entry';
import { isSureWay, type VetRow } from '../../../../lib/domain/vet';
import { vetNear, vetRows } from '../../../../lib/worker/lookup/vet';
import { setClock } from '../../../stop-clock';
import { entry, NOW, named as of } from '../../list/sample';
import { listsServed } from './followed';

/** Cells as clerks write them: several names in one, numbers that a spreadsheet altered, apps. */

const SCHOOL = '余姚市示例启明培训学校有限公司';
const KINDERGARTEN = '余姚市示例蓝天幼儿园';
const OTHER = '宁波示例晨光书店有限公司';

const own = entry(1);
const phone = (value: string): Identifier => ({
  kind: 'phone',
  value,
  of: 'subject',
  source: 'https://www.example.org/notice',
  verifiedOn: '2026-08-01',
});
const app = {
  name: '示例口算宝',
  developer: '上海示例云端网络科技有限公司',
  stores: [],
  versions: [],
};
const LIST: readonly Entry[] = [
  of('school', SCHOOL, { identifiers: [phone('0574-62123456')] }),
  of('kindergarten', KINDERGARTEN, { kind: 'school' }),
  of('lost-zero', '宁波示例晚到培训学校有限公司', { identifiers: [phone('57487654321')] }),
  of('local', '宁波示例末尾培训学校有限公司', { identifiers: [phone('87650000')] }),
  of('namesake', '示例彩虹幼儿园', { region: '330281' }),
  of('namesake-elsewhere', '示例彩虹幼儿园', { region: '320500' }),
  of('again', '示例晚霞幼儿园', { region: '330281' }),
  of('again-around', '示例晚霞幼儿园', { region: '330200' }),
  of('app', app.name, { kind: 'app', names: [{ text: app.name, kind: 'app' }], app }),
];

const lists = listsServed();
setClock(NOW);
beforeEach(() => lists.follow(LIST));

const nearTo = async (name: string): Promise<string[]> =>
  ((await vetNear([name])).near[0]?.matches ?? []).map(({ ref }) => ref.id);

/** The records of a row and whether the first is sure; what could not be read where there is none. */
async function told(row: Omit<VetRow, 'row'>): Promise<string> {
  const [result] = (await vetRows([{ row: 0, ...row }])).results;
  const ids = result?.matches.map(({ ref }) => ref.id) ?? [];
  const [first] = result?.matches ?? [];
  if (!first) return result?.remarks.join() ?? '';
  return [isSureWay(first.how) ? 'listed' : 'check', ...ids.sort()].join(' ');
}

/** What is told of each of some cells, as a table beside what is expected. */
const each = async <Of>(cells: readonly string[], tell: (cell: string) => Promise<Of>) =>
  Promise.all(cells.map(async (cell): Promise<[string, Of]> => [cell, await tell(cell)]));

describe('names in one cell', () => {
  it('are each sought, whatever stands between them', async () => {
    const signs = '/ ／ | ｜ & + · • → -> ~ _ —— - > \\ 、 ； 和 与 及 以及'.split(' ');
    const cells = [...signs, ' / ', ' ', '　', '\t', '\n', ''].flatMap((sign) => [
      SCHOOL + sign + OTHER,
      OTHER + sign + SCHOOL,
    ]);
    expect(await each(cells, nearTo)).toEqual(cells.map((cell) => [cell, ['school']]));
  });

  it('are sought as schools’ too', async () => {
    const cells = [
      `${KINDERGARTEN}/余姚市示例白云幼儿园`,
      `余姚市示例白云幼儿园和${KINDERGARTEN}`,
      `A1 ${KINDERGARTEN}`,
      `${KINDERGARTEN} 东区`,
    ];
    expect(await each(cells, nearTo)).toEqual(cells.map((cell) => [cell, ['kindergarten']]));
  });

  it('are sought where one stands in brackets behind another, or right behind it', async () => {
    const others = ['余姚市示例白云小学', '示例白云幼儿园', '余姚市示例白云培训中心', OTHER];
    const cells = others.flatMap((other) => [
      `${SCHOOL}（${other}）`,
      `${other}(${SCHOOL})`,
      `${SCHOOL}${other}`,
      `${other}${SCHOOL}`,
    ]);
    expect(await each(cells, nearTo)).toEqual(cells.map((cell) => [cell, ['school']]));
    const both = `${SCHOOL}（${KINDERGARTEN}）`;
    expect((await nearTo(both)).sort()).toEqual(['kindergarten', 'school']);
  });

  it('are told as standing there, not as similar, where they stand there whole', async () => {
    const way = async (cell: string) => (await vetNear([cell])).near[0]?.matches[0]?.how;
    const whole = [
      `示例启明（${SCHOOL}）`,
      `${SCHOOL}（示例启明）`,
      `（新）${SCHOOL}`,
      `1 ${SCHOOL}`,
    ];
    expect(await each(whole, way)).toEqual(whole.map((cell) => [cell, 'mentioned']));
    const others = [`新${SCHOOL}`, SCHOOL.replace('启', '起'), '示例启明教育'];
    expect(await each(others, way)).toEqual(others.map((cell) => [cell, 'near']));
  });

  it('that a body of its own bears with more behind them are not told of', async () => {
    const cells = ['附属幼儿园', '工会委员会', '附属培训中心'].map((more) => SCHOOL + more);
    expect(await each(cells, nearTo)).toEqual(cells.map((cell) => [cell, []]));
  });

  it('are sought behind a label that touches them', async () => {
    const labels =
      '乙方 供方 供应商 学校 校名 机构名称 当事人 收款方 户名 销售方 被处罚人 举办者 全称 我是 请问 查一下 中国浙江省宁波市'.split(
        ' ',
      );
    const cells = labels.map((label) => label + SCHOOL);
    expect(await each(cells, nearTo)).toEqual(cells.map((cell) => [cell, ['school']]));
  });

  it('that other registered names begin with, or go on from, are not told of', async () => {
    const cells = [
      `乙方${OTHER}`,
      '示例启明文化传播有限公司',
      '供应商示例蓝天文化传播有限公司',
      '示例口算宝科技有限公司',
      '上海示例口算宝科技有限公司',
      '乙方慈溪市示例启明培训学校有限公司',
    ];
    expect(await each(cells, nearTo)).toEqual(cells.map((cell) => [cell, []]));
  });

  it('may be an app’s with its edition behind it, or a unit’s with its shop', async () => {
    const editions = ['APP', ' 安卓版', '（安卓版）', '家长端', '小程序', ' v7.4.620'];
    const apps = editions.map((edition) => app.name + edition);
    expect(await each(apps, nearTo)).toEqual(apps.map((cell) => [cell, ['app']]));
    const shops = [
      '示例启明泗门店',
      '示例启明（泗门店）',
      '余姚示例启明城东校区',
      '示例启明城东分公司',
      '示例启明天猫旗舰店',
      // A teacher or a subject behind it, as in a class's own table.
      '示例启明王老师',
      '示例启明（王老师）',
      '在示例启明学画画',
    ];
    expect(await each(shops, nearTo)).toEqual(shops.map((cell) => [cell, ['school']]));
    const others = [
      '示例启明书店',
      '示例启明水果店',
      '余姚示例启明理发店',
      '示例启明（慈溪店）',
      '示例启明小学APP',
      '示例口算APP有限公司',
      '学习APP',
      '泗门店',
      '慈溪示例启明王老师',
      '示例启明小学王老师',
      '王老师',
      '没有参加校外培训',
      '少年宫（书法）',
      '奶奶家隔壁的画室',
    ];
    expect(await each(others, nearTo)).toEqual(others.map((cell) => [cell, []]));
  });

  it('are no letters of somebody’s address, which may spell a listed name', async () => {
    const cells = [
      'qiming.example.net 报名',
      '官网：shiliqiming.example.net，请看',
      'https:// qiming.example.net',
      '请访问 www.qiming.example.net 报名',
    ];
    expect(await each(cells, nearTo)).toEqual(cells.map((cell) => [cell, []]));
    expect(await nearTo('shiliqiming')).toEqual(['school']);
  });

  it('may be mistyped', async () => {
    const cells = [
      `${OTHER}/余姚市示例起明培训学校有限公司`,
      `余姚市示例启明培训学效有限公司、${OTHER}`,
      `余姚市示例启明培训学校，${OTHER}`,
    ];
    expect(await each(cells, nearTo)).toEqual(cells.map((cell) => [cell, ['school']]));
  });

  it('may be short behind their place', async () => {
    await lists.follow([of('stork', '余姚市白鹳艺术中心'), of('deer', '余姚市鹿小鸣艺术中心')]);
    const cells = ['余姚市鹿小鸣 余姚市白鹳艺术', '余姚市鹿小鸣、张老师'];
    expect(await each(cells, nearTo)).toEqual([
      [cells[0], ['deer', 'stork']],
      [cells[1], ['deer']],
    ]);
  });

  it('that are near to one record tell it once', async () => {
    const cell = '余姚市示例起明培训学校有限公司/余姚市示例启名培训学校有限公司';
    expect(await nearTo(cell)).toEqual(['school']);
  });

  it('that are on no list are near to nobody', async () => {
    const cells = [
      `${OTHER}/余姚市示例白云幼儿园`,
      '余姚市示例白云培训学校有限公司 张老师',
      '余姚市示例蓝天小学和余姚市示例白云小学',
      '慈溪市示例蓝天幼儿园',
      '培训/学校',
      '示例晨曦/阳明街道',
      '语文、数学、英语',
    ];
    expect(await each(cells, nearTo)).toEqual(cells.map((cell) => [cell, []]));
  });
});

it('a cell with more listed names than are told says how many, and what is near to its other names', async () => {
  const names = [...'甲乙丙丁戊'].map((own) => `余姚市示例${own}鹭培训学校有限公司`);
  const [first = '', second = '', third = ''] = names;
  await lists.follow(names.map((name, at) => of(`e${at}`, name)));
  const count = async (cell: string) => {
    const [found] = (await vetNear([cell])).near;
    return [found?.matches.length, found?.total];
  };
  expect(await count(names.join('、'))).toEqual([3, 5]);
  expect(await count(names.slice(0, 4).join('、'))).toEqual([3, 4]);
  expect(await count(`${first}（已签约）`)).toEqual([1, 1]);
  expect(await count(`${first}、${second}`)).toEqual([2, 2]);
  const mistyped = third.replace('学校', '学效');
  expect((await nearTo(`${first}、${mistyped}`)).slice(0, 2).sort()).toEqual(['e0', 'e2']);
  // What stands beside a listed name and is near to nobody adds nothing.
  expect(await count(`${first}、${OTHER}`)).toEqual([1, 1]);
});

it('a telephone number is sought with the zero that a spreadsheet dropped, and says where its area code is missing', async () => {
  const expected: [string, string][] = [
    ['57462123456', 'check school'],
    ['0574-62123456', 'check school'],
    ['057487654321', 'check lost-zero'],
    ['57487654321', 'check lost-zero'],
    ['0574-62123456/62123457', 'check school'],
    // Without its area code it is equal to the same without it alone.
    ['87650000', 'check local'],
    ['62123456', 'no-area-code'],
    ['6212 3456', 'no-area-code'],
    ['0574-62123457', ''],
    ['0021-62123456', ''],
    ['400-574-6212', ''],
    ['5.74621E+10', 'bad-phone'],
  ];
  const cells = expected.map(([cell]) => cell);
  expect(await each(cells, (cell) => told({ phone: cell }))).toEqual(expected);
});

it('namesakes of two places are two records, one subject that a list names twice is one', async () => {
  const expected = [
    ['示例彩虹幼儿园', 'check namesake namesake-elsewhere'],
    ['示例晚霞幼儿园', 'check again'],
  ];
  expect(
    await each(
      expected.map(([cell = '']) => cell),
      (cell) => told({ name: cell }),
    ),
  ).toEqual(expected);
});

describe('two columns of names', () => {
  it('say of a record that the row names another unit too, not that the name stands in its cell', async () => {
    const { results } = await vetRows([{ row: 0, name: SCHOOL, any: OTHER }]);
    expect(results[0]?.matches.map(({ how }) => how)).toEqual(['with-another']);
  });

  it.each<[string, string, string]>([
    ['余姚市第一小学', SCHOOL, 'check school'],
    [SCHOOL, OTHER, 'check school'],
    [OTHER, '余姚市示例启明培训学校有限公司城东分公司', 'check school'],
    // What may be its own says nothing against it.
    [SCHOOL, SCHOOL, 'listed school'],
    [SCHOOL, '余姚市示例启明培训学校', 'listed school'],
    [SCHOOL, '示例启明', 'listed school'],
    [SCHOOL, '张老师', 'listed school'],
    [SCHOOL, '无', 'listed school'],
    [SCHOOL, '艺术培训', 'listed school'],
    ['余姚市第一小学', OTHER, ''],
    ['余姚市第一小学', '无', ''],
    ['余姚市第一小学', '同上', 'unreadable'],
    ['无', '—', 'unreadable'],
  ])('%s and %s: a record of one of them is to be checked', async (name, any, expected) => {
    expect(await told({ name, any })).toBe(expected);
  });
});

it('several columns of names are each asked as one alone is', async () => {
  const clubs: [string, string][] = [
    [`宁波示例无名书店\n${SCHOOL}`, 'check school'],
    [`无\n${SCHOOL}\n没参加`, 'listed school'],
    [`${OTHER}\n${SCHOOL}`, 'check school'],
    [`${SCHOOL}\n${KINDERGARTEN}`, 'check kindergarten school'],
    ['0574-62123456\n宁波示例无名书店', 'check school'],
    ['宁波示例无名书店\n同上', 'unreadable'],
    ['宁波示例无名书店\n周六上午', ''],
  ];
  expect(
    await each(
      clubs.map(([any]) => any),
      (any) => told({ any }),
    ),
  ).toEqual(clubs);
});

it('an app is met with its version behind it', async () => {
  expect(await told({ app: `${app.name}V7.4` })).toBe('check app');
  expect(await told({ app: `${app.name}7.4.620`, developer: app.developer })).toBe('listed app');
  expect(await told({ app: `${app.name}7.4`, developer: OTHER })).toBe('other-developer');
  expect(await told({ app: `${app.name}家长端` })).toBe('');
});

it('a row that has nothing but its developer is about that', async () => {
  const readings = async (developer: string) =>
    (await vetRows([{ row: 0, developer, place: '余姚市' }])).results[0]?.readings;
  expect(await readings(OTHER)).toEqual([{ as: 'name', value: OTHER }]);
  expect(await readings('无')).toEqual([]);
  expect(await told({ developer: SCHOOL })).toBe('listed school');
  expect(await told({ developer: app.developer })).toBe('check app');
  expect(await told({ app: '示例背词王', developer: '无' })).toBe('');
});

it('names that no record was met by are told, for near ones to be sought', async () => {
  const unmet = async (row: Omit<VetRow, 'row'>) =>
    (await vetRows([{ row: 0, ...row }])).results[0]?.unmet.map(({ name }) => name);
  const signed = `${OTHER}（已签约）`;
  expect(await unmet({ name: SCHOOL })).toEqual([]);
  expect(await unmet({ name: SCHOOL, any: signed })).toEqual([signed]);
  expect(await unmet({ name: OTHER, phone: '0574-62123456' })).toEqual([OTHER]);
  expect(await unmet({ name: SCHOOL, developer: OTHER })).toEqual([OTHER]);
  expect(await unmet({ name: OTHER, developer: SCHOOL })).toEqual([OTHER]);
  expect(await unmet({ name: `${SCHOOL}城东分公司` })).toEqual([]);
  expect(await unmet({ app: app.name })).toEqual([]);
  // An app beside its developer is another's app, or the developer's.
  expect(await unmet({ app: '示例口算' })).toEqual(['示例口算']);
  expect(await unmet({ app: '示例口算', developer: OTHER })).toEqual([OTHER]);
  expect(await unmet({ app: '示例口算', developer: '无' })).toEqual(['示例口算']);
  expect(await unmet({ phone: '0574-62123456' })).toEqual([]);
});

it('a listed developer is told beside an app, a school and a telephone', async () => {
  expect(await told({ app: '示例背词王', developer: SCHOOL })).toBe('check school');
  expect(await told({ name: '余姚市第一小学', developer: SCHOOL })).toBe('check school');
  expect(await told({ app: '示例背词王', developer: KINDERGARTEN })).toBe('check kindergarten');
  expect(await told({ developer: SCHOOL, phone: '0574-11111111' })).toBe('listed school');
  expect(await told({ app: '示例背词王', developer: OTHER })).toBe('');
});

it.each([0, 1])(
  'of two records of one unit on a list the graver is told: %i first',
  async (first) => {
    const act = (kind: 'summons' | 'blacklist') =>
      own.sanctions.map((each) => ({
        ...each,
        kind,
        decidedOn: { ...each.decidedOn, day: '2026-09-01' },
      }));
    const kinds =
      first === 0 ? (['summons', 'blacklist'] as const) : (['blacklist', 'summons'] as const);
    const name = '余姚市示例孪生培训学校有限公司';
    await lists.follow(kinds.map((kind, at) => of(`e${at}`, name, { sanctions: act(kind) })));
    const [result] = (await vetRows([{ row: 0, name }])).results;
    expect(result?.matches.map(({ entry }) => entry.sanctions[0]?.kind)).toEqual(['blacklist']);
    expect(result?.total).toBe(1);
  },
);

describe('records whose time is over', () => {
  const branch = (at: number): string => `余姚市示例孪生培训学校${at}号店`;
  const ended = own.sanctions.map((act) => ({ ...act, publishedUntil: '2026-09-01' }));

  it('hide no live one that is near, however many they are', async () => {
    const over = Array.from({ length: 30 }, (_, at) =>
      of(`a${at}`, branch(at), { sanctions: ended }),
    );
    await lists.follow([...over, of('z', branch(30))]);
    expect(await nearTo('余姚市示例孪生培训学校')).toEqual(['z']);
  });

  it('are near to nobody', async () => {
    const over = Array.from({ length: 30 }, (_, at) =>
      of(`a${at}`, branch(at), { sanctions: ended }),
    );
    await lists.follow(over);
    expect(await nearTo('余姚市示例孪生培训学校')).toEqual([]);
  });
});

it('an app’s name is near with a slip, and with a word for what it is', async () => {
  const cells = ['示例口算保', '示例口算宝APP', '示例口算宝（安卓）'];
  expect(await each(cells, nearTo)).toEqual(cells.map((cell) => [cell, ['app']]));
});

describe('near to a name', () => {
  const UNITS: readonly Entry[] = [
    of('deer', '余姚市鹿鸣英语培训有限公司'),
    of('like', '余姚市鹿鸣美语培训有限公司'),
    of('ink', '余姚市墨池书法培训有限公司'),
    of('robot', '余姚市科迪乐文化传播有限公司'),
    of('branded', '慈溪市白鹳舞蹈培训有限公司', {
      region: '330282',
      names: [
        { text: '慈溪市白鹳舞蹈培训有限公司', kind: 'legal' },
        { text: '白鹳舞蹈', kind: 'short' },
      ],
    }),
  ];
  beforeEach(async () => {
    await lists.follow(UNITS);
  });

  it('of a place and words that everybody has is nobody', async () => {
    const places = ['', '余姚', '余姚市', '浙江省余姚市'];
    const words = ['英语', '英语培训', '书法培训有限公司', '文化传播', '文化传播有限公司'];
    const cells = places.flatMap((place) => words.map((word) => place + word));
    expect(await each(cells, nearTo)).toEqual(cells.map((cell) => [cell, []]));
  });

  it('is no other trade name of two units', async () => {
    const cells = [
      '余姚市凤鸣英语培训有限公司',
      '余姚市鹿角英语培训有限公司',
      '余姚凤鸣英语',
      '余姚市砚池书法培训有限公司',
      '墨香书法',
      // Beside no place it is not enough that they begin with one letter.
      '鹿麦英语',
    ];
    expect(await each(cells, nearTo)).toEqual(cells.map((cell) => [cell, []]));
    const slips = ['余姚市鹿明英语培训有限公司', '余姚市路鸣英语培训有限公司', '鹿名英语'];
    expect(await each(slips, nearTo)).toEqual(slips.map((cell) => [cell, ['deer']]));
  });

  it('is who is mistaken for it by the eye', async () => {
    await lists.follow([of('morrow', '余姚市未央英语培训有限公司')]);
    const slips = ['慈溪市白鹤舞蹈培训有限公司', '白鹤舞蹈', '余姚市末央英语培训有限公司'];
    const wanted = [['branded'], ['branded'], ['morrow']];
    expect(await each(slips, nearTo)).toEqual(slips.map((cell, at) => [cell, wanted[at]]));
  });

  it('is who is called so behind its place, be it a place or words that everybody has', async () => {
    await lists.follow([
      of('hill', '余姚市鹤山书法工作室'),
      of('city', '杭州金华音乐培训有限公司'),
      of('stars', '余姚市星空美术培训有限公司'),
      of('future', '北京未来教育科技有限公司'),
      of('town', '余姚市朗霞街道快乐英语培训学校'),
    ]);
    const cells: Record<string, readonly string[]> = {
      hill: ['鹤山书法', '鹤山书法工作室', '余姚鹤山书法'],
      city: ['金华音乐', '金华音乐培训有限公司', '金华音乐培训班', '金华音乐培训公司'],
      stars: ['余姚星空美术', '星空美术培训有限公司', '星空美术培训班'],
      future: ['北京未来教育', '未来教育科技有限公司', '未来教育科技公司'],
      town: ['余姚快乐英语', '快乐英语培训学校'],
    };
    for (const [id, own] of Object.entries(cells))
      expect(await each(own, nearTo)).toEqual(own.map((cell) => [cell, [id]]));
    const common = ['星空美术', '未来教育', '书法工作室', '教育科技有限公司', '金华英语', '余姚市'];
    expect(await each(common, nearTo)).toEqual(common.map((cell) => [cell, []]));
  });

  it('is who has the whole short name, before who has one like it', async () => {
    expect(await nearTo('鹿鸣英语')).toEqual(['deer']);
    expect(await nearTo('鹿鸣美语')).toEqual(['like']);
    expect(await nearTo('科迪乐')).toEqual(['robot']);
    expect(await nearTo('文化传')).toEqual([]);
  });

  it('is nobody of another place than the row’s', async () => {
    const near = async (name: string, place: string): Promise<string[]> =>
      ((await vetNear([name], [place])).near[0]?.matches ?? []).map(({ ref }) => ref.id);
    const names = ['鹿鸣英语', '鹿鸣英语王老师', '墨池书法培训'];
    for (const name of names) {
      expect(await near(name, '苏州市姑苏区示例路1号')).toEqual([]);
      expect(await near(name, '余姚市示例路1号')).toHaveLength(1);
      expect(await near(name, '')).toHaveLength(1);
    }
    expect(await told({ name: '白鹳舞蹈', place: '苏州市' })).toBe('other-place');
    expect(await near('白鹳舞蹈', '苏州市')).toEqual([]);
    expect(await told({ name: '白鹳舞蹈', place: '慈溪市' })).toBe('check branded');
  });

  it('is at any address who is used everywhere, or has what one alone has', async () => {
    const site = { kind: 'website', region: '330281' } as const;
    await lists.follow([
      of('site', '示例作业网', { ...site, names: [{ text: '示例作业网', kind: 'brand' }] }),
    ]);
    const names: Record<string, string> = {
      示例口算保: 'app',
      示例口算宝APP: 'app',
      示例作业王: 'site',
      '电话0574-62123456 李老师': 'school',
      [`${SCHOOL}苏州分公司 李老师`]: 'school',
      [`${SCHOOL}（已签约）`]: 'school',
      余姚市示列启明培训学校有限公司: 'school',
    };
    for (const [name, id] of Object.entries(names)) {
      const { near } = await vetNear([name], ['苏州市姑苏区示例路1号']);
      expect([name, near[0]?.matches.map(({ ref }) => ref.id)]).toEqual([name, [id]]);
    }
    expect(await told({ name: '示例作业网', place: '苏州市' })).toBe('check site');
  });
});
