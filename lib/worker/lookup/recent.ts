import { inTurn, readValue, removeValues, writeValues } from '../../browser/storage';
import type { Sender } from '../../messages/sender';
import { readSettings } from '../settings/settings';

/**
 * The latest lookups of the popup, newest first, in `storage.local` of this browser alone. Nothing of a
 * private window is kept, and nothing at all where the user switched it off.
 */
const KEY = 'recent';
const CAP = 8;

async function read(): Promise<string[]> {
  const stored = await readValue('local', KEY);
  return Array.isArray(stored) ? stored : [];
}

async function write(texts: string[]): Promise<string[]> {
  if (texts.length > 0) await writeValues('local', { [KEY]: texts });
  else await removeValues('local', KEY);
  return texts;
}

const changeInTurn = inTurn();

const change = (work: (texts: string[]) => string[]): Promise<string[]> =>
  changeInTurn(async () => write(work(await read())));

/** The kept lookups. Where they are not wanted any more, those of before are erased. */
export async function recent(): Promise<string[]> {
  return (await readSettings()).keepRecent ? read() : write([]);
}

/**
 * Keep a lookup as the newest. What was typed on the way to it goes: example, with `示例` kept, `示例启明`
 * takes its place. White space is none.
 */
export async function noteRecent(text: string, { tab }: Sender): Promise<string[]> {
  const noted = text.trim();
  if (!noted || tab?.incognito || !(await readSettings()).keepRecent) return recent();
  return change(([newest, ...older]) => {
    const before = newest === undefined || noted.startsWith(newest) ? older : [newest, ...older];
    return [noted, ...before.filter((each) => each !== noted)].slice(0, CAP);
  });
}

/** Erase one, or all of them. */
export function forgetRecent(text: string | undefined): Promise<string[]> {
  return change((texts) => (text === undefined ? [] : texts.filter((each) => each !== text)));
}
