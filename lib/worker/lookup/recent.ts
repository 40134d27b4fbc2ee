import { readValues } from '../../browser/storage';
import type { Sender } from '../../browser/tabs';
import { isPersonNumber, parseUscc } from '../../domain/identifiers';
import type { RecentLookups } from '../../domain/lookup';
import { changeLocal } from '../../store/local-values';
import { isText, readPreferences, soundItems } from '../preferences';

/**
 * The latest lookups of the popup, newest first, in `storage.local` of this browser alone. Nothing of a private window
 * is kept. If the user switched it off, no text is kept, only that there was a lookup.
 */
const KEY = 'recent';
const SEARCHED = 'searched';
const CAP = 8;

async function read(): Promise<RecentLookups> {
  const { [KEY]: texts, [SEARCHED]: searched } = await readValues('local', [KEY, SEARCHED]);
  return { texts: soundItems(texts, isText), hasSearched: searched === true };
}

const isKept = async (): Promise<boolean> => (await readPreferences()).settings.keepRecent;

async function change(work: (texts: string[]) => string[]): Promise<RecentLookups> {
  const mayKeep = await isKept();
  await changeLocal(KEY, (stored) => {
    const texts = mayKeep ? work(soundItems(stored, isText)) : [];
    return texts.length > 0 ? texts : undefined;
  });
  return read();
}

/** The kept lookups. Where they are not wanted any more, those of before are erased. */
export async function recent(): Promise<RecentLookups> {
  return (await isKept()) ? read() : change((texts) => texts);
}

const isPersons = (text: string): boolean => isPersonNumber(parseUscc(text) ?? '');

/**
 * Keep a lookup as the newest, unless it is blank or an identity number, which was pasted by mistake. It replaces its
 * own beginning: `示例启明` takes the place of `示例`.
 */
export async function noteRecent(text: string, { tab }: Sender): Promise<RecentLookups> {
  const noted = text.trim();
  if (!noted || isPersons(noted) || tab?.incognito) return recent();
  await changeLocal(SEARCHED, () => true);
  return change(([newest, ...older]) => {
    const before = newest === undefined || noted.startsWith(newest) ? older : [newest, ...older];
    return [noted, ...before.filter((each) => each !== noted)].slice(0, CAP);
  });
}

/** Erase one, or all of them. */
export function forgetRecent(text: string | undefined): Promise<RecentLookups> {
  return change((texts) => (text === undefined ? [] : texts.filter((each) => each !== text)));
}
