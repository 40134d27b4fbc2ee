import { beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../../../lib/domain/entry';
import { lookup } from '../../../../lib/worker/lookup/lookup';
import { vetNear } from '../../../../lib/worker/lookup/vet';
import { setClock } from '../../../stop-clock';
import { entry, NOW, named as of } from '../../list/sample';
import { listsServed } from './followed';

/** What people call a school whose register name has other words of teaching. */

const own = entry(1);
const app = {
  name: '示例翠鸟口算',
  developer: '余姚市示例翠鸟科技有限公司',
  stores: [],
  versions: [],
};
const mild = own.sanctions.map((act) => ({ ...act, kind: 'summons' as const }));
const LIST: readonly Entry[] = [
  of('egret', '余姚市示例白鹭培训学校有限公司'),
  // One unit off, and graver.
  of('heron', '慈溪市示例苍鹭教育科技有限公司', {
    region: '330282',
    sanctions: own.sanctions.map((act) => ({ ...act, kind: 'blacklist' as const })),
  }),
  of('two', '余姚市白鹳艺术培训有限公司'),
  of('kindergarten', '余姚市示例蓝鹊幼儿园', { kind: 'school' }),
  of('bracket', '示例海鸥（余姚）教育咨询有限公司'),
  of('beijing', '北京市朝阳区示例朱鹮培训学校有限公司', { region: '110105' }),
  of('liaoning', '朝阳市示例朱鹮培训学校有限公司', { region: '211300' }),
  of('ivy', '余姚市长春藤培训学校有限公司'),
  of('carp', '墨鲤教育咨询（余姚）有限公司'),
  of('calligraphy', '余姚市蓝岫书法培训部'),
  of('company', '余姚市示例绿雀幼儿园有限公司', { kind: 'school' }),
  of('college', '余姚市示例彩鹬培训学院有限公司'),
  of('held', '余姚市民办示例灰鹤学校', { kind: 'school' }),
  of('town', '余姚市朗霞街道鹿溪艺术培训服务部'),
  of('studio', '余姚市泗门镇示例乐橙教育信息咨询工作室（个体工商户）'),
  of('fairy', '余姚市示例小镇艺术培训有限公司'),
  of('app', app.name, { kind: 'app', names: [{ text: app.name, kind: 'app' }], app }),
];

const lists = listsServed();
setClock(NOW);
beforeEach(() => lists.follow(LIST));

const found = async (text: string): Promise<string[]> =>
  (await lookup({ text })).hits.map(({ ref, how }) => `${ref.id} ${how}`);
const near = async (text: string): Promise<string[]> =>
  ((await vetNear([text])).near[0]?.matches ?? []).map(({ ref, how }) => `${ref.id} ${how}`);

describe('a trade name with other words of teaching', () => {
  it.each([
    '示例白鹭辅导班',
    '示例白鹭培训机构',
    '示例白鹭教育机构',
    '示例白鹭培训中心',
    '示例白鹭英语',
    '示例白鹭少儿编程',
    '余姚示例白鹭教育',
    '示例白鹭托管 余姚',
    '示例白鹭托管（余姚）',
    '示例白鹭托管·余姚',
    '示例白鹭托管-余姚',
    '示例白鹭托管余姚',
    '示例白鹭余姚校区',
    '示例白鹭小升初',
    '示例白鹭三年级数学',
    '示例白鹭幼小衔接班',
    '示例白鹭托管（余姚市）',
    '示例白鹭补课',
    '示例白鹭补课班',
    '示例白鹭暑期班',
    '示例白鹭课外辅导',
    '示例白鹭周末兴趣班',
    '示例白鹭小饭桌',
    '示例白鹭画画班',
    '示例白鹭全托',
    '余姚市示例白鹭培训中心',
    '余姚市示例白鹭教育培训学校有限公司',
    '余姚市示例白鹭教育科技有限公司',
    '余姚市示例白鹭文化艺术培训有限公司',
  ])('%s is near to the one of it', async (text) => {
    expect(await found(text)).toEqual(['egret trade']);
    expect(await near(text)).toEqual(['egret near']);
  });

  it.each([
    ['示例绿雀幼儿园', 'company'],
    ['余姚示例绿雀幼儿园有限责任公司', 'company'],
    ['示例彩鹬教育', 'college'],
    ['示例彩鹬培训学院', 'college'],
  ])('%s is near to the company of its kind', async (text, id) => {
    expect((await found(text))[0]).toMatch(new RegExp(`^${id} `));
    expect(await near(text)).toEqual([`${id} near`]);
  });

  it.each([
    ['墨鲤英语', 'carp'],
    ['余姚墨鲤英语', 'carp'],
    ['墨鲤培训学校', 'carp'],
    ['蓝岫书法培训中心', 'calligraphy'],
    ['余姚蓝岫教育', 'calligraphy'],
    ['蓝岫写字班', 'calligraphy'],
    ['示例白鹭硬笔书法', 'egret'],
    ['示例白鹭创意美术', 'egret'],
  ])('%s is near to the one called so in another form', async (text, id) => {
    expect(await found(text)).toEqual([`${id} trade`]);
  });

  it.each([
    ['余姚市民办示例白鹭培训学校', 'egret'],
    ['余姚市示例白鹭民办培训学校', 'egret'],
    ['民办示例白鹭培训学校', 'egret'],
    ['余姚市示例灰鹤学校', 'held'],
    ['余姚市示例灰鹤培训学校', 'held'],
    ['余姚市私立示例灰鹤学校', 'held'],
  ])('%s is near with or without who holds it', async (text, id) => {
    expect((await found(text)).map((hit) => hit.split(' ')[0])).toEqual([id]);
    expect(await near(text)).toEqual([`${id} near`]);
  });

  it.each([
    // Register names of traders have their town, and forms of their own.
    ['鹿溪美术', 'town'],
    ['余姚鹿溪英语', 'town'],
    ['余姚市朗霞街道鹿溪美术', 'town'],
    ['余姚鹿溪托管班', 'town'],
    ['示例乐橙作文', 'studio'],
    ['余姚示例乐橙辅导班', 'studio'],
    // What looks like a town is the trade name where nothing else is.
    ['示例小镇美术', 'fairy'],
    ['余姚示例小镇舞蹈', 'fairy'],
  ])('%s is near whatever town its name has', async (text, id) => {
    expect(await found(text)).toEqual([`${id} trade`]);
  });

  it.each(['慈溪鹿溪美术', '鹿溪小学', '鹿溪维修服务部', '朗霞街道美术', '艺术小镇美术'])(
    '%s is nobody’s',
    async (text) => {
      expect(await found(text)).toEqual([]);
    },
  );

  it.each([
    ['余姚云雀教育', 'class'],
    ['余姚云雀班', 'class'],
  ])('%s is near to a trader’s class', async (text, id) => {
    await lists.follow([of('class', '余姚市云雀舞蹈培训部（个体工商户）')], '己');
    expect(await found(text)).toContain(`${id} trade`);
    expect(await near(text)).toEqual([`${id} near`]);
  });

  it('is no other kind of school’s, whoever holds it', async () => {
    expect(await near('余姚市民办示例白鹭小学')).toEqual([]);
    expect(await near('慈溪市民办示例白鹭培训学校')).toEqual([]);
  });

  it('comes before one that is a character off, however grave', async () => {
    expect(await found('示例白鹭教育')).toEqual(['egret trade', 'heron typo']);
    expect(await near('示例白鹭教育')).toEqual(['egret near', 'heron near']);
    // Behind a place too, in which both of them are.
    expect(await found('宁波示例白鹭教育')).toEqual(['egret trade', 'heron parts']);
    expect(await found('示例苍鹭培训')).toEqual(['heron trade', 'egret typo']);
  });

  it('is told of everybody, though a brand of one stands in the text', async () => {
    const branded = of('branded', '慈溪市示例白鹭艺术培训有限公司', {
      region: '330282',
      names: [
        { text: '慈溪市示例白鹭艺术培训有限公司', kind: 'legal' },
        { text: '示例白鹭', kind: 'brand' },
      ],
    });
    await lists.follow([branded], '乙');
    const both = ['branded trade', 'egret trade'];
    expect((await found('示例白鹭国际双语学校')).sort()).toEqual(both);
    expect((await found('示例白鹭暑假班')).sort()).toEqual(both);
    // Words that name no lesson: one list has the brand in the text, the other a name like it.
    expect(await found('示例白鹭老师微信')).toEqual(['branded text-brand', 'egret typo']);
  });

  it('of two units is met where it is typed, and in a table beside its place alone', async () => {
    expect(await found('白鹳教育')).toEqual(['two trade']);
    expect(await near('白鹳教育')).toEqual([]);
    expect(await near('余姚白鹳教育')).toEqual(['two near']);
  });

  it.each([
    ['北京朝阳示例朱鹮教育', ['beijing']],
    ['示例朱鹮教育 北京朝阳', ['beijing']],
    ['北京示例朱鹮教育', ['beijing']],
    ['辽宁朝阳示例朱鹮教育', ['liaoning']],
    ['长春朝阳示例朱鹮教育', []],
    ['余姚长春藤教育', ['ivy']],
  ])('%s is sought in its place alone', async (text, expected) => {
    expect(await found(text)).toEqual(expected.map((id) => `${id} trade`));
    expect(await near(text)).toEqual(expected.map((id) => `${id} near`));
  });

  it.each([
    ['海淀白鹳教育', ['full', 'short', 'bare']],
    ['海淀 白鹳教育', ['full', 'short', 'bare']],
    ['白鹳教育（海淀）', ['full', 'short', 'bare']],
    ['北京海淀白鹳教育', ['full', 'short', 'bare']],
    ['北京市海淀区白鹳教育', ['full', 'short', 'bare']],
    ['朝阳区白鹳教育', []],
    ['朝阳白鹳教育', []],
    ['慈溪白鹳教育', []],
    ['上海海淀白鹳教育', []],
    ['海淀白鹤教育', []],
    ['浦东白鹳教育', []],
  ])('%s is sought in the district of that short form', async (text, expected) => {
    const region = '110108';
    await lists.follow(
      [
        of('full', '北京市海淀区白鹳艺术培训有限公司', { region }),
        of('short', '北京海淀白鹳书画培训有限公司', { region }),
        of('bare', '白鹳舞蹈培训有限公司', { region }),
        of('city', '朝阳区示例海淀托管有限公司', { region: '110105' }),
      ],
      '辛',
    );
    const ids = (all: string[]) => all.map((each) => each.split(' ')[0]).sort();
    expect(ids(await found(text))).toEqual([...expected].sort());
    expect(ids(await near(text))).toEqual([...expected].sort());
  });

  it('beside the short form of its district is met as words', async () => {
    await lists.follow([of('bare', '白鹳舞蹈培训有限公司', { region: '110108' })], '辛');
    expect(await found('海淀 白鹳')).toEqual(['bare words']);
    expect(await found('浦东 白鹳')).toEqual([]);
  });

  it('is met before its place in brackets', async () => {
    expect(await found('示例海鸥辅导班')).toEqual(['bracket trade']);
  });

  it.each([
    // Another place, another kind of school, no teaching, nothing of its own.
    '慈溪市示例白鹭培训中心',
    '示例白鹭托管（慈溪）',
    '示例白鹭托管慈溪',
    // The other place stands inside of the name.
    '示例白鹭慈溪校区',
    '示例白鹭上海总部',
    '示例白鹭周末酒店',
    '余姚市示例白鹭小学',
    '示例白鹭幼儿园',
    '示例白鹭书店',
    '示例白鹭酒店有限公司',
    '余姚示例白鹭驾校',
    '示例白鹭文化传播有限公司',
    '余姚市示例蓝鹊小学',
    '余姚市示例蓝鹊培训学校',
    '培训教育中心',
    '小学英语辅导班',
    // A company may hold a kindergarten or a school too.
    '示例绿雀教育',
    '余姚市示例绿雀培训学校有限公司',
    '余姚市示例绿雀小学有限责任公司',
    '余姚市示例白鹭幼儿园有限公司',
    '示例彩鹬大学',
    '示例翠鸟教育',
    '示例白鹤辅导中心',
  ])('%s is nobody’s', async (text) => {
    expect(await found(text)).toEqual([]);
    expect(await near(text)).toEqual([]);
  });

  it('keeps the digits that are its own', async () => {
    const digits = of('digits', '余姚市示例101培训有限公司');
    await lists.follow([digits], '乙');
    expect(await found('示例101教育')).toEqual(['digits trade']);
    expect(await found('示例教育')).not.toContain('digits trade');
  });

  it('adds nobody to what is met by its very name', async () => {
    const twin = of('twin', '余姚市示例白鹭艺术培训有限公司');
    await lists.follow([twin], '乙');
    expect(await found('余姚市示例白鹭培训学校有限公司')).toEqual(['egret exact']);
  });

  it('is hidden by no equal app or brand of another list', async () => {
    const name = '示例白鹭教育';
    const twin = { ...app, name };
    await lists.follow(
      [of('equal', name, { kind: 'app', names: [{ text: name, kind: 'app' }], app: twin })],
      '乙',
    );
    expect(await found(name)).toEqual(['equal same', 'egret trade', 'heron typo']);
  });

  it('is met in its place behind however many of other places', async () => {
    const others = Array.from({ length: 420 }, (_, at) =>
      of(`x${at}`, `慈溪市黑鹳培训学校${at}号有限公司`, { region: '330282' }),
    );
    const mine = [
      of('y1', '余姚市黑鹳培训学校有限公司'),
      of('y2', '黑鹳艺术培训有限公司'),
      of('y3', '宁波市海曙区黑鹳培训学校有限公司', { region: '330203' }),
    ];
    await lists.follow([...others.slice(0, 60), ...mine], '丁');
    expect(await lookup({ text: '余姚黑鹳教育' })).toMatchObject({ total: 2, equal: 0 });
    expect(await found('余姚黑鹳教育')).toEqual(['y2 trade', 'y1 trade']);
    expect(await near('余姚黑鹳教育')).toEqual(['y2 near', 'y1 near']);
    expect(await near('宁波海曙区黑鹳教育')).toEqual(['y3 near']);
    await lists.follow([...others, ...mine], '戊');
    const both = ['y1 near', 'y1 near', 'y2 near'];
    expect((await near('余姚黑鹳教育')).sort()).toEqual(both);
    // The one that has its place in no name is beyond what is read of the second list, which is told.
    expect(await lookup({ text: '余姚黑鹳教育' })).toMatchObject({ total: 3, isCut: true });
    expect(await lookup({ text: '海曙区黑鹳教育' })).toMatchObject({ total: 2 });
  });

  it('is sought in the place that a name begins with where the record has none of its own', async () => {
    const nowhere = { region: undefined };
    await lists.follow([
      of('named', '余姚市示例火烈鸟培训学校有限公司', nowhere),
      of('bare', '示例火烈鸟艺术培训有限公司', nowhere),
    ]);
    expect(await near('余姚示例火烈鸟教育')).toEqual(['named near']);
    expect(await near('余姚示列火烈鸟培训学校')).toEqual(['named near']);
    expect(await found('宁波 火烈鸟')).toEqual(['named words']);
    expect(await near('慈溪市示例火烈鸟培训中心')).toEqual([]);
    expect(await found('嘉兴 火烈鸟')).toEqual([]);
  });

  it('replaces no branch of the very one, which comes before it', async () => {
    await lists.follow([of('head', '示例朱雀培训学校', { sanctions: mild })], '己');
    // The other list has two who are a character off.
    const off = ['liaoning typo', 'beijing typo'];
    expect(await found('示例朱雀培训学校分校')).toEqual(['head branch', ...off]);
    await lists.follow([of('namesake', '余姚市示例朱雀教育咨询有限公司')], '庚');
    expect(await found('示例朱雀培训学校分校')).toEqual(['head branch', 'namesake trade', ...off]);
  });

  it('is told by no act that has ended', async () => {
    const over = own.sanctions.map((act) => ({ ...act, publishedUntil: '2026-09-01' }));
    await lists.follow([of('over', '余姚市示例灰雀培训学校有限公司', { sanctions: over })], '丙');
    expect(await found('示例灰雀教育')).toEqual([]);
  });
});
