import { COLUMNS_IN_ENGLISH, SENTENCES } from './english-sentences';

const escaped = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');

const FORMS = SENTENCES.map(([chinese, english]) => ({
  form: new RegExp(`^${chinese.split('*').map(escaped).join('(.*?)')}$`, 'su'),
  english,
}));

/** A sentence that is known as a whole; what it quotes may be another one. */
function knownSentence(told: string): string | null {
  for (const { form, english } of FORMS) {
    const [found, ...quoted] = form.exec(told) ?? [];
    if (found === undefined) continue;
    let at = 0;
    return english.replaceAll('*', () => inEnglish(quoted[at++] ?? ''));
  }
  return null;
}

/** `列入日期：缺少日期` by its two sides; the first may also be a file or a name. */
function besideItsColumn(told: string): string | null {
  const [, column = '', rest = ''] = /^([^：；]+)：(.+)$/su.exec(told) ?? [];
  if (rest === '') return null;
  const said = inEnglish(rest);
  const known = COLUMNS_IN_ENGLISH.get(column);
  return known !== undefined || said !== rest ? `${known ?? column}: ${said}` : null;
}

/** `责令改正（责令改正、整改不是行政处罚）`: the office's words, and the reason behind them. */
function behindItsWords(told: string): string | null {
  const [, words = '', reason = ''] = /^(.*?)（(.+)）$/su.exec(told) ?? [];
  if (reason === '') return null;
  const said = inEnglish(reason);
  return said === reason ? null : `${words} (${said})`;
}

/** Several sentences in one line. */
function oneByOne(told: string): string | null {
  const parts = told.split('；');
  if (parts.length === 1) return null;
  const said = parts.map(inEnglish);
  return said.some((each, at) => each !== parts[at]) ? said.join('; ') : null;
}

/**
 * What is said of a row, in English. The rules of `build` speak Chinese, and quote; each of their sentences stands beside
 * its English in `english-sentences.ts`. What an office or a person wrote stays as it is.
 */
export const inEnglish = (told: string): string =>
  knownSentence(told) ?? besideItsColumn(told) ?? oneByOne(told) ?? behindItsWords(told) ?? told;
