import { expect, it } from 'vitest';
import { useVetting } from '../../../../entrypoints/vet/use-vetting';
import { NEAR_NAMES, type VetMatch, type VetReading } from '../../../../lib/domain/vet';
import type { Replies } from '../../../../lib/messages/requests';
import type { PreparedRow } from '../../../../lib/tables/vet-rows';
import { entryOf } from '../samples';
import { settle, show } from '../stage';

const near = (id: string): VetMatch => ({
  view: { ref: { list: 'builtin', id }, entry: entryOf(id, id), listTitle: '示例名单' },
  how: 'near',
  met: id,
});

type Row = Partial<Pick<PreparedRow, 'name' | 'any' | 'app' | 'developer'>>;

function Probe({ rows }: { rows: readonly PreparedRow[] }) {
  const { status, results } = useVetting(rows);
  const told = rows.map(({ row }) => {
    const ids = results.get(row)?.matches.map(({ view }) => view.ref.id);
    return ids ? `${row}:${ids.join('+')}` : `${row}?`;
  });
  return <p>{`${status} ${told.join(' ')}`}</p>;
}

/** Rows on no list; what is near to a name that begins with 甲 is a, with 乙 b. */
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
      results: rows.map(({ row, name, any, app }) => {
        const read = (as: VetReading['as'], value?: string) => (value ? [{ as, value }] : []);
        const readings = [...read('name', any), ...read('name', name), ...read('app', app)];
        return { row, readings, remarks: [], matches: [], total: 0 };
      }),
    }),
    vetNear: ({ names }) => ({
      coverage: [],
      near: names.map((name) =>
        [...(/^[甲丁]/u.test(name) ? ['a'] : []), ...(/^[乙丁]/u.test(name) ? ['b'] : [])].map(
          near,
        ),
      ),
    }),
  });
  await settle();
  return stage;
}

it('seeks near names of an app too, but of one beside its developer', async () => {
  const stage = await vetted([
    { app: '甲示例' },
    { app: '甲示例', developer: '示例科技有限公司' },
    { app: '丙示例' },
  ]);
  expect(stage.text()).toBe('done 0:a 1: 2:');
});

it('seeks near names of each name of a row, and tells each record once', async () => {
  const stage = await vetted([
    { name: '丙示例学校', any: '甲示例学校' },
    { name: '甲示例学校', any: '乙示例学校' },
    { name: '甲示例学校', any: '丁示例学校' },
    { name: '丙示例学校', app: '乙示例' },
  ]);
  expect(stage.text()).toBe('done 0:a 1:b+a 2:a+b 3:b');
});

it('calls no row not listed before all of its names were sought, where a batch ends between them', async () => {
  const rows = Array.from({ length: NEAR_NAMES }, () => ({
    name: '甲示例学校',
    any: '丙示例学校',
  }));
  const stage = await vetted(rows);
  expect(stage.text()).toBe(`done ${rows.map((_, at) => `${at}:a`).join(' ')}`);
  const asked = stage.asked.filter((each) => each.startsWith('vetNear '));
  expect(asked.map((each) => JSON.parse(each.slice(8)).names.length)).toEqual([25, 25]);
});
