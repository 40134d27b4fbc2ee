import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../lib/store/database';
import {
  addList,
  flipGeneration,
  getList,
  openJournal,
  patchList,
  removeList,
} from '../../../lib/store/lists';
import { emptyWorld } from '../worker/lists/sync/world';
import { generation } from './generation';

beforeEach(emptyWorld);

describe('the flip', () => {
  it('is compare and set, and clears fault and journal', async () => {
    await addList('l', 'https://example.org/');
    await patchList('l', { failures: 3, fault: { kind: 'http', detail: '', at: '' } });
    await openJournal({ identity: 'l', generation: 'g1', segments: [] });
    const flip = (expected: string | null, id: string) =>
      flipGeneration({ identity: 'l', expected, next: generation(id, []), changes: {} });
    expect(await flip('g0', 'g1')).toBe(false);
    expect(await getList('l')).toMatchObject({ failures: 3, fault: { kind: 'http' } });
    expect(await flip(null, 'g1')).toBe(true);
    expect(await getList('l')).toMatchObject({ failures: 0, live: { id: 'g1' } });
    expect(await getList('l')).not.toHaveProperty('fault');
    expect(await openDatabase().journal.count()).toBe(0);
    expect(await flip(null, 'g2')).toBe(false);
    expect(await flip('g1', 'g2')).toBe(true);
  });

  it('does not bring back a removed list, nor does its journal', async () => {
    await addList('l');
    await removeList('l');
    const next = generation('g1', []);
    expect(await flipGeneration({ identity: 'l', expected: null, next, changes: {} })).toBe(false);
    expect(await patchList('l', { failures: 1 })).toBe(false);
    expect(await openJournal({ identity: 'l', generation: 'g1', segments: [] })).toBe(false);
    expect(await getList('l')).toBeUndefined();
    expect(await openDatabase().journal.count()).toBe(0);
  });
});
