import { resolve } from 'node:path';
import { clockFault } from '../folder/clock';
import type { ListFolder } from '../folder/folder';
import { PublishError } from '../folder/publish-error';
import { refuseUnfit } from '../node/find-keys';
import { diskFolder } from '../node/folder';
import { type ListFile, openListFile } from '../node/list-file';
import { refuseKeysInSite } from '../node/published-folder';
import { type Operands, type Options, readArguments, type Values, type Words } from './arguments';

/** What a command prints to and reads the time from; tests give their own. */
export interface Console {
  print(text: string): void;
  now(): number;
  /** Waits between two requests to one host; tests whose clock stands do not wait. */
  pause?(milliseconds: number): Promise<void>;
  /** Asks for a line; null when there is no more to come. From standard input, where nobody gives another. */
  ask?(prompt: string): Promise<string | null>;
}

/** A line of an example without the program's name, and what it does. */
interface Example extends Words {
  line: string;
}

interface About {
  name: string;
  /** One line. */
  summary: Words;
  operands?: Operands;
  options: Options;
  /** What else somebody has to know before the first try. */
  notes?: Words;
  examples: readonly Example[];
}

/** A command of the publisher: all that help says of it, and what it does. `run` resolves with the exit code. */
export interface Command extends About {
  run(args: readonly string[], console: Console): Promise<number>;
}

/** What somebody gave to a command, and what `list.json` remembers for it. */
export interface Call<T extends Options> {
  values: Values<T>;
  operands: string[];
  /** The operands are those that `list.json` remembers. */
  isRecalled: boolean;
  list: ListFile;
}

interface Definition<T extends Options> extends About {
  options: T;
  run(call: Call<T>, console: Console): Promise<number>;
}

/** The option of each command that reads missing options from `list.json`. */
export const CONFIG = {
  short: 'c',
  value: 'FILE',
  zh: '用这份 list.json；不写时找表格旁边的，没有给表格就找当前文件夹的',
  en: 'this list.json; without it, the one beside the table or in the current folder',
} as const;

/** The example of a command for which `list.json` tells all. */
export const byListFile = (line: string) => ({
  line,
  zh: '按当前文件夹的 list.json',
  en: 'by list.json in the current folder',
});

/** Of every command that signs a list anew. */
export const LIST_FOLDER: Operands = {
  text: 'DIR',
  zh: '名单的文件夹',
  en: 'the folder of the list',
  remembered: 'out',
};

/** Of every command that takes tables, as many as there are. */
export const TABLES = {
  text: 'TABLE…',
  most: Number.POSITIVE_INFINITY,
  remembered: 'tables',
} as const;

function missing({ name, operands, examples }: About): PublishError {
  const why = operands?.remembered ? '，list.json 也没有记着（首次发布时会写下）' : '';
  const example = examples.find(({ line }) => line !== name) ?? examples[0];
  return new PublishError(`缺少 ${operands?.text}${why}。例如：${example?.line}`);
}

const NO_OPERANDS = { least: 0, most: 0 };
const NO_LIST: ListFile = { path: '', isThere: false, remembered: {} };

const configOf = (values: object): string | undefined =>
  'config' in values && typeof values.config === 'string' ? values.config : undefined;

async function callOf<T extends Options>(
  about: Definition<T>,
  args: readonly string[],
): Promise<Call<T>> {
  const { name, operands, options } = about;
  const { least = 1, most = 1, remembered }: Partial<Operands> = operands ?? NO_OPERANDS;
  const { values, positionals } = readArguments(name, args, options, most);
  if (!remembered) {
    if (positionals.length < least) throw missing(about);
    return { values, operands: positionals, isRecalled: false, list: NO_LIST };
  }
  const [table] = remembered === 'tables' ? positionals : [];
  const list = await openListFile(configOf(values), table);
  const known = [list.remembered[remembered] ?? []].flat();
  const isRecalled = positionals.length === 0;
  const all = isRecalled ? known : positionals;
  if (all.length < least) throw missing(about);
  return { values, operands: all, isRecalled, list };
}

/** A command whose arguments are read by what it says of them. */
export function defineCommand<T extends Options>(definition: Definition<T>): Command {
  return {
    ...definition,
    run: async (args, console) => definition.run(await callOf(definition, args), console),
  };
}

/**
 * The folder of a list that is about to be signed. No key lies in it, nor one of those that sign in the website around
 * it; of a clock that is likely wrong its publisher is told. Throws a `PublishError`.
 */
export async function openToSign(
  out: string,
  keyFiles: readonly string[],
  list: ListFile,
  { now, print }: Console,
): Promise<ListFolder> {
  await refuseUnfit(out);
  await refuseKeysInSite(keyFiles, out, list);
  const folder = diskFolder(resolve(out));
  const fault = await clockFault(folder, now());
  if (fault) print(fault);
  return folder;
}
