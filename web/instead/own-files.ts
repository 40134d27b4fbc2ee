import { messagesFile, PINYIN_FILE, SUFFIXES_FILE } from '../../lib/browser/own-files';
import { ListError } from '../../lib/list/list-error';
import { inWebEdition } from './words';

export { messagesFile, PINYIN_FILE, SUFFIXES_FILE } from '../../lib/browser/own-files';

/** In place of `lib/browser/own-files.ts`: each text is a script of its own, named by its hash as all of them are. */
const TEXTS: Readonly<Record<string, () => Promise<string>>> = {
  [SUFFIXES_FILE]: async () => (await import('../../lib/generated/suffixes')).SUFFIXES,
  [PINYIN_FILE]: async () => (await import('../../lib/generated/pinyin')).PINYIN,
  [messagesFile('en')]: async () =>
    JSON.stringify(inWebEdition((await import('../../lib/wording/messages/en')).en)),
  [messagesFile('zh-TW')]: async () =>
    JSON.stringify(inWebEdition((await import('../../lib/build/taiwan')).zhTW)),
};

/** Throws a `ListError` where its script does not come: the list cannot be taken in, but not for want of room. */
export async function ownText(name: string): Promise<string> {
  const text = TEXTS[name];
  if (!text) throw new Error(`the web edition has no ${name}`);
  return text().catch((error: unknown) => {
    throw new ListError('offline', `${name}: ${error}`);
  });
}
