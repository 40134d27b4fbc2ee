import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getList } from '../../../../../lib/store/lists';
import { judgePage } from '../../../../../lib/worker/judging/cards';
import { entriesOf } from '../../../../../lib/worker/lists/nominate';
import { lookup } from '../../../../../lib/worker/lookup/lookup';
import { readRecord } from '../../../../../lib/worker/lookup/record';
import { vetRows } from '../../../../../lib/worker/lookup/vet';
import { setClock } from '../../../../stop-clock';
import { entry, NOW, nameOf } from '../../../list/sample';
import { listsServed } from '../../lookup/followed';
import { openTab, subjectOf } from '../support';

const lists = listsServed();
setClock(NOW);
beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
});

const ofNewerKind = (n: number) => ({ ...entry(n), kind: 'camp' });

const idsAnnotated = async (n: number) => {
  const subjects = [subjectOf(1, nameOf(n), `https://other${n}.example.com/`)];
  const sender = await openTab('https://www.bing.com/search?q=a');
  const asked = { site: 'bing', recognised: 1, subjects, fresh: true, gone: [] };
  return (await judgePage(asked, sender)).marks.map((mark) => mark.entry.id);
};
const idsLookedUp = async (n: number) =>
  (await lookup({ text: nameOf(n) })).hits.flatMap(({ ref, how }) =>
    how === 'exact' ? ref.id : [],
  );
const idsVetted = async (n: number) =>
  (await vetRows([{ row: 0, name: nameOf(n) }])).results.flatMap(({ matches }) =>
    matches.map(({ ref }) => ref.id),
  );

describe.each([
  ['first', [1]],
  ['in the middle', [2]],
  ['last', [4]],
  ['twice', [1, 3]],
])('an entry of an unknown kind, %s in the list,', (_, unknown) => {
  it('takes no name of another entry away, and is no damage', async () => {
    const all = [1, 2, 3, 4];
    const list = all.map((n) => (unknown.includes(n) ? ofNewerKind(n) : entry(n)));
    const identity = await lists.follow(list, `名单${unknown.join('')}`);
    for (const n of all) {
      const own = unknown.includes(n) ? [] : [`e${n}`];
      expect(await idsAnnotated(n)).toEqual(own);
      expect(await idsLookedUp(n)).toEqual(own);
      expect(await idsVetted(n)).toEqual(own);
    }
    expect(await getList(identity)).not.toHaveProperty('damaged');
  });

  it('is met by its id as one of which nothing is known, which is no damage', async () => {
    const list = [1, 2, 3, 4].map((n) => (unknown.includes(n) ? ofNewerKind(n) : entry(n)));
    const identity = await lists.follow(list, `按编号${unknown.join('')}`);
    const refs = [1, 2, 3, 4].map((n) => ({ list: identity, id: `e${n}` }));
    const known = refs.filter((_, at) => !unknown.includes(at + 1));
    expect((await entriesOf(refs)).map(({ ref }) => ref)).toEqual(known);
    for (const ref of refs) expect((await readRecord(ref)) !== null).toBe(known.includes(ref));
    expect(await getList(identity)).not.toHaveProperty('damaged');
  });
});
