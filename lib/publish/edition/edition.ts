import type { Entry } from '../../domain/entry';
import { type Bytes, fromUtf8, sha256Hex, utf8 } from '../../list/bytes';
import type { Manifest } from '../../list/format';
import { toSpreadsheetCsv } from '../../tables/csv';
import { escapeMarkup } from '../../text/escape';
import { inOrder } from '../entries/diff';
import { entryRows } from '../entries/to-rows';
import type { Files, ListFolder } from '../folder/folder';
import { PublishError } from '../folder/publish-error';
import { NOTE_PATH, noteFile, pathsOf, readNote } from './web-json';

/** Writes the web edition of a list into its folder, and takes away what of an earlier one is in the way. */

/** The built edition, the same for every list. */
export interface Edition {
  version: string;
  files: Files;
}

/** What a publish does about the edition. */
export interface EditionChoice {
  /** Absent: it stays where there is one. */
  isWanted?: boolean;
  /** Gives the built edition, once it is needed. */
  read(): Promise<Edition>;
}

/** What an edition shows. */
export interface Shown {
  manifest: Manifest;
  entries: Iterable<Entry>;
}

export interface EditionPlan {
  /** What must be in place before `latest.json`, in order: a page after all that it needs. */
  files: Files;
  /** What goes once `latest.json` is in place. */
  obsolete: string[];
}

/** What the front page says of its list before and without scripts. */
type Told = Pick<Manifest, 'title' | 'publisher' | 'live' | 'asOf'>;

/** The front page of one list: `%TITLE%` and the like stand where the list's own words go. */
export function frontPage(built: string, { title, publisher, live, asOf }: Told): string {
  const words: Readonly<Record<string, string>> = {
    TITLE: title,
    PUBLISHER: publisher,
    COUNT: String(live),
    DAY: asOf,
  };
  return built.replace(/%([A-Z]+)%/g, (whole, name: string) => {
    const word = words[name];
    return word === undefined ? whole : escapeMarkup(word);
  });
}

export const FRONT_PATH = 'index.html';
export const TABLE_PATH = 'table.csv';

/** Scripts and styles, named by their hash: those of an earlier version stay for a while (`folder/notes.ts`). */
export const ASSET = /^web\/[\w.-]+-[\w-]{8}\.(?:js|css)$/;

/** Everything that a list says, a row an act, as a spreadsheet opens it. */
export function tableOf({ manifest, entries }: Shown): Bytes {
  return utf8(toSpreadsheetCsv(entryRows(inOrder(entries), manifest.asOf)));
}

const isPage = (path: string): boolean => path.endsWith('.html');

/** All files of a list's edition but its note, pages last. */
function compose({ files }: Edition, shown: Shown): Map<string, Bytes> {
  const front = files.get(FRONT_PATH);
  if (!front) throw new Error(`the web edition has no ${FRONT_PATH}`);
  const all = new Map(files);
  all.set(FRONT_PATH, utf8(frontPage(fromUtf8(front), shown.manifest)));
  all.set(TABLE_PATH, tableOf(shown));
  return new Map([...all].sort(([a], [b]) => Number(isPage(a)) - Number(isPage(b))));
}

/** Files that somebody else put where the edition would lie are not ours to replace. */
async function refuseForeign(
  folder: ListFolder,
  own: ReadonlySet<string>,
  paths: Iterable<string>,
) {
  const names = new Set(await folder.names());
  for (const path of paths) {
    const [top = ''] = path.split('/');
    if (own.has(path) || ASSET.test(path) || !names.has(top) || !(await folder.read(path)))
      continue;
    throw new PublishError(
      `${folder.name} 中已有别的 ${path}，网页版不会替换它。请移到别处，或加 --no-web 不写网页版`,
    );
  }
}

/**
 * What a publish does about the web edition. Without a choice, and where none is wanted, one that lies there goes: its
 * table would tell of another state than the list. Throws a `PublishError` where foreign files are in the way, or
 * nobody can tell which are its own.
 */
export async function planEdition(
  folder: ListFolder,
  choice: EditionChoice | undefined,
  shown: Shown,
): Promise<EditionPlan> {
  const before = await readNote(folder.read);
  // An empty one was never written.
  if (choice?.isWanted !== undefined && !before && (await folder.read(NOTE_PATH))?.length)
    throw new PublishError(
      `${NOTE_PATH} 已损坏，或者是别的文件，看不出哪些文件是网页版的：请从备份或网站取回；取不回的，连同以前的网页版（${FRONT_PATH}、${TABLE_PATH} 等）移到别处，再发布`,
    );
  const known = pathsOf(before);
  if (!choice || !(choice.isWanted ?? before !== null))
    return { files: new Map(), obsolete: known.reverse() };
  const edition = await choice.read();
  const files = compose(edition, shown);
  await refuseForeign(folder, new Set(known), files.keys());
  const hashes = await Promise.all(
    [...files].map(async ([path, bytes]) => [path, await sha256Hex(bytes)] as const),
  );
  const sorted = hashes.sort(([a], [b]) => (a < b ? -1 : 1));
  const note = noteFile({
    type: 'web-edition',
    version: edition.version,
    files: Object.fromEntries(sorted),
  });
  // First: whoever dies between them finds its own files again.
  const all = new Map([[NOTE_PATH, note], ...files]);
  return { files: all, obsolete: known.filter((path) => !all.has(path) && !ASSET.test(path)) };
}

/** Names at the top of a folder that are an edition's. */
export async function editionNames(folder: ListFolder): Promise<Set<string>> {
  const paths = pathsOf(await readNote(folder.read));
  return new Set(paths.map((path) => path.split('/')[0] ?? ''));
}
