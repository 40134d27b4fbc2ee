/** Texts that lie in the package as files, too large for every script. The web edition replaces this file. */

/** The public-suffix list, read when a list is taken in or a table is vetted. */
export const SUFFIXES_FILE = 'suffixes.txt';

/** How Chinese characters are typed in Latin letters, read when letters are first typed. */
export const PINYIN_FILE = 'pinyin.txt';

/** The messages of a language other than zh-CN, read when a user speaks it. */
export const messagesFile = (language: string): string => `messages/${language}.json`;

/** The text of one of these files. */
export const ownText = async (name: string): Promise<string> => (await fetch(`/${name}`)).text();
