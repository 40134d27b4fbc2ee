import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Day, dayOf, isDay } from '../../domain/day';
import { PublishError } from '../folder/publish-error';
import { nearest } from '../nearest-word';

/** A text in the languages of the program. */
export interface Words {
  zh: string;
  en: string;
}

export interface Option extends Words {
  short?: string;
  multiple?: boolean;
  /** What stands for its value in help. An option without one is a switch. */
  value?: string;
}

export type Options = Readonly<Record<string, Option>>;

/** What a command takes besides its options. */
export interface Operands extends Words {
  /** As help writes them: `TABLE…`. */
  text: string;
  /** One, where neither is said. */
  least?: number;
  most?: number;
  /** What of `list.json` stands for them where none is given. */
  remembered?: 'tables' | 'out';
}

type ValueOf<T extends Option> = T extends { value: string }
  ? T extends { multiple: true }
    ? string[]
    : string
  : boolean;

export type Values<T extends Options> = { [K in keyof T]?: ValueOf<T[K]> | undefined };

/** Told apart from a name: what Chinese input methods and word processors make of `-`. */
const OTHER_DASHES = /^[—–－‐−]+/;

interface OptionToken {
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

/** What is wrong with one option, in words; null where nothing is. */
function faultOf(
  { rawName, value, inlineValue }: OptionToken,
  option: Option | undefined,
  options: Options,
): string | null {
  if (!option) {
    const near = nearest(rawName.replace(/^-+/, ''), Object.keys(options));
    return `没有 ${rawName} 这个选项${near ? `，是否为 --${near}？` : ''}`;
  }
  if (option.value === undefined)
    return value === undefined ? null : `${rawName} 后面不带内容（${value}）`;
  if (/^-\w$/.test(rawName) && inlineValue && value?.startsWith('='))
    return `${rawName} 后面用空格，不用等号：${rawName} ${value.slice(1)}`;
  const isForgotten = value === undefined || (!inlineValue && /^-./.test(value));
  return isForgotten ? `${rawName} 后面缺少 ${option.value}` : null;
}

function operandFault(operands: readonly string[], most: number): string | null {
  const dashed = operands.find((each) => OTHER_DASHES.test(each));
  if (dashed) return `“${dashed}”要以英文减号开头：${dashed.replace(OTHER_DASHES, '--')}`;
  const more = operands[most];
  return more === undefined ? null : `多余的“${more}”（路径里有空格的，前后加英文双引号）`;
}

/**
 * What was given to a command, by its options. Nothing is guessed at: an option that is unknown, given twice or without
 * its value, and more than `most` operands are a `PublishError` that a clerk reads.
 */
export function readArguments<T extends Options>(
  name: string,
  args: readonly string[],
  options: T,
  most: number,
): { values: Values<T>; positionals: string[] } {
  const fail = (fault: string): never => {
    throw new PublishError(`参数有误：${fault}（全部选项见 ${name} --help）`);
  };
  const known = Object.fromEntries(
    Object.entries(options).map(([option, { value, short, multiple = false }]) => {
      const type = value === undefined ? 'boolean' : 'string';
      return [option, { type, multiple, ...(short && { short }) }];
    }),
  ) satisfies ParseArgsConfig['options'];
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const used = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    const fault = faultOf(token, option, options);
    if (fault) fail(fault);
    if (used.has(token.name) && !option?.multiple) fail(`--${token.name} 只能给出一次`);
    used.add(token.name);
  }
  const fault = operandFault(positionals, most);
  if (fault) fail(fault);
  return { values: values as Values<T>, positionals };
}

/** Leaves a million numbers of an epoch: who signs the last one can publish no more. */
const HIGHEST_ABOVE = Number.MAX_SAFE_INTEGER - 1_000_000;

/** Of an option that takes files, such as keys. */
export const FILES = { multiple: true, value: 'FILE' } as const;

/** Of every command that signs the next publish of a list. */
export const ABOVE = {
  value: 'N',
  zh: '从旧备份恢复时，序号须高于 N',
  en: 'sign above this sequence, after an old copy was restored',
} as const;

/** The number of `--above`, which a sequence must exceed. */
export function readAbove(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number))
    throw new PublishError(`--above 应为整数：${text}`);
  if (number > HIGHEST_ABOVE)
    throw new PublishError(
      `--above ${text} 会用尽本代次的序号，此后再也不能发布。若有人盗用密钥签过这样的序号，请用 rotate 更换发布密钥：代次提高，序号重新开始`,
    );
  return number;
}

/** Of every command that reads rows. */
export const AS_OF = {
  value: 'YYYY-MM-DD',
  zh: '按这一天判断是否期满，默认今天（北京时间）',
  en: 'the day by which ended acts are left out; today in China by default',
} as const;

/** Of every command that reads tables with an office's own headings. */
export const MAPPING = {
  value: 'FILE',
  zh: '列对应表（.csv 或 .json），样子见 template 写出的 列对应.csv',
  en: 'what the headings of a table mean (.csv or .json); template writes an example',
} as const;

/** The day of `--as-of`, else today in China. */
export function readAsOf(text: string | undefined, now: number): Day {
  if (text === undefined) return dayOf(now);
  if (!isDay(text)) throw new PublishError(`--as-of 应为 YYYY-MM-DD，例如 2026-09-01：${text}`);
  return text;
}
