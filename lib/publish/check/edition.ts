import type { Entry } from '../../domain/entry';
import { type Bytes, isSame, sha256Hex } from '../../list/bytes';
import type { Manifest } from '../../list/format';
import { type Edition, FRONT_PATH, TABLE_PATH, tableOf } from '../edition/edition';
import { type Note, readNote } from '../edition/web-json';
import type { ReadFile } from '../folder/folder';
import { someOf } from '../rules/text-parts';
import type { Checks } from './checks';

const NAME = '网页版';

/** The table of a list as large as one can be. */
const CAP = { cap: 512 * 1024 * 1024 };

/** Of one list alone: all else is the same for every list of a version. */
const OF_LIST: ReadonlySet<string> = new Set([FRONT_PATH, TABLE_PATH]);

/** Of some paths those whose bytes are missing or others than the note's hashes say. */
async function wrongOf(
  paths: Iterable<string>,
  { files }: Note,
  bytesOf: (path: string) => Promise<Bytes | null | undefined>,
): Promise<string[]> {
  const checked = await Promise.all(
    [...paths].map(async (path) => {
      const bytes = await bytesOf(path);
      return bytes && (await sha256Hex(bytes)) === files[path] ? [] : [path];
    }),
  );
  return checked.flat();
}

/**
 * Checks the web edition beside a list, if there is one. It must have the files that its note names, and its table must
 * say what the list says. If it is of this program's version, its files must be those that this program writes.
 */
export async function checkEdition(
  read: ReadFile,
  checks: Checks,
  list: { manifest: Manifest; entries: Iterable<Entry> },
  readBuilt: () => Promise<Edition>,
): Promise<void> {
  const note = await readNote(read);
  if (!note) return;
  const wrong = await wrongOf(Object.keys(note.files), note, (path) => read(path, CAP));
  if (wrong.length > 0)
    return checks.fail(
      NAME,
      `缺少文件或内容不符：${someOf(wrong, '个')}。请重新发布，再上传整个文件夹`,
    );
  const table = await read(TABLE_PATH, CAP);
  if (!table || !isSame(table, tableOf(list)))
    return checks.fail(NAME, `${TABLE_PATH} 与名单不符。请重新发布`);
  const built = await readBuilt();
  if (built.version !== note.version)
    return checks.tell(NAME, {
      detail: `${note.version} 版的文件齐全，表格与名单相符；本程序是另一版，没有逐个比较`,
    });
  const written = [...built.files.keys()].filter((path) => !OF_LIST.has(path));
  const others = await wrongOf(written, note, async (path) => built.files.get(path));
  if (others.length > 0)
    return checks.fail(NAME, `不是本程序写出的文件：${someOf(others, '个')}。请重新发布`);
  checks.tell(NAME, {
    detail: `${Object.keys(note.files).length} 个文件都是这一版的，表格与名单相符`,
  });
}
