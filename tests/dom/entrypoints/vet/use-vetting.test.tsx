import { expect, it } from 'vitest';
import { useVetting } from '../../../../entrypoints/vet/use-vetting';
import { NEAR_NAMES, type VetMatch } from '../../../../lib/domain/vet';
import type { Replies } from '../../../../lib/messages/to-worker';
import type { PreparedRow } from '../../../../lib/tables/vet-rows';
import { entryOf } from '../samples';
import { settle, show } from '../stage';

const near = (id: string): VetMatch => ({
  ref: { list: id === 'c' ? 'other' : 'builtin', id },
  entry: entryOf(id, id),
  listTitle: '示例名单',
  how: 'near',
  name: id,
});

type Row = Partial<Pick<PreparedRow, 'name' | 'any' | 'phone' | 'uscc'>>;

function Probe({ rows }: { rows: readonly PreparedRow[] }) {
  const { status, results } = useVetting(rows);
  const told = rows.map(({ row }) => {
    const { matches, total } = results.get(row) ?? {};
    return matches ? `${row}:${matches.map(({ name }) => name).join('+')}=${total}` : `${row}?`;
  });
  return <p>{`${status} ${told.join(' ')}`}</p>;
}

/** Rows on no list but by a number; near to a name that begins with 甲 is a, with 乙 b, with 戊 a and another list's c. */
async function vetted(asked: readonly Row[]) {
  const rows = asked.map((row, at) => ({
    ...row,
    row: at,
    number: at + 1,
    input: '',
    repeats: [],
    bad: [],
  }));
  const stage = await show(<Probe rows={rows} />, {
    vet: ({ rows }): Replies['vet'] => ({
      unchecked: [],
      coverage: [],
      results: rows.map(({ row, name, any, phone, uscc }) => {
        const unmet = [any, name].flatMap((each) => (each ? { name: each, met: ['met'] } : []));
        const how = uscc ? ('uscc' as const) : ('phone' as const);
        const matches = [uscc, phone].flatMap((id) => (id ? { ...near(id), how } : []));
        return { row, readings: [], remarks: [], matches, total: matches.length * 7, unmet };
      }),
    }),
    vetNear: ({ names }) => ({
      coverage: [],
      unchecked: [],
      near: names.map((name) => {
        const ids = [
          ...(/^[甲丁戊]/u.test(name) ? ['a'] : []),
          ...(/^[乙丁]/u.test(name) ? ['b'] : []),
          ...(/^戊/u.test(name) ? ['c'] : []),
        ];
        // Where 又 stands, the worker has more than it tells.
        return { matches: ids.map(near), total: ids.length + (name.includes('又') ? 2 : 0) };
      }),
    }),
  });
  await settle();
  return stage;
}

it('seeks near names of a name that nothing was met by, beside what was', async () => {
  const stage = await vetted([
    { name: '甲示例学校', phone: 'p' },
    // A name that is near to the record that was met is that one's.
    { name: '丁示例学校', phone: 'a' },
    { name: '丁示例学校', any: '乙示例学校', phone: 'a' },
    { name: '丙示例学校', phone: 'p' },
    { phone: 'p' },
  ]);
  expect(stage.text()).toBe('done 0:p+a=8 1:a=7 2:a+b=8 3:p=7 4:p=7');
});

it('seeks near names of each name of a row, and tells each record once', async () => {
  const stage = await vetted([
    { name: '丙示例学校', any: '甲示例学校' },
    { name: '甲示例学校', any: '乙示例学校' },
    { name: '甲示例学校', any: '丁示例学校' },
  ]);
  expect(stage.text()).toBe('done 0:a=1 1:b+a=2 2:a+b=2');
});

it('takes a name for a met record’s, misspelled, in its own list alone, unless that is certain', async () => {
  const stage = await vetted([
    { name: '戊示例学校', phone: 'a' },
    { name: '戊示例学校', uscc: 'a' },
    { name: '戊示例学校', phone: 'b' },
  ]);
  expect(stage.text()).toBe('done 0:a+c=8 1:a=7 2:b+a+c=9');
});

it('asks no list that met a name for what is near to it', async () => {
  const stage = await vetted([{ name: '丙示例学校' }]);
  const [asked = ''] = stage.asked.filter((each) => each.startsWith('vetNear '));
  expect(JSON.parse(asked.slice(8))).toMatchObject({ names: ['丙示例学校'], met: [['met']] });
});

it('counts what is near to a name beyond what is told', async () => {
  const stage = await vetted([{ name: '丁又示例学校' }, { name: '甲又示例', any: '乙又示例' }]);
  expect(stage.text()).toBe('done 0:a+b=4 1:b+a=6');
});

it('calls no row not listed before all of its names were sought, where a batch ends between them', async () => {
  const rows = Array.from({ length: NEAR_NAMES }, () => ({
    name: '甲示例学校',
    any: '丙示例学校',
  }));
  const stage = await vetted(rows);
  expect(stage.text()).toBe(`done ${rows.map((_, at) => `${at}:a=1`).join(' ')}`);
  const asked = stage.asked.filter((each) => each.startsWith('vetNear '));
  expect(asked.map((each) => JSON.parse(each.slice(8)).names.length)).toEqual([25, 25]);
});
