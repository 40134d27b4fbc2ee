import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isAhead } from '../../../lib/domain/clock';
import { fromBase64 } from '../../../lib/list/bytes';
import { ListError } from '../../../lib/list/list-error';
import type { ReadFile } from '../../../lib/list/read-list';
import { type Vectors, vectorsText } from '../../vectors/vectors';

/** The test vectors in both directions: the publisher makes these bytes, the client judges them as told. */

const FILE = fileURLToPath(new URL('../../vectors/list-v1.json', import.meta.url));
const text = await readFile(FILE, 'utf8');
const vectors: Vectors = JSON.parse(text);
type Case = Vectors['cases'][number];

/** Serves the files of a case, with the size caps of a download. */
function reader({ files }: Case): ReadFile {
  return async (path, { cap }) => {
    const file = path in files ? files[path] : vectors.list.files[path];
    if (file === undefined || file === null) return null;
    const bytes = fromBase64(file);
    if (bytes.length > cap) throw new ListError('too-large', path);
    return bytes;
  };
}

/** All that a client does up to the flip, in its order (FORMAT 4). */
async function follow(each: Case) {
  const client = await import('../../../lib/list/read-list');
  const { stateDigest } = await import('../../../lib/list/digest');
  const { foldInto, parseSegment } = await import('../../../lib/list/fold');
  const { verifyState } = await import('../../../lib/list/verify-files');
  const { verifyRootFresh } = await import('../../../lib/list/verify-root');
  const [read, now] = [reader(each), Date.parse(each.now)];
  const root = await client.readRoot(read, each.identity, undefined);
  verifyRootFresh(root, now);
  const release = await client.readLatest(read, root, each.mark ?? undefined, now);
  const manifest = await client.readManifest(read, release.manifest);
  const state: Parameters<typeof foldInto>[0] = new Map();
  for (const ref of manifest.segments) {
    const records = [...parseSegment(await client.readSegment(read, ref), `s/${ref.hash}`)];
    if (records.length !== ref.records) throw new ListError('state-mismatch', ref.hash);
    foldInto(state, records);
  }
  const lines = Object.fromEntries([...state].map(([id, { line }]) => [id, line]));
  const found = { live: state.size, digest: stateDigest(Object.values(lines)) };
  verifyState(manifest, release.manifest.hash, found);
  return { release, found: { ...found, lines } };
}

const outcome = async (each: Case): Promise<string> =>
  follow(each).then(
    () => 'ok',
    (error: { kind?: string }) => error.kind ?? String(error),
  );

it('are what the publisher writes, byte by byte', async () => {
  expect(await vectorsText()).toBe(text);
});

describe.each(['WebCrypto', '@noble/ed25519'])('a client with the Ed25519 of %s', (library) => {
  beforeAll(async () => {
    vi.resetModules();
    const importKey = crypto.subtle.importKey.bind(crypto.subtle) as (
      ...args: unknown[]
    ) => Promise<CryptoKey>;
    if (library !== 'WebCrypto')
      vi.spyOn(crypto.subtle, 'importKey').mockImplementation(((...args: unknown[]) =>
        args.includes('Ed25519')
          ? Promise.reject(new DOMException('no Ed25519', 'NotSupportedError'))
          : importKey(...args)) as typeof crypto.subtle.importKey);
    const { ed25519, nobleEd25519 } = await import('../../../lib/list/keys');
    expect((await ed25519()) === nobleEd25519).toBe(library !== 'WebCrypto');
  });
  afterAll(() => {
    vi.restoreAllMocks();
    vi.resetModules();
  });

  it.each(vectors.cases.map((each) => [each.name, each.expect, each] as const))(
    '%s: %s',
    async (_, expected, each) => {
      expect(await outcome(each)).toBe(expected);
    },
  );

  it('folds the list to the state that is told', async () => {
    const [plain] = vectors.cases;
    if (!plain) throw new Error('no case');
    expect((await follow(plain)).found).toEqual(vectors.state);
  });

  it('says of the one that is dated ahead that it is', async () => {
    const flags = await Promise.all(
      vectors.cases
        .filter(({ expect }) => expect === 'ok')
        .map(async (each) => {
          const { issued } = (await follow(each)).release;
          return [each.name, isAhead(issued, Date.parse(each.now))];
        }),
    );
    expect(flags.filter(([, ahead]) => ahead)).toEqual([['dated ahead of the clock', true]]);
  });
});

it('hold a case for every kind of refusal that a file can earn', () => {
  const kinds = new Set(vectors.cases.map(({ expect }) => expect));
  expect([...kinds].sort()).toEqual([
    'bad-record',
    'equivocation',
    'expired',
    'http',
    'not-a-list',
    'ok',
    'rolled-back',
    'state-mismatch',
    'too-large',
    'unknown-format',
    'wrong-hash',
    'wrong-root',
    'wrong-signature',
  ]);
});
