import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../lib/domain/entry';
import { keepPaused } from '../../../../lib/store/followed';
import { lookup } from '../../../../lib/worker/lookup/lookup';
import { vetNear, vetRows } from '../../../../lib/worker/lookup/vet';
import { setClock } from '../../../stop-clock';
import { NOW, named } from '../../list/sample';
import { listsServed } from './followed';

/** What one list has, unless it is certain, hides nothing that another would tell alone: not in a table either. */

const lists = listsServed();
setClock(NOW);

const of = (id: string, text: string, more: Partial<Entry> = {}) =>
  named(id, text, { region: '330281', ...more });
const shortly = (id: string, legal: string, short: string): Entry =>
  of(id, legal, {
    names: [
      { text: legal, kind: 'legal' },
      { text: short, kind: 'brand' },
    ],
  });
const SCHOOL = of('school', '余姚市示例启明培训学校有限公司');
const HOLDERS = ['一', '二', '三'].map((each, at) => of(`held${at}`, `示例启明${each}号教育店`));
const BRANDED = shortly('brand', '余姚市白鹳文化有限公司', '示例启明');
const PASSAGE = of('passage', '余姚市示例晨光培训有限公司');
const PHONE: Entry = of('phone', '余姚市白鹳艺术培训有限公司', {
  identifiers: [
    {
      kind: 'phone',
      value: '0574-62123456',
      of: 'subject',
      source: 'https://www.example.org/notice',
      verifiedOn: '2026-08-01',
    },
  ],
});

async function followBoth(one: readonly Entry[], other: readonly Entry[]): Promise<string[]> {
  return [await lists.follow(one, '甲'), await lists.follow(other, '乙')];
}

const nearTo = async (name: string): Promise<string[]> =>
  ((await vetNear([name])).near[0]?.matches ?? []).map(({ ref }) => ref.id).sort();

/** What is near to a name where one list is paused. */
async function nearWithout(list: string, name: string): Promise<string[]> {
  await keepPaused(list, true);
  const near = await nearTo(name);
  await keepPaused(list, false);
  return near;
}

describe('in a table neither of two lists hides what is near in the other', () => {
  it.each<[string, string, readonly Entry[], readonly Entry[]]>([
    [
      'a name is near, and a number stands in the cell',
      '示例启明教育 0574-62123456',
      [SCHOOL],
      [PHONE],
    ],
    [
      'a brand stands in the cell, and a name is one of the sentence',
      '请问示例启明还开着吗',
      [BRANDED],
      [SCHOOL],
    ],
  ])('where %s', async (_, name, one, other) => {
    const [first = '', second = ''] = await followBoth(one, other);
    const [ofSecond, ofFirst] = [await nearWithout(first, name), await nearWithout(second, name)];
    expect([ofFirst.length, ofSecond.length]).not.toContain(0);
    expect(await nearTo(name)).toEqual([...ofFirst, ...ofSecond].sort());
  });

  it('and places are shared, each list’s own counted', async () => {
    await followBoth([SCHOOL], HOLDERS);
    const [near] = (await vetNear(['示例启明'])).near;
    expect(near?.matches.map(({ listTitle }) => listTitle).sort()).toEqual(['乙', '乙', '甲']);
    expect(near?.total).toBe(4);
  });

  it('where together more hold a name than one list may', async () => {
    await followBoth(HOLDERS.slice(0, 2), [
      ...HOLDERS.slice(2),
      of('fourth', '示例启明四号教育店'),
    ]);
    const [near] = (await vetNear(['示例启明'])).near;
    expect(new Set(near?.matches.map(({ listTitle }) => listTitle))).toEqual(new Set(['甲', '乙']));
    expect(near?.total).toBe(4);
  });

  it('but one list alone tells none of a name that more hold than are shown', async () => {
    await followBoth([...HOLDERS, of('fourth', '示例启明四号教育店')], [PHONE]);
    expect(await nearTo('示例启明')).toEqual([]);
  });
});

describe('a name of a row that one list met', () => {
  const unmet = async (name: string) => (await vetRows([{ row: 0, name }])).results[0]?.unmet;

  it('for certain is sought near in none', async () => {
    await followBoth([SCHOOL], HOLDERS);
    expect(await unmet('余姚市示例启明培训学校有限公司')).toEqual([]);
  });

  it('and may be another’s is sought near in the others alone', async () => {
    const [first = ''] = await followBoth([BRANDED, PASSAGE], [SCHOOL]);
    expect(await unmet('示例启明')).toEqual([{ name: '示例启明', met: [first] }]);
    const { near } = await vetNear(['示例启明'], [], [[first]]);
    expect(near[0]?.matches.map(({ ref }) => ref.id)).toEqual(['school']);
  });

  it('and may be another’s is sought near in none that met it, too', async () => {
    await followBoth([BRANDED], [shortly('twin', '余姚市青鸟文化有限公司', '示例启明')]);
    expect(await unmet('示例启明')).toEqual([]);
  });

  it('not at all is sought near in all', async () => {
    await followBoth([PASSAGE], [SCHOOL]);
    expect(await unmet('示列启明')).toEqual([{ name: '示列启明', met: [] }]);
  });
});

it('a brand of one list in a piece of a text leaves the other’s longer name of it', async () => {
  const text = '示例启明、白鹳教育';
  const longer = of('longer', '余姚市示例启明周边有限公司');
  await followBoth([BRANDED], [longer, of('stork', '余姚市白鹳教育科技有限公司')]);
  const { hits } = await lookup({ text });
  expect(hits.map(({ ref }) => ref.id).sort()).toEqual(['brand', 'longer', 'stork']);
});

it('a brand of one list in a piece of a text is told without that list’s longer names of it', async () => {
  await lists.follow([BRANDED, of('longer', '余姚市示例启明周边有限公司'), PASSAGE], '甲');
  const { hits } = await lookup({ text: '示例启明、示例晨光' });
  expect(hits.map(({ ref }) => ref.id)).not.toContain('longer');
});
