import type { ListFault } from '../../lib/domain/list-state';
import { type Bytes, utf8 } from '../../lib/list/bytes';
import { LATEST_PATH, rootPath } from '../../lib/list/format';
import { signEnvelope } from '../../lib/list/sign';
import { fileCases } from './cases-files';
import { latestFile, NOW, refOf, rootFile, type VectorCase, vector, type World } from './world';

const one = (path: string, bytes: Bytes | null): Map<string, Bytes | null> =>
  new Map([[path, bytes]]);
const NONE = new Map();
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
  ): Promise<VectorCase> => vector(name, clause, expect, await second(change));
  return [
    vector('another identity', '2.1', 'wrong-root', NONE, { identity: '0'.repeat(64) }),
    vector('no first root', '4.1', 'http', one(rootPath(1), null)),
    vector('a web page for a root', '4.8', 'not-a-list', one(rootPath(1), utf8('<!DOCTYPE html>'))),
    vector('a web page for the next root', '4.1', 'ok', one(rootPath(3), utf8('<!DOCTYPE html>'))),
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
    vector('the list as it is', '4', 'ok'),
    vector('the list that was seen before', '5.3', 'ok', NONE, { mark: here }),
    vector(
      'the same payload with one signature more',
      '5.3',
      'ok',
      await latest({}, [stranger, release2]),
      { mark: here },
    ),
    vector('a stolen release key’s last sequence, voided by a new epoch', '5.4', 'ok', NONE, {
      mark: { epoch: 1, sequence: LAST, payload: other.payload },
    }),
    vector('dated ahead of the clock', '5.7', 'ok', NONE, { now: '2026-09-01T00:00:00.000Z' }),
    vector(
      'a payload of which a byte is altered',
      '5.1',
      'wrong-signature',
      one(LATEST_PATH, broken),
    ),
    vector('signed by root keys', '5.1', 'wrong-signature', await latest({}, [root1, root2])),
    vector(
      'signed by the release key of the root before',
      '5.1',
      'wrong-signature',
      await latest({}, [release1]),
    ),
    vector(
      'an epoch that the root does not have',
      '5.4',
      'rolled-back',
      await latest({ epoch: LAST }),
    ),
    vector('an older epoch', '5.4', 'rolled-back', await latest({ epoch: 1, sequence: 99 })),
    vector('an older sequence', '5.4', 'rolled-back', NONE, { mark: { ...other, sequence: 8 } }),
    vector('another payload under the same number', '5.5', 'equivocation', NONE, { mark: other }),
    vector('expired', '5.6', 'expired', NONE, { now: '2026-12-08T00:00:00.000Z' }),
    vector('a sequence beyond 2^53-1', '5.2', 'not-a-list', await latest({ sequence: LAST + 1 })),
    vector(
      'another format version',
      '1.3',
      'unknown-format',
      one(LATEST_PATH, await signEnvelope(unknown, [release2])),
    ),
    vector('empty', '4.8', 'not-a-list', one(LATEST_PATH, utf8(''))),
    vector(
      'a web page',
      '4.8',
      'not-a-list',
      one(LATEST_PATH, utf8('\n<html><title>Wi-Fi</title></html>')),
    ),
    vector('larger than 16 KiB', '9', 'too-large', one(LATEST_PATH, utf8(' '.repeat(16_385)))),
    vector('missing', '4.2', 'http', one(LATEST_PATH, null)),
  ];
}

/** All cases, in a fixed order. */
export async function makeCases(world: World): Promise<VectorCase[]> {
  return [...(await latestCases(world)), ...(await rootCases(world)), ...(await fileCases(world))];
}
