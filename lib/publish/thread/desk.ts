import { inTurn } from '../../domain/in-turn';
import { ListError } from '../../list/list-error';
import { writeZip } from '../../tables/xlsx/zip-write';
import { checkList } from '../check/check-list';
import { Checks, checkLine } from '../check/checks';
import type { Readers } from '../documents/document';
import { readBy } from '../documents/readers';
import type { Edition, EditionChoice } from '../edition/edition';
import { readNote } from '../edition/web-json';
import { changeLine, nameOf } from '../entries/diff';
import { buildTables, errorsOf, type ReadTables, rowsOf } from '../entries/from-rows';
import { changesAfter } from '../folder/against-published';
import { clockFault } from '../folder/clock';
import type { Files } from '../folder/folder';
import { MemoryFolder } from '../folder/memory-folder';
import type { ReleaseNumber } from '../folder/notes';
import { PublishError, wordFault } from '../folder/publish-error';
import { identityOf, readOwn } from '../folder/published';
import { expiryOf } from '../folder/release';
import { byMajority, refuseShared } from '../folder/roles';
import { rotate } from '../folder/rotate';
import { publishTables, renew } from '../folder/write';
import { chooseAll } from '../sheets/choose';
import { TableFault } from '../sheets/table';
import type { ChangedNames, Progress, ThreadMessage, Wished, Wishes, Written } from './wishes';

type Answer<N extends keyof Wishes> = Promise<Wishes[N]['answer']>;
type Wish<N extends keyof Wishes> = Wishes[N]['wish'];

/** What messages call the folder of a page. */
const FOLDER = '名单文件夹';

/** Rows between two reports of progress. */
const STEP = 100;

/** A clerk's desk without a disk: tables are read on it, compared with a list, and signed. */
class Desk {
  #tables: ReadTables | null = null;

  constructor(
    readonly readers: Readers,
    readonly onProgress: (progress: Progress) => void,
  ) {}

  async read({ files, asOf }: Wish<'read'>): Answer<'read'> {
    this.#tables = null;
    const tables = await chooseAll(files, (file) => readBy(this.readers, file));
    const total = rowsOf(tables);
    const read = await buildTables(tables, asOf, (done) => {
      if (done % STEP === 0) this.onProgress({ done, total });
    });
    this.#tables = read;
    return { ...read, entries: read.entries.length };
  }

  async look({ list, now }: Wish<'look'>): Answer<'look'> {
    const folder = new MemoryFolder(FOLDER, list);
    const own = await readOwn(folder.read);
    if (!own)
      throw new PublishError(
        '里面没有签过名的名单。请选名单的文件夹（里面有 latest.json），或它的压缩包',
      );
    const { signed, manifest } = own;
    const { root, latest, identity } = signed;
    const { title, publisher, licence, contacts, live } = manifest;
    const { sequence, epoch, issued, expires } = latest;
    return {
      ...{ identity, title, publisher, licence, contacts, entries: live },
      ...{ sequence, epoch, issued, expires },
      ...{ root: root.roles.root, release: root.roles.release },
      hasEdition: (await readNote(folder.read)) !== null,
      clock: await clockFault(folder, now),
      changes: this.#tables && changedNames(changesAfter(own, this.#tables)),
    };
  }

  async publish({
    list,
    now,
    edition,
    about,
    skipsErrors,
    keys,
  }: Wish<'publish'>): Answer<'publish'> {
    const tables = this.#tables;
    if (!tables) throw new PublishError('还没有读取表格');
    const errors = errorsOf(tables.results).length;
    if (errors > 0 && !skipsErrors)
      throw new PublishError(`有 ${errors} 行错误，未写出。请改正，或跳过这些行`);
    const folder = new MemoryFolder(FOLDER, list);
    const signing = { keys, now, edition: choiceOf(edition) ?? NO_EDITION };
    const signed = await publishTables(folder, tables, about, signing);
    return written(folder, list, signed, now);
  }

  async renew({ list, now, edition, keys }: Wish<'renew'>): Answer<'renew'> {
    const folder = new MemoryFolder(FOLDER, list);
    return written(
      folder,
      list,
      await renew(folder, { keys: { root: [], release: keys }, now, edition: choiceOf(edition) }),
      now,
    );
  }

  async rotate({ list, now, edition, root, newRelease }: Wish<'rotate'>): Answer<'rotate'> {
    refuseShared(root, newRelease);
    const folder = new MemoryFolder(FOLDER, list);
    const rotated = await rotate(folder, {
      release: byMajority(newRelease),
      rootSigners: root,
      releaseSigners: newRelease,
      now,
      edition: choiceOf(edition),
    });
    return written(folder, list, rotated, now);
  }
}

/** A publish says that none is wanted: what an earlier one left would tell of another state. */
const NO_EDITION: EditionChoice = {
  isWanted: false,
  read: () => Promise.reject(new Error('no web edition is wanted')),
};

const choiceOf = (edition: Edition | null): EditionChoice | undefined =>
  edition ? { isWanted: true, read: async () => edition } : undefined;

function changedNames({ changes, shrink }: ReturnType<typeof changesAfter>): ChangedNames {
  const { added, changed, lifted, expired } = changes;
  return {
    added: added.map(nameOf),
    changed: changed.map(changeLine),
    lifted: lifted.map(nameOf),
    expired: expired.map(nameOf),
    shrink,
  };
}

/** The folder as it is handed over, once a reader's checks have passed. */
async function written(
  folder: MemoryFolder,
  before: Files,
  { sequence, epoch }: ReleaseNumber,
  now: number,
): Promise<Written> {
  const checks = new Checks();
  const sound = await checkList({ read: folder.read }, checks, now);
  const failed = checks.all.find(({ state }) => state === 'fail');
  if (failed) throw new PublishError(`写出的名单没有通过检查，未写出。${checkLine(failed)}`);
  if (!sound) throw new Error('a list that was written is not there');
  const { files } = folder;
  return {
    ...{ identity: await identityOf(folder.read), sequence, epoch, entries: sound.manifest.live },
    ...{ expires: expiryOf(now), files },
    removed: [...before.keys()].filter((path) => !files.has(path)),
    zip: writeZip(files),
  };
}

/** What a clerk reads of an error: what was foreseen in its own words. */
function faultOf(error: unknown): Extract<ThreadMessage, { fault: string }> {
  if (error instanceof PublishError || error instanceof TableFault)
    return { fault: error.message, isOurs: false };
  if (error instanceof ListError) return { fault: wordFault(error), isOurs: false };
  return { fault: error instanceof Error ? error.message : String(error), isOurs: true };
}

function answerOf(desk: Desk, wished: Wished): Promise<Wishes[keyof Wishes]['answer']> {
  switch (wished.name) {
    case 'read':
      return desk.read(wished.wish);
    case 'look':
      return desk.look(wished.wish);
    case 'publish':
      return desk.publish(wished.wish);
    case 'renew':
      return desk.renew(wished.wish);
    case 'rotate':
      return desk.rotate(wished.wish);
  }
}

/** Answers the wishes of a page one after another; `say` gets what it is told. */
export function answering(
  readers: Readers,
  say: (message: ThreadMessage) => void,
): (wished: Wished) => Promise<void> {
  const desk = new Desk(readers, (progress) => say({ progress }));
  const oneByOne = inTurn();
  return (wished) =>
    oneByOne(async () => {
      say(await answerOf(desk, wished).then((answer) => ({ answer }), faultOf));
    });
}
