import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Day, dayOf, isDay } from '../../domain/day';
import { PublishError } from '../list/publish-error';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * `parseArgs` with errors that a clerk reads. An option of one value that is given twice is not guessed at, and more
 * than `most` other arguments are not passed over.
 */
export function readArguments<T extends Options>(
  args: readonly string[],
  options: T,
  most = Number.POSITIVE_INFINITY,
) {
  try {
    const config = { args: [...args], options, allowPositionals: true, tokens: true } as const;
    const { values, positionals, tokens } = parseArgs(config);
    const given = new Set<string>();
    for (const token of tokens) {
      if (token.kind !== 'option' || options[token.name]?.multiple) continue;
      if (given.has(token.name)) throw new Error(`--${token.name} 只能给出一次`);
      given.add(token.name);
    }
    if (positionals.length > most) throw new Error(`多余的“${positionals[most]}”`);
    return { values, positionals };
  } catch (error) {
    throw new PublishError(`参数有误：${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What a command prints to and reads the time from; tests give their own. */
export interface Console {
  print(text: string): void;
  now(): number;
}

/** A command of `npm run list -- NAME …`; resolves with the exit code. */
export interface Command {
  usage: string;
  run(args: readonly string[], console: Console): Promise<number>;
}

/** Leaves a million numbers of an epoch: who signs the last one can publish no more. */
const HIGHEST_ABOVE = Number.MAX_SAFE_INTEGER - 1_000_000;

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

/** The day of `--as-of`, else today in China. */
export function readAsOf(text: string | undefined, now: number): Day {
  if (text === undefined) return dayOf(now);
  if (!isDay(text)) throw new PublishError(`--as-of 应为 YYYY-MM-DD：${text}`);
  return text;
}
