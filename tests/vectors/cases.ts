import type { ListFault } from '../../lib/domain/list-state';
import { type Bytes, utf8 } from '../../lib/list/bytes';
import { LATEST_PATH, rootPath } from '../../lib/list/format';
import { signEnvelope } from '../../lib/list/sign';
import type { HighWater } from '../../lib/list/verify-latest';
import { fileCases } from './cases-files';
import { type FileMap, latestFile, NOW, refOf, rootFile, type World } from './world';

/** What a client must take and what it must refuse: files that stand in for those of the list. */
export interface VectorCase {
  name: string;
  /** Clauses of FORMAT.md. */
  clause: string;
  expect: 'ok' | ListFault;
  /** In place of the list's own; null for a file that is missing. */
  files: ReadonlyMap<string, Bytes | null>;
  now?: string;
  mark?: HighWater;
  identity?: string;
}

const one = (path: string, bytes: Bytes | null): Map<string, Bytes | null> =>
  new Map([[path, bytes]]);
const none: FileMap = new Map();
const LAST = Number.MAX_SAFE_INTEGER;

async function rootCases({ keys }: World): Promise<VectorCase[]> {
  const { root1, root2, root3, stranger } = keys;
  const second = (change: Parameters<typeof rootFile>[2]) =>
    rootFile(keys, 2, change).then((file) => one(rootPath(2), file));
  const refuse = async (
    name: string,
    clause: string,
    expect: ListFault,
    change: Parameters<typeof rootFile>[2],
  ): Promise<VectorCase> => ({ name, clause, expect, files: await second(change) });
  return [
    {
      name: 'another identity',
      clause: '2.1',
      expect: 'wrong-hash',
      files: none,
      identity: '0'.repeat(64),
    },
    { name: 'no first root', clause: '4.1', expect: 'http', files: one(rootPath(1), null) },
    {
      name: 'a web page for a root',
      clause: '4.8',
      expect: 'not-a-list',
      files: one(rootPath(2), utf8('<!DOCTYPE html>')),
    },
    await refuse('root 2 below the threshold of root 1', '3.4', 'wrong-signature', {
      signers: [root1, root3],
    }),
    await refuse('root 2 by its own new key alone', '3.4', 'wrong-signature', { signers: [root3] }),
    await refuse('root 2 by one key twice', '3.3', 'wrong-signature', { signers: [root1, root1] }),
    await refuse('root 2 by a stranger', '3.4', 'wrong-signature', { signers: [stranger, root2] }),
    await refuse('root 2 says version 3', '3.5', 'rolled-back', { fields: { version: 3 } }),
    await refuse('the last root has expired', '3.6', 'expired', { fields: { expires: NOW } }),
  ];
}

async function latestCases(world: World): Promise<VectorCase[]> {
  const { keys, publish, payload } = world;
  const { release1, release2, root1, root2, stranger } = keys;
  const named = await refOf(publish.file.bytes);
  const latest = async (
    change: Parameters<typeof latestFile>[2],
    signers = [release2],
  ): Promise<Map<string, Bytes | null>> =>
    one(LATEST_PATH, await latestFile(named, signers, change));
  const here = { epoch: 2, sequence: 7, payload };
  const other = { ...here, payload: 'f'.repeat(64) };
  const good = world.files.get(LATEST_PATH) ?? utf8('');
  const broken = good.map((byte, at) => (at === 30 ? byte ^ 1 : byte));
  const unknown = { type: 'latest', format: 2, later: true };
  return [
    { name: 'the list as it is', clause: '4', expect: 'ok', files: none },
    { name: 'the list that was seen before', clause: '5.3', expect: 'ok', files: none, mark: here },
    {
      name: 'the same payload with one signature more',
      clause: '5.3',
      expect: 'ok',
      files: await latest({}, [stranger, release2]),
      mark: here,
    },
    {
      name: 'a stolen release key’s last sequence, voided by a new epoch',
      clause: '5.4',
      expect: 'ok',
      files: none,
      mark: { epoch: 1, sequence: LAST, payload: other.payload },
    },
    {
      name: 'dated ahead of the clock',
      clause: '5.7',
      expect: 'ok',
      files: none,
      now: '2026-09-01T00:00:00.000Z',
    },
    {
      name: 'a payload of which a byte is altered',
      clause: '5.1',
      expect: 'wrong-signature',
      files: one(LATEST_PATH, broken),
    },
    {
      name: 'signed by root keys',
      clause: '5.1',
      expect: 'wrong-signature',
      files: await latest({}, [root1, root2]),
    },
    {
      name: 'signed by the release key of the root before',
      clause: '5.1',
      expect: 'wrong-signature',
      files: await latest({}, [release1]),
    },
    {
      name: 'an epoch that the root does not have',
      clause: '5.4',
      expect: 'rolled-back',
      files: await latest({ epoch: LAST }),
    },
    {
      name: 'an older epoch',
      clause: '5.4',
      expect: 'rolled-back',
      files: await latest({ epoch: 1, sequence: 99 }),
    },
    {
      name: 'an older sequence',
      clause: '5.4',
      expect: 'rolled-back',
      files: none,
      mark: { ...other, sequence: 8 },
    },
    {
      name: 'another payload under the same number',
      clause: '5.5',
      expect: 'equivocation',
      files: none,
      mark: other,
    },
    {
      name: 'expired',
      clause: '5.6',
      expect: 'expired',
      files: none,
      now: '2026-12-08T00:00:00.000Z',
    },
    {
      name: 'a sequence beyond 2^53-1',
      clause: '5.2',
      expect: 'not-a-list',
      files: await latest({ sequence: LAST + 1 }),
    },
    {
      name: 'another format version',
      clause: '1.3',
      expect: 'unknown-format',
      files: one(LATEST_PATH, await signEnvelope(unknown, [release2])),
    },
    { name: 'empty', clause: '4.8', expect: 'not-a-list', files: one(LATEST_PATH, utf8('')) },
    {
      name: 'a web page',
      clause: '4.8',
      expect: 'not-a-list',
      files: one(LATEST_PATH, utf8('\n<html><title>Wi-Fi</title></html>')),
    },
    {
      name: 'larger than 16 KiB',
      clause: '9',
      expect: 'too-large',
      files: one(LATEST_PATH, utf8(' '.repeat(16_385))),
    },
    { name: 'missing', clause: '4.2', expect: 'http', files: one(LATEST_PATH, null) },
  ];
}

/** All cases, in a fixed order. */
export async function makeCases(world: World): Promise<VectorCase[]> {
  return [...(await latestCases(world)), ...(await rootCases(world)), ...(await fileCases(world))];
}
