import { dirname, join, relative, resolve, sep } from 'node:path';
import { PublishError } from '../folder/publish-error';
import { nearest } from '../nearest-word';
import { decodeTable } from '../sheets/text';
import { readIfThere, writeWhole } from './own-files';
import { shortPath } from './program';
import { holdsSecret } from './secret-keys';

/**
 * `list.json`, beside the tables of a list: what a publish was given once, under the names of the options, so that
 * `build` alone is enough from then on. It says where keys are and never holds one.
 */

const LIST_FILE = 'list.json';

interface Holds {
  isMany: boolean;
  isPath: boolean;
  /** Holds `true` or `false`. */
  isFlag?: true;
}

/** What each field holds; paths are told from the file's own folder. */
const FIELDS = {
  tables: { isMany: true, isPath: true },
  mapping: { isMany: false, isPath: true },
  out: { isMany: false, isPath: true },
  key: { isMany: true, isPath: true },
  url: { isMany: false, isPath: false },
  title: { isMany: false, isPath: false },
  publisher: { isMany: false, isPath: false },
  licence: { isMany: false, isPath: false },
  contact: { isMany: true, isPath: false },
  'no-web': { isMany: false, isPath: false, isFlag: true },
  /** Hash of the list's first root: what was published once is not begun anew. No option has this name. */
  identity: { isMany: false, isPath: false },
} as const satisfies Record<string, Holds>;

type Fields = typeof FIELDS;
type Field = keyof Fields;
const NAMES = Object.keys(FIELDS) as Field[];

export type Remembered = {
  [K in Field]?:
    | (Fields[K] extends { isFlag: true }
        ? boolean
        : Fields[K]['isMany'] extends true
          ? string[]
          : string)
    | undefined;
};

type Value = string | string[] | boolean;

export interface ListFile {
  /** Where it is, or would be. */
  path: string;
  isThere: boolean;
  /** Paths as they lead from the current folder. */
  remembered: Remembered;
}

const isField = (name: string): name is Field => Object.hasOwn(FIELDS, name);

/** A field's value, or a `PublishError` that names it. */
function fieldValue(name: string, value: unknown): Value {
  if (!isField(name)) {
    const near = nearest(name, NAMES);
    const hint = near ? `，是否为“${near}”？` : `；可以写的有：${NAMES.join('、')}`;
    throw new PublishError(`没有“${name}”这一项${hint}`);
  }
  if ('isFlag' in FIELDS[name]) {
    if (typeof value === 'boolean') return value;
    throw new PublishError(`“${name}”应为 true 或 false，不加引号`);
  }
  const isTexts = Array.isArray(value) && value.every((each) => typeof each === 'string');
  if (FIELDS[name].isMany && isTexts) return value;
  if (typeof value !== 'string' || value.trim() === '')
    throw new PublishError(
      `“${name}”应为${FIELDS[name].isMany ? '方括号里的几段文字，例如 ["a", "b"]' : '英文双引号里的文字'}`,
    );
  return FIELDS[name].isMany ? [value] : value;
}

function parse(text: string): Record<string, Value> {
  if (holdsSecret(text))
    throw new PublishError('里面有密钥。只写密钥文件的位置；这把密钥若已外泄，请用 rotate 更换');
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (error) {
    const where = error instanceof Error ? `（${error.message}）` : '';
    throw new PublishError(`不是 JSON${where}。逗号、引号要用英文的，路径里的 \\ 写成 / 或 \\\\`);
  }
  if (typeof root !== 'object' || root === null || Array.isArray(root))
    throw new PublishError('应为 {"tables": ["机构名单.xlsx"], …}');
  return Object.fromEntries(
    Object.entries(root).map(([name, each]) => [name, fieldValue(name, each)]),
  );
}

/** Every path of some fields changed by `change`; what is no path stays. */
function withPaths(fields: object, change: (path: string) => string): Remembered {
  const changed = Object.entries(fields).map(([name, value]) => {
    if (value === undefined || !isField(name) || !FIELDS[name].isPath) return [name, value];
    return [name, Array.isArray(value) ? value.map(change) : change(value)];
  });
  return Object.fromEntries(changed);
}

/** Editors write it as spreadsheets write tables. */
function textOf(bytes: Buffer): string {
  try {
    return decodeTable(bytes, LIST_FILE);
  } catch {
    throw new PublishError('编码无法识别；请用记事本打开，核对后另存为 UTF-8');
  }
}

/**
 * The `list.json` that `config` names, else the one beside a table, else the one in the current folder. None there is
 * no fault unless it was named. Throws a `PublishError` that names the file and the field that is wrong.
 */
export async function openListFile(
  config: string | undefined,
  table: string | undefined,
): Promise<ListFile> {
  const path = resolve(config ?? join(table ? dirname(table) : '.', LIST_FILE));
  const bytes = await readIfThere(path);
  if (!bytes && config !== undefined) throw new PublishError(`找不到 ${config}`);
  if (!bytes) return { path, isThere: false, remembered: {} };
  try {
    const remembered = withPaths(parse(textOf(bytes)), (each) =>
      shortPath(resolve(dirname(path), each)),
    );
    return { path, isThere: true, remembered };
  } catch (error) {
    if (error instanceof PublishError)
      throw new PublishError(`${shortPath(path)}：${error.message}`);
    throw error;
  }
}

/** The files that are a list's own work: its tables, its mapping and `list.json` itself. */
export const ownFiles = ({ path, remembered: { tables = [], mapping } }: ListFile) => [
  ...tables,
  mapping,
  path,
];

/** Writes what a publish was given; paths from the file's folder, with `/`, so that another machine reads them. */
export async function writeListFile(path: string, options: Remembered): Promise<void> {
  const from = (each: string) => relative(dirname(path), resolve(each)).split(sep).join('/') || '.';
  const fields = withPaths(options, from);
  const known = Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = fields[name];
      const isEmpty = value === undefined || (typeof value !== 'boolean' && value.length === 0);
      return isEmpty ? [] : [[name, value]];
    }),
  );
  await writeWhole(path, `${JSON.stringify(known, null, 2)}\n`);
}

/** `list.json` as messages name it. */
export const listFileName = ({ path }: ListFile): string => shortPath(path);
