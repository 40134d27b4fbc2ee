import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type KeyPair, generateKeyPair as key } from '../../lib/list/keys';
import { inventedEntry } from '../bench/invented-entries';
import { seeded } from '../bench/random';
import { ListHost } from '../browser/list-host';
import { entry } from '../unit/list/sample';
import { inEachBrowser } from './each-browser';
import { testDay } from './list-publisher';
import { Story } from './list-story';

/** Keys that change hands, are lost and are stolen, and an entry that is lifted, as publisher, thief and reader see it. */

const MOST = Number.MAX_SAFE_INTEGER;
const keys = (count: number): Promise<KeyPair[]> => Promise.all(Array.from({ length: count }, key));
const role = (pairs: readonly KeyPair[], threshold: number) => ({ keys: pairs, threshold });

inEachBrowser('stories of lists', {}, ({ session }) => {
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

  it('loss: with two of three keys, one may burn, and the two that are left replace it', async () => {
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
  });

  it('theft: a thief of the release key lists an innocent school, and the next root clears it', async () => {
    story = await Story.begin(server, session, 'theft');
    const [root, release, fresh] = [await keys(1), await keys(1), await keys(1)];
    const [listed, innocent] = [[entry(521), entry(522), entry(523)], entry(529)];
    await story.publish(listed, { root, release }, '被盗的名单');
    expect(await story.look()).toMatchObject({ live: 3 });

    // The thief has the release key and the host: until somebody notices, he is the publisher.
    await story.forge([...listed, innocent], { sequence: 2 }, release);
    expect(await story.look()).toMatchObject({ live: 4, sequence: 2 });
    expect(await story.found([innocent])).toEqual([innocent.id]);

    // The root key comes out of the safe and names another release key. One step is enough: the list
    // that is signed with it is the bureau's own, which never held the school.
    await story.rotate({ release: role(fresh, 1), rootSigners: root, releaseSigners: fresh });
    const cleared = await story.look();
    expect(cleared).toMatchObject({ live: 3 });
    expect(cleared.fault).toBeUndefined();
    expect(await story.found([...listed, innocent])).toEqual(listed.map(({ id }) => id));

    // His later signatures, and the one that was good once, open nothing any more.
    await story.forge([...listed, innocent], { epoch: 2, sequence: 99 }, release);
    expect((await story.look()).fault?.kind).toBe('wrong-signature');
    expect(await story.found([innocent])).toEqual([]);
  });

  it('fast-forward: a thief signs sequence 2^53−1 to freeze the list, and the next root thaws it', async () => {
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
  });

  it('lifting: an entry in a segment too large to be written again is lifted, and gone for every reader', async () => {
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
  });
});
