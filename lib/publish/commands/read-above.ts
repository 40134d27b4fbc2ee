import { PublishError } from '../list/error';

/** The number of `--above`, which a sequence must exceed. */
export function readAbove(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number)) return number;
  throw new PublishError(`--above 应为整数：${text}`);
}
