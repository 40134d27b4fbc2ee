import type { Entry } from '../../lib/domain/entry';
import { type Bytes, sha256Hex, utf8 } from '../../lib/list/bytes';
import {
  compose,
  composeLines,
  type ManifestHead,
  type Publish,
  putLine,
} from '../../lib/list/compose';
import {
  LATEST_PATH,
  type Latest,
  manifestPath,
  rootPath,
  segmentPath,
} from '../../lib/list/format';
import type { KeyPair } from '../../lib/list/keys';
import { composeLatest, composeRoot, type Role } from '../../lib/list/sign';
import { TEST_NOW } from '../browser/build';
import { HEAD, testKey } from '../unit/list/sample';

/** A publisher who can also do everything wrong, for lists that differ from one another by a number. */

const DAY_MS = 86_400_000;

/** An instant so many days after the day on which the end-to-end tests take place. */
export const testDay = (days: number): string => new Date(TEST_NOW + days * DAY_MS).toISOString();

const ISSUED = testDay(-1);
const EXPIRES = testDay(60);

export type Files = Map<string, Bytes>;

/** Seeds of the keys. Two of the three release keys sign; `STRANGER` is of no role. */
export const KEYS = { root: [1], release: [2, 3, 4], stranger: 9 } as const;
const THRESHOLD = 2;

export type LatestFields = Partial<Omit<Latest, 'type' | 'format'>> & {
  /** Seeds of the keys that sign. */
  signers?: readonly number[];
};

const keysOf = (seeds: readonly number[]): Promise<KeyPair[]> => Promise.all(seeds.map(testKey));

/** A manifest of this text. */
export async function fileOf(text: string): Promise<Publish['file']> {
  const bytes = utf8(text);
  return { hash: await sha256Hex(bytes), bytes };
}

export class ListPublisher {
  constructor(
    readonly number: number,
    readonly head: ManifestHead = { ...HEAD, title: `示例名单 ${number}` },
  ) {}

  /** Root of a version, which is its epoch too. Lists differ by when their first root expires. */
  async root(version: number, until = EXPIRES): Promise<Bytes> {
    const role = async (seeds: readonly number[], threshold: number): Promise<Role> => ({
      keys: await keysOf(seeds),
      threshold,
    });
    const expires = new Date(Date.parse(until) + this.number * 1000).toISOString();
    const epoch = version;
    const roles = {
      root: await role(KEYS.root, 1),
      release: await role(KEYS.release, THRESHOLD),
    };
    return composeRoot({ version, epoch, expires }, roles, await keysOf(KEYS.root));
  }

  async identity(): Promise<string> {
    return sha256Hex(await this.root(1));
  }

  compose(entries: readonly Entry[]): Promise<Publish> {
    return compose(entries, this.head);
  }

  /** A publish with a segment for each part of its entries. */
  async inSegments(parts: readonly (readonly Entry[])[]): Promise<Publish> {
    const linesOf = parts.map(
      (part) => new Map(part.map((entry) => [entry.id, putLine(entry)] as const)),
    );
    const whole = await composeLines(new Map(linesOf.flatMap((lines) => [...lines])), this.head);
    const alone = await Promise.all(linesOf.map((lines) => composeLines(lines, this.head)));
    const segments = alone.flatMap((each) => each.segments);
    const manifest = { ...whole.manifest, segments: segments.map(({ ref }) => ref) };
    return { ...whole, manifest, file: await fileOf(`${JSON.stringify(manifest)}\n`), segments };
  }

  /** `latest.json` for a manifest. */
  async latest({ file }: Pick<Publish, 'file'>, fields: LatestFields = {}): Promise<Bytes> {
    const { signers = KEYS.release.slice(0, THRESHOLD), ...rest } = fields;
    const manifest = { hash: file.hash, bytes: file.bytes.length };
    const usual = { epoch: 1, sequence: 1, issued: ISSUED, expires: EXPIRES, minWait: 0 };
    return composeLatest({ ...usual, manifest, ...rest }, await keysOf(signers));
  }

  /** Everything that a host of the list serves, with the roots 1 to `fields.epoch`. */
  async files(publish: Publish, fields: LatestFields = {}, roots = 1): Promise<Files> {
    const { hash, bytes } = publish.file;
    const files: Files = new Map([
      [manifestPath(hash), bytes],
      [LATEST_PATH, await this.latest(publish, { epoch: roots, ...fields })],
      ...publish.segments.map(({ ref, bytes }): [string, Bytes] => [segmentPath(ref.hash), bytes]),
    ]);
    for (let version = 1; version <= roots; version++)
      files.set(rootPath(version), await this.root(version));
    return files;
  }
}
