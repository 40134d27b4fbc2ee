import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../../lib/domain/entry';
import { lookup } from '../../../../lib/worker/lookup/lookup';
import { vetNear } from '../../../../lib/worker/lookup/vet';
import { entry, NOW } from '../../list/sample';
import { listsServed } from './followed';

/** What people call a school whose register name has other words of teaching. */

const own = entry(1);
const of = (id: string, text: string, more: Partial<Entry> = {}): Entry => ({
  ...own,
  id,
  region: '330281',
  names: [{ text, kind: 'legal' }],
  identifiers: [],
  ...more,
});
const app = {
  name: '示例翠鸟口算',
  developer: '余姚市示例翠鸟科技有限公司',
  stores: [],
  versions: [],
};
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
  of('app', app.name, { kind: 'app', names: [{ text: app.name, kind: 'app' }], app }),
];

const lists = listsServed();
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await lists.follow(LIST);
});
afterEach(() => vi.useRealTimers());

const found = async (text: string): Promise<string[]> =>
  (await lookup({ text })).hits.map(({ ref, how }) => `${ref.id} ${how}`);
const near = async (text: string): Promise<string[]> =>
  ((await vetNear([text])).near[0] ?? []).map(({ view, how }) => `${view.ref.id} ${how}`);

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
    '余姚市示例白鹭培训中心',
    '余姚市示例白鹭教育培训学校有限公司',
    '余姚市示例白鹭教育科技有限公司',
    '余姚市示例白鹭文化艺术培训有限公司',
  ])('%s is near to the one of it', async (text) => {
    expect(await found(text)).toEqual(['egret trade']);
    expect(await near(text)).toEqual(['egret near']);
  });

  it('comes before one that is a character off, however grave', async () => {
    expect(await found('示例白鹭教育')).toEqual(['egret trade', 'heron typo']);
    expect(await near('示例白鹭教育')).toEqual(['egret near', 'heron near']);
    // Behind a place too, in which both of them are.
    expect(await found('宁波示例白鹭教育')).toEqual(['egret trade', 'heron parts']);
    expect(await found('示例苍鹭培训')).toEqual(['heron trade', 'egret typo']);
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

  it('is met before its place in brackets', async () => {
    expect(await found('示例海鸥辅导班')).toEqual(['bracket trade']);
  });

  it.each([
    // Another place, another kind of school, no teaching, nothing of its own.
    '慈溪市示例白鹭培训中心',
    '余姚市示例白鹭小学',
    '示例白鹭幼儿园',
    '示例白鹭书店',
    '示例白鹭酒店有限公司',
    '示例白鹭文化传播有限公司',
    '余姚市示例蓝鹊小学',
    '余姚市示例蓝鹊培训学校',
    '培训教育中心',
    '小学英语辅导班',
    '示例翠鸟教育',
    '示例白鹤辅导中心',
  ])('%s is nobody’s', async (text) => {
    expect(await found(text)).toEqual([]);
    expect(await near(text)).toEqual([]);
  });

  it('adds nobody to what is met by its very name', async () => {
    const twin = of('twin', '余姚市示例白鹭艺术培训有限公司');
    await lists.follow([twin], '乙');
    expect(await found('余姚市示例白鹭培训学校有限公司')).toEqual(['egret exact']);
  });

  it('is told by no act that has ended', async () => {
    const over = own.sanctions.map((act) => ({ ...act, publishedUntil: '2026-09-01' }));
    await lists.follow([of('over', '余姚市示例灰雀培训学校有限公司', { sanctions: over })], '丙');
    expect(await found('示例灰雀教育')).toEqual([]);
  });
});
