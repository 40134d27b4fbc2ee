import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from '../../lib/domain/entry';
import type { ListState } from '../../lib/domain/list-state';
import { formatSubscription } from '../../lib/domain/subscription';
import { type Bytes, utf8 } from '../../lib/list/bytes';
import { compose } from '../../lib/list/compose';
import { openEnvelope } from '../../lib/list/envelope';
import type { Latest } from '../../lib/list/format';
import { LATEST_PATH, manifestPath, segmentPath } from '../../lib/list/format';
import type { KeyPair } from '../../lib/list/keys';
import { composeLatest } from '../../lib/list/sign';
import type { Keys } from '../../lib/publish/folder/roles';
import { rotate } from '../../lib/publish/folder/rotate';
import { writeSigned } from '../../lib/publish/folder/write';
import { diskFolder } from '../../lib/publish/node/folder';
import { TEST_NOW } from '../browser/build';
import type { HostedList, ListHost } from '../browser/list-host';
import type { Session } from '../browser/session';
import { readFolder } from '../tools/package-files';
import { HEAD } from '../unit/list/sample';

/** A publisher with a folder, a web host and a browser that follows the list: the persons of a story. */

const MINUTE = 60_000;

export class Story {
  identity = '';
  /** Every publish is signed a minute after the one before. */
  now = TEST_NOW - 60 * MINUTE;

  private constructor(
    readonly host: HostedList,
    private readonly folder: string,
    private readonly session: Session,
  ) {}

  static async begin(server: ListHost, session: Session, name: string): Promise<Story> {
    const folder = await mkdtemp(join(tmpdir(), 'jianxun-story-'));
    return new Story(server.add(name), join(folder, 'list'), session);
  }

  /** The publisher publishes by the book, and uploads the folder. */
  async publish(entries: readonly Entry[], keys: Keys, title: string): Promise<void> {
    this.now += MINUTE;
    const head = { ...HEAD, title };
    const signing = { keys, now: this.now };
    const { identity } = await writeSigned(diskFolder(this.folder), entries, () => head, signing);
    this.identity = identity;
    await this.upload();
  }

  /** `npm run list -- rotate`, and an upload. */
  async rotate(rotation: Omit<Parameters<typeof rotate>[1], 'now'>): Promise<void> {
    this.now += MINUTE;
    await rotate(diskFolder(this.folder), { ...rotation, now: this.now });
    await this.upload();
  }

  async upload(): Promise<void> {
    this.host.files = readFolder(this.folder);
  }

  /** Paths of the segments that the host serves. */
  segments(): string[] {
    return [...this.host.files.keys()].filter((path) => path.startsWith('s/'));
  }

  /** Somebody with the host and some keys replaces what is served, but not the publisher's folder. */
  async usurp(changes: Partial<Latest>, signers: readonly KeyPair[]): Promise<void> {
    const files = new Map(this.host.files) as Map<string, Bytes>;
    const { payload } = openEnvelope(files.get(LATEST_PATH) ?? utf8(''), LATEST_PATH);
    const { type: _, format: __, ...latest } = JSON.parse(new TextDecoder().decode(payload));
    this.host.files = files.set(
      LATEST_PATH,
      await composeLatest({ ...latest, ...changes }, signers),
    );
  }

  /** Likewise, with other entries. */
  async forge(
    entries: readonly Entry[],
    changes: Partial<Latest>,
    signers: readonly KeyPair[],
  ): Promise<void> {
    const { file, segments } = await compose(entries, HEAD);
    this.host.files = new Map([
      ...this.host.files,
      [manifestPath(file.hash), file.bytes],
      ...segments.map(({ ref, bytes }): [string, Bytes] => [segmentPath(ref.hash), bytes]),
    ]);
    const manifest = { hash: file.hash, bytes: file.bytes.length };
    await this.usurp({ ...changes, manifest }, signers);
  }

  /** The browser follows the list, or looks at it again. */
  look(): Promise<ListState> {
    const url = formatSubscription({ url: this.host.base, identity: this.identity });
    return this.session.ask('subscribe', { url });
  }

  /** What the popup says of this list. */
  async popupWords(title: string): Promise<string> {
    const size = { width: 400, height: 600 };
    const popup = await this.session.view('/popup.html?tab=0', '.lists li', size);
    try {
      const items = await popup.$$eval('.lists > li', (all) =>
        all.map((item) => item.textContent ?? ''),
      );
      return items.find((text) => text.includes(title)) ?? '';
    } finally {
      await popup.close();
    }
  }

  /** Ids of the entries of this list that the browser finds by these entries' names. */
  async found(entries: readonly Entry[]): Promise<string[]> {
    const ids: string[] = [];
    for (const { id, names } of entries) {
      const { hits } = await this.session.ask('lookup', { text: names[0]?.text ?? '' });
      if (hits.some(({ ref }) => ref.list === this.identity && ref.id === id)) ids.push(id);
    }
    return ids;
  }

  async end(): Promise<void> {
    await rm(join(this.folder, '..'), { recursive: true });
  }
}
