import { describe, expect, it } from 'vitest';
import { type Bytes, sha256Hex, toBase64, utf8 } from '../../../lib/list/bytes';
import { openEnvelope } from '../../../lib/list/envelope';
import { RootSchema, rootPath } from '../../../lib/list/format';
import { ListError } from '../../../lib/list/list-error';
import { type ReadFile, readRoot } from '../../../lib/list/read-list';
import { composeLatest, composeRoot, signEnvelope } from '../../../lib/list/sign';
import { verifyLatest } from '../../../lib/list/verify-latest';
import { verifyFirstRoot, verifyNextRoot, verifyRootFresh } from '../../../lib/list/verify-root';
import { FAR, NOW, testKey } from './sample';

interface RootPlan {
  version?: number;
  epoch?: number;
  /** Seeds of the root keys, and how many must sign. */
  keys?: number[];
  threshold?: number;
  /** Seeds of the keys that do sign. */
  signers?: number[];
  release?: { keys: number[]; threshold: number };
}

const pairs = (seeds: number[]) => Promise.all(seeds.map(testKey));

async function root(plan: RootPlan = {}): Promise<Bytes> {
  const { version = 1, epoch = 1, keys = [1, 2, 3], threshold = 2, signers = [1, 2] } = plan;
  const release = plan.release ?? { keys: [7, 8], threshold: 2 };
  return composeRoot(
    { version, epoch, expires: FAR },
    {
      root: { keys: await pairs(keys), threshold },
      release: { keys: await pairs(release.keys), threshold: release.threshold },
    },
    await pairs(signers),
  );
}

async function first(plan: RootPlan = {}) {
  const file = await root(plan);
  return verifyFirstRoot(file, await sha256Hex(file));
}

const next = (plan: RootPlan) => root({ version: 2, ...plan });

/** Names of the outcome, or `ok`. */
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    () => 'ok',
    (error: { kind?: string }) => error.kind ?? String(error),
  );

describe('the first root', () => {
  it.each<[string, RootPlan, string]>([
    ['signed by its threshold', {}, 'ok'],
    ['signed by more', { signers: [1, 2, 3] }, 'ok'],
    ['below its threshold', { signers: [1] }, 'wrong-signature'],
    ['one key twice', { signers: [1, 1] }, 'wrong-signature'],
    ['by strangers', { signers: [4, 5] }, 'wrong-signature'],
    ['by release keys', { signers: [7, 8] }, 'wrong-signature'],
    ['a threshold that no keys can reach', { threshold: 4, signers: [1, 2, 3] }, 'wrong-signature'],
    ['of another version', { version: 2 }, 'not-a-list'],
    [
      'with release keys that cannot reach their threshold',
      { release: { keys: [7, 8], threshold: 3 } },
      'wrong-signature',
    ],
    [
      'with a release key that is named twice',
      { release: { keys: [7, 7], threshold: 2 } },
      'wrong-signature',
    ],
  ])('%s', async (_, plan, expected) => {
    expect(await outcome(first(plan))).toBe(expected);
  });

  it('counts no key of small order towards a threshold', async () => {
    const [honest] = await pairs([1]);
    if (!honest) throw new Error('no key');
    const weak = new Uint8Array(32).fill(0);
    weak[0] = 1;
    const named = { id: await sha256Hex(weak), public: weak };
    const roles = {
      root: { keys: [honest], threshold: 1 },
      release: { keys: [honest, named], threshold: 2 },
    };
    const file = await composeRoot({ version: 1, epoch: 1, expires: FAR }, roles, [honest]);
    await expect(verifyFirstRoot(file, await sha256Hex(file))).rejects.toThrow(
      '1 usable release keys for a threshold of 2',
    );
  });

  it('is the one whose hash was subscribed', async () => {
    expect(await outcome(verifyFirstRoot(await root(), '0'.repeat(64)))).toBe('wrong-root');
  });

  it('counts no signature of a key whose id is not the hash of its bytes', async () => {
    const [honest, forger] = await pairs([1, 9]);
    if (!honest || !forger) throw new Error('no keys');
    // The forger's public key under the honest key's id.
    const role = { keys: [honest.id], threshold: 1 };
    const fields = { type: 'root', format: 1, version: 1, epoch: 1, expires: FAR };
    const keys = { [honest.id]: toBase64(forger.public) };
    const file = await signEnvelope({ ...fields, keys, roles: { root: role, release: role } }, [
      { ...forger, id: honest.id },
    ]);
    expect(await outcome(verifyFirstRoot(file, await sha256Hex(file)))).toBe('wrong-signature');
  });
});

