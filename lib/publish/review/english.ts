import { escapePattern } from '../../text/expressions';
import { COLUMNS_IN_ENGLISH, SENTENCES } from './english-sentences';

const FORMS = Object.entries(SENTENCES).map(([chinese, english]) => ({
  form: new RegExp(`^${chinese.split('*').map(escapePattern).join('(.*?)')}$`, 'su'),
  english,
}));

/** A sentence that is known as a whole; what it quotes may be another one. */
function knownSentence(sentence: string): string | null {
  for (const { form, english } of FORMS) {
    const [found, ...quoted] = form.exec(sentence) ?? [];
    if (found === undefined) continue;
    let at = 0;
    return english.replaceAll('*', () => inEnglish(quoted[at++] ?? ''));
  }
  return null;
}

/** `列入日期：缺少日期` by its two sides; the first may also be a file or a name. */
function besideItsColumn(sentence: string): string | null {
  const [, column = '', rest = ''] = /^([^：；]+)：(.+)$/su.exec(sentence) ?? [];
  if (rest === '') return null;
  const english = inEnglish(rest);
  const known = COLUMNS_IN_ENGLISH.get(column);
  return known !== undefined || english !== rest ? `${known ?? column}: ${english}` : null;
}

/** `责令改正（责令改正、整改不是行政处罚）`: the office's words, and the reason behind them. */
function behindItsWords(sentence: string): string | null {
  const [, words = '', reason = ''] = /^(.*?)（(.+)）$/su.exec(sentence) ?? [];
  if (reason === '') return null;
  const english = inEnglish(reason);
  return english === reason ? null : `${words} (${english})`;
}

/** Several sentences in one line. */
function oneByOne(sentences: string): string | null {
  const parts = sentences.split('；');
  if (parts.length === 1) return null;
  const english = parts.map(inEnglish);
  return english.some((each, at) => each !== parts[at]) ? english.join('; ') : null;
}

/**
 * What is said of a row, in English. The rules of `build` speak Chinese, and quote; each of their sentences stands beside
 * its English in `english-sentences.ts`. What an office or a person wrote stays as it is.
 */
export const inEnglish = (text: string): string =>
  knownSentence(text) ?? besideItsColumn(text) ?? oneByOne(text) ?? behindItsWords(text) ?? text;
