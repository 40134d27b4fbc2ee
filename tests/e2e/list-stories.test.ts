import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type KeyPair, generateKeyPair as key } from '../../lib/list/keys';
import { inventedEntry } from '../bench/invented-entries';
import { seeded } from '../bench/random';
import { TEST_NOW } from '../browser/build';
import { ListHost } from '../browser/list-host';
import { entry } from '../unit/list/sample';
import { inEachBrowser } from './each-browser';
import { testDay } from './list-publisher';
import { Story } from './list-story';

/**
 * Keys that change hands, are lost and are stolen, and an entry that is lifted, as publisher, thief and reader see it. Keys
 * and numbers are judged by the same code in both browsers; list-faults.test.ts has each refuse what is signed badly.
 */

const DAY = 86_400_000;
const MOST = Number.MAX_SAFE_INTEGER;
const keys = (count: number): Promise<KeyPair[]> => Promise.all(Array.from({ length: count }, key));
const role = (pairs: readonly KeyPair[], threshold: number) => ({ keys: pairs, threshold });

inEachBrowser('stories of lists', {}, ({ session, once }) => {
  let server: ListHost;
  let story: Story;

  beforeAll(async () => {
    server = await ListHost.open();
  });
  afterAll(async () => {
    await server?.close();
  });
  afterEach(async () => {
    await story.end();
  });

  it('rotation: the bureau changes both keys, and readers notice nothing but new entries', async () => {
    story = await Story.begin(server, session, 'rotation');
    const [root, nextRoot, release, nextRelease] = [
      await key(),
      await key(),
      await key(),
      await key(),
    ];
    const [a, b, c] = [entry(501), entry(502), entry(503)];

    // The bureau publishes, and a reader follows.
    await story.publish([a], { root: [root], release: [release] }, '换钥匙的名单');
    expect(await story.look()).toMatchObject({ live: 1, sequence: 1 });

    // The clerk leaves. Old and new root keys sign the next root together.
    await story.rotate({
      root: role([nextRoot], 1),
      release: role([nextRelease], 1),
      rootSigners: [root, nextRoot],
      releaseSigners: [nextRelease],
    });
    const rotated = await story.look();
    expect(rotated).toMatchObject({ identity: story.identity, live: 1 });
    expect(rotated.fault).toBeUndefined();

    // The new clerk publishes with the new key; the subscription is the old one.
    await story.publish([a, b], { root: [], release: [nextRelease] }, '换钥匙的名单');
    expect(await story.look()).toMatchObject({ live: 2 });
    expect(await story.found([a, b])).toEqual([a.id, b.id]);

    // The old clerk's key opens nothing any more.
    await story.usurp({ sequence: 50 }, [release]);
    expect((await story.look()).fault?.kind).toBe('wrong-signature');
    expect(await story.found([a, b, c])).toEqual([a.id, b.id]);
  });

  once(
    'loss: with two of three keys, one may burn, and the two that are left replace it',
    async () => {
      story = await Story.begin(server, session, 'loss');
      const [root, release, spare] = [await keys(3), await keys(3), await keys(1)];
      const [a, b] = [entry(511), entry(512)];
      await story.publish([a], { root, release }, '三把钥匙的名单');
      expect(await story.look()).toMatchObject({ live: 1 });

      // One root key and one release key burn. What is left signs the next root, with a new third key.
      const [keptRoot, keptRelease] = [root.slice(1), release.slice(1)];
      await story.rotate({
        release: role([...keptRelease, ...spare], 2),
        rootSigners: keptRoot,
        releaseSigners: keptRelease,
      });
      expect((await story.look()).fault).toBeUndefined();

      // Both publish on, by the kept keys or by one of them and the new one.
      await story.publish(
        [a, b],
        { root: [], release: [...keptRelease.slice(1), ...spare] },
        '三把钥匙的名单',
      );
      expect(await story.look()).toMatchObject({ live: 2 });
      expect(await story.found([a, b])).toEqual([a.id, b.id]);

      // The finder of the burnt key, with whatever key of his own, is below the threshold.
      await story.usurp({ sequence: 50 }, [...release.slice(0, 1), await key()]);
      expect((await story.look()).fault?.kind).toBe('wrong-signature');
    },
  );

  once(
    'theft: a thief of the release key lists an innocent school, and the next root clears it',
    async () => {
      story = await Story.begin(server, session, 'theft');
      const [root, release, fresh] = [await keys(1), await keys(1), await keys(1)];
      const listed = [entry(521), entry(522), entry(523)];
      const innocents = Array.from({ length: listed.length + 1 }, (_, at) => entry(525 + at));
      await story.publish(listed, { root, release }, '被盗的名单');
      expect(await story.look()).toMatchObject({ live: 3 });

      // The thief has the release key and the host: until somebody notices, he is the publisher. He lists more
      // than there were, so that the bureau's own list is less than half of his.
      await story.forge([...listed, ...innocents], { sequence: 2, minWait: 7 * 86_400 }, release);
      expect(await story.look()).toMatchObject({ live: 7, sequence: 2 });
      expect(await story.found(innocents)).toEqual(innocents.map(({ id }) => id));

      // The root key comes out of the safe and names another release key. One step is enough: the list
      // that is signed with it is the bureau's own, which never held the schools. Readers are asked nothing.
      await story.rotate({ release: role(fresh, 1), rootSigners: root, releaseSigners: fresh });
      const cleared = await story.look();
      expect(cleared).toMatchObject({ live: 3 });
      expect(cleared.fault).toBeUndefined();
      expect(await story.found([...listed, ...innocents])).toEqual(listed.map(({ id }) => id));

      // His later signatures, and the one that was good once, open nothing any more.
      await story.forge([...listed, ...innocents], { epoch: 2, sequence: 99 }, release);
      expect((await story.look()).fault?.kind).toBe('wrong-signature');
      expect(await story.found(innocents)).toEqual([]);

      // The bureau has the host again, and publishes on.
      await story.publish([...listed, entry(530)], { root: [], release: fresh }, '被盗的名单');
      const after = await story.look();
      expect(after).toMatchObject({ live: 4 });
      expect(after.fault).toBeUndefined();
    },
  );

  once(
    'a frozen mirror: a host that stands still is noticed by its age, and catches up by itself',
    async () => {
      story = await Story.begin(server, session, 'frozen');
      const [root, release] = [await keys(1), await keys(1)];
      const [a, b] = [entry(561), entry(562)];
      story.now = TEST_NOW - 20 * DAY;
      await story.publish([a], { root, release }, '静止的名单');
      const frozen = story.host.files;

      // The bureau goes on publishing; the host, or somebody before it, serves the same old files.
      story.now = TEST_NOW - DAY;
      await story.publish([a, b], { root: [], release }, '静止的名单');
      const newer = story.host.files;
      story.host.files = frozen;
      expect(await story.look()).toMatchObject({ live: 1, sequence: 1 });
      expect(await story.popupWords('静止的名单')).toContain('20 天前签发');

      // It thaws: readers have the newer list at their next look, and what was frozen is refused from now on.
      story.host.files = newer;
      const thawed = await story.look();
      expect(thawed).toMatchObject({ live: 2, sequence: 2 });
      expect(thawed.fault).toBeUndefined();
      expect(await story.popupWords('静止的名单')).not.toContain('天前签发');
      story.host.files = frozen;
      expect(await story.look()).toMatchObject({ live: 2, sequence: 2 });
      expect(await story.found([a, b])).toEqual([a.id, b.id]);
    },
  );

  once(
    'two answers to two users: each keeps what it took, is told when it meets the other, and both end alike',
    async () => {
      story = await Story.begin(server, session, 'two-answers');
      const [root, release] = [await keys(1), await keys(1)];
      const [a, b, c] = [entry(571), entry(572), entry(573)];
      await story.publish([a], { root, release }, '两种答复的名单');
      expect(await story.look()).toMatchObject({ live: 1, sequence: 1 });
      const one = story.host.files;

      // Whoever has the key and the host signs two lists under one number: this user gets one, another the other.
      await story.forge([a, b], { sequence: 2 }, release);
      expect(await story.look()).toMatchObject({ live: 2, sequence: 2 });
      story.host.files = one;
      await story.forge([a, c], { sequence: 2 }, release);
      const met = await story.look();
      expect(met).toMatchObject({ live: 2, fault: { kind: 'equivocation' } });
      expect(await story.found([a, b, c])).toEqual([a.id, b.id]);

      // The number rises: both users take the same list, and nothing is left to tell.
      await story.usurp({ sequence: 3 }, release);
      const ended = await story.look();
      expect(ended).toMatchObject({ live: 2, sequence: 3 });
      expect(ended.fault).toBeUndefined();
      expect(await story.found([a, b, c])).toEqual([a.id, c.id]);
    },
  );

  once(
    'fast-forward: a thief signs sequence 2^53−1 to freeze the list, and the next root thaws it',
    async () => {
      story = await Story.begin(server, session, 'fast-forward');
      const [root, release, fresh] = [await keys(1), await keys(1), await keys(1)];
      const [lifted, kept, added] = [entry(541), [entry(542), entry(543)], entry(544)];
      await story.publish([lifted, ...kept], { root, release }, '冻住的名单');
      expect(await story.look()).toMatchObject({ live: 3, sequence: 1 });

      // No number is above the thief's.
      await story.usurp({ sequence: MOST, expires: testDay(365) }, release);
      expect(await story.look()).toMatchObject({ live: 3, sequence: MOST });

      // The bureau lifts one entry and adds one; readers who saw the thief's number cannot take it.
      await story.publish([...kept, added], { root: [], release }, '冻住的名单');
      expect(await story.look()).toMatchObject({ live: 3, sequence: MOST });
      expect(await story.found([lifted, added])).toEqual([lifted.id]);

      // He cannot raise the epoch: that is the root's.
      await story.usurp({ epoch: MOST, sequence: MOST }, release);
      expect((await story.look()).fault?.kind).toBe('rolled-back');

      // The root key comes out of the safe: a new release key, and thereby a new epoch and a new count.
      await story.rotate({ release: role(fresh, 1), rootSigners: root, releaseSigners: fresh });
      const thawed = await story.look();
      expect(thawed).toMatchObject({ live: 3, sequence: 1 });
      expect(thawed.fault).toBeUndefined();
      expect(await story.found([lifted, added])).toEqual([added.id]);

      // And it goes on from there.
      await story.publish(kept, { root: [], release: fresh }, '冻住的名单');
      expect(await story.look()).toMatchObject({ live: 2, sequence: 2 });
      await story.usurp({ sequence: MOST }, release);
      expect((await story.look()).fault?.kind).toBe('wrong-signature');
      expect(await story.found([lifted, ...kept])).toEqual(kept.map(({ id }) => id));
    },
  );

  once(
    'lifting: an entry in a segment too large to be written again is lifted, and gone for every reader',
    async () => {
      story = await Story.begin(server, session, 'lifting');
      const [root, release] = [await keys(1), await keys(1)];
      const random = seeded(5);
      const many = Array.from({ length: 6000 }, (_, n) => inventedEntry(`many-${n}`, random));
      const [lifted, kept] = [entry(551), entry(552)];
      await story.publish([lifted, kept, ...many], { root, release }, '很长的名单');
      const before = story.segments();
      expect(await story.look()).toMatchObject({ live: 6002 });
      expect(await story.found([lifted, kept])).toEqual([lifted.id, kept.id]);

      // The large files stay as they are; a small one behind them says that the entry is gone.
      await story.publish([kept, ...many], { root: [], release }, '很长的名单');
      expect(story.segments()).toEqual(expect.arrayContaining(before));
      expect(story.host.files.size).toBeGreaterThan(before.length);
      expect(await story.look()).toMatchObject({ live: 6001 });
      expect(await story.found([lifted, kept])).toEqual([kept.id]);
    },
  );
});