describe('the next root', () => {
  it('is refused where its release keys cannot reach their threshold', async () => {
    const file = await next({ release: { keys: [7], threshold: 2 } });
    expect(await outcome(verifyNextRoot(file, await first()))).toBe('wrong-signature');
  });

  it.each<[string, RootPlan, string]>([
    ['by the same keys', {}, 'ok'],
    ['rotated, by old and new keys', { keys: [4, 5], signers: [1, 2, 4, 5] }, 'ok'],
    ['rotated, by new keys alone', { keys: [4, 5], signers: [4, 5] }, 'wrong-signature'],
    ['rotated, by old keys alone', { keys: [4, 5], signers: [1, 2] }, 'wrong-signature'],
    ['rotated, old keys below threshold', { keys: [4, 5], signers: [1, 4, 5] }, 'wrong-signature'],
    ['an older version again', { version: 1 }, 'rolled-back'],
    ['an epoch that falls', { epoch: 0 }, 'not-a-list'],
    ['an epoch that rises', { epoch: 5 }, 'ok'],
  ])('%s', async (_, plan, expected) => {
    expect(await outcome(verifyNextRoot(await next(plan), await first()))).toBe(expected);
  });

  it('never lowers the epoch', async () => {
    const trusted = await first({ epoch: 3 });
    expect(await outcome(verifyNextRoot(await next({ epoch: 2 }), trusted))).toBe('rolled-back');
  });

  it('of another format is told as such', async () => {
    const plain = JSON.parse(new TextDecoder().decode(openEnvelope(await next({}), 'x').payload));
    const file = await signEnvelope({ ...plain, format: 2 }, await pairs([1, 2]));
    expect(await outcome(verifyNextRoot(file, await first()))).toBe('unknown-format');
  });

  it('only has to be fresh when it is the last', async () => {
    const trusted = await first();
    expect(() => verifyRootFresh(trusted, Date.parse(FAR) - 1)).not.toThrow();
    expect(() => verifyRootFresh(trusted, Date.parse(FAR))).toThrow(/expired/);
  });
});

describe('the chain', () => {
  async function chain(length: number) {
    const files = new Map<string, Bytes>();
    for (let version = 1; version <= length; version++)
      files.set(rootPath(version), await root({ version, keys: [1], threshold: 1, signers: [1] }));
    const asked: string[] = [];
    const read: ReadFile = async (path) => {
      asked.push(path);
      return files.get(path) ?? null;
    };
    return { read, asked, identity: await sha256Hex(files.get(rootPath(1)) ?? utf8('')) };
  }

  it('is followed to its end, and from the trusted root on', async () => {
    const { read, asked, identity } = await chain(4);
    const last = await readRoot(read, identity, undefined);
    expect(last.version).toBe(4);
    asked.length = 0;
    expect((await readRoot(read, identity, last)).version).toBe(4);
    expect(asked).toEqual([rootPath(5)]);
  });

  const html = utf8('<!DOCTYPE html>');
  it.each<[string, () => Promise<Bytes | null>]>([
    ['404', async () => null],
    ['a web page', async () => html],
    ['an empty file', async () => utf8('')],
    ['an error in JSON', async () => utf8('{"error":"not found"}')],
    ['words', async () => utf8('404 Not Found')],
    ['a refusal or a redirect', async () => Promise.reject(new ListError('blocked', 'x'))],
    ['an endless web page', async () => Promise.reject(new ListError('not-a-list', 'x'))],
    ['endless words', async () => Promise.reject(new ListError('too-large', 'x'))],
  ])('ends where the next root is answered by %s', async (_, absent) => {
    const { read, identity } = await chain(3);
    const here: ReadFile = async (path, options) => (await read(path, options)) ?? absent();
    expect((await readRoot(here, identity, undefined)).version).toBe(3);
    const nothing: ReadFile = () => absent();
    expect(await outcome(readRoot(nothing, identity, undefined))).not.toBe('ok');
  });

  it('is not ended by a network that fails', async () => {
    const { read, identity } = await chain(3);
    const here: ReadFile = async (path, options) => {
      const file = await read(path, options);
      if (!file) throw new ListError('offline', path);
      return file;
    };
    expect(await outcome(readRoot(here, identity, undefined))).toBe('offline');
  });

  it('is followed for 256 steps a run', async () => {
    const { read, identity } = await chain(260);
    const reached = await readRoot(read, identity, undefined);
    expect(reached.version).toBe(257);
    expect((await readRoot(read, identity, reached)).version).toBe(260);
  });
});

describe('latest', () => {
  const manifest = { hash: '0'.repeat(64), bytes: 1 };
  const fields = { issued: FAR, expires: FAR, minWait: 0, manifest };
  const latest = async (epoch: number, sequence: number, signers = [7, 8]) =>
    composeLatest({ epoch, sequence, ...fields }, await pairs(signers));

  // What is older, or signed by other keys, is refused in the test vectors.
  it.each([
    ['newer', [7, 8], 'ok'],
    ['below the threshold', [7], 'wrong-signature'],
  ])('%s', async (_, signers, expected) => {
    const trusted = await first({ epoch: 2 });
    const { payload } = await verifyLatest(await latest(2, 5), trusted, undefined, NOW);
    const mark = { epoch: 2, sequence: 5, payload };
    const file = await latest(2, 6, signers);
    expect(await outcome(verifyLatest(file, trusted, mark, NOW))).toBe(expected);
  });
});

it('keeps roots readable by the schema, and refuses keys that stand under no hash', async () => {
  const { payload } = openEnvelope(await root(), 'x');
  const sound = JSON.parse(new TextDecoder().decode(payload));
  const isRead = (keys: unknown) => RootSchema.safeParse({ ...sound, keys }).success;
  expect(isRead(sound.keys)).toBe(true);
  const none = '0'.repeat(64);
  for (const bad of [{ x: 'AA==' }, { [none]: '?' }, { [none]: 1 }])
    expect(isRead({ ...sound.keys, ...bad }), JSON.stringify(bad)).toBe(false);
  expect([isRead([]), isRead(null)]).toEqual([false, false]);
});
