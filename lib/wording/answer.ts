import {
  LOOSENESS,
  type LookupReading,
  type LookupReply,
  type LookupWay,
  looseness,
} from '../domain/lookup';
import { coverageText, troubleTexts } from './coverage';
import type { Translate } from './messages/translate';
import { appIdText, quoted, sentences } from './names';

/** The look-up's answer in words: one first line that never says more than was found. */

/** A longer text is cut in a sentence. */
const TEXT_SHOWN = 40;
const SPELT: readonly LookupWay[] = ['pinyin', 'initials'];

/** What was asked for: the name without the words of a question, or the text as it was typed. */
export const askedFor = (asked: string, { as, value }: LookupReading): string =>
  asked !== '' && as === 'name' && value !== '' ? value : asked;

type Answered = Pick<LookupReply, 'reading' | 'hits' | 'total' | 'equal' | 'isCut' | 'coverage'>;

/** Why nothing was looked for: the text was meant as something that could not be read. Null if it was. */
function unreadText(t: Translate, { value, remarks: [remark] }: LookupReading) {
  if (value !== '' || remark === undefined) return null;
  return remark === 'unreadable'
    ? t('search.short')
    : t('search.unread', { why: t(`vet.remark.${remark}`) });
}

function foundText(t: Translate, asked: string, found: Answered): string {
  const { hits, total, equal, reading, isCut } = found;
  if (reading.as === 'text') return t('mentions.count', { n: total });
  const params = { text: quoted(askedFor(asked, reading), TEXT_SHOWN), n: total };
  if (isCut) return t('search.least', params);
  const closest = Math.min(...hits.map(({ how }) => looseness(how)));
  // A subject whose name merely holds the question has another name too.
  if (closest === LOOSENESS.held || closest === LOOSENESS.near) return t('search.nearOnly', params);
  if (closest === LOOSENESS.loose)
    return t(
      hits.some(({ how }) => SPELT.includes(how)) ? 'search.spelt' : 'search.worded',
      params,
    );
  return equal < total
    ? t('search.countAnd', { n: equal, others: total - equal })
    : t('search.count', { n: total });
}

/** Tells that more were found than are shown; '' if all are. */
export function partText(
  t: Translate,
  { hits, total, isCut = false }: Pick<Answered, 'hits' | 'total'> & { isCut?: boolean },
): string {
  if (total <= hits.length) return '';
  const params = { n: total, shown: hits.length };
  return isCut ? t('search.partLeast', params) : t('search.part', params);
}

/** Tells beside the hits which lists did not answer in full. Where nothing was found the first line says so. */
export const besideTexts = (t: Translate, { hits, coverage }: Answered): string[] =>
  hits.length > 0 ? troubleTexts(t, coverage) : [];

/** Tells that nothing was looked for, or what was searched in vain. A remark on a number comes before that. */
function noneText(t: Translate, asked: string, { reading, coverage }: Answered): string {
  const unread = unreadText(t, reading);
  if (unread !== null) return unread;
  const name = reading.as === 'text' ? '' : quoted(askedFor(asked, reading), TEXT_SHOWN);
  const remarks = reading.remarks.map((remark) => t(`vet.remark.${remark}`));
  return sentences(t, [...remarks, coverageText(t, coverage, name)]);
}

/** How many records there are, that they only resemble what was asked, or what was searched in vain. */
export const answerText = (t: Translate, asked: string, answer: Answered): string =>
  answer.hits.length > 0 ? foundText(t, asked, answer) : noneText(t, asked, answer);

/** The reading of a text that is no name, with the remarks on it. */
export function readingTexts(t: Translate, { reading, hits }: Answered): string[] {
  const { as, value, remarks } = reading;
  if (as === 'name' || as === 'text' || value === '') return [];
  return [
    t(`reading.${as}`, { value: as === 'app-link' ? appIdText(value) : value }),
    ...(hits.length > 0 ? remarks.map((remark) => t(`vet.remark.${remark}`)) : []),
  ];
}
