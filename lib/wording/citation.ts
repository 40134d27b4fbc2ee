import type { Day } from '../domain/day';
import type { Entry, Sanction } from '../domain/entry';
import type { EntryRef } from '../domain/entry-ref';
import { shownSanctions } from '../domain/lifecycle';
import { dayText } from './dates';
import type { Translate } from './messages/translate';
import { headingText, usccOf } from './names';
import { replyCited } from './reply';
import { sanctionView, withoutStop } from './sanction-line';

/** Which list says so, as far as it is known. */
export interface CitedList {
  title: string;
  publisher?: string;
  /** The list's own date. */
  asOf?: string;
  /** ISO instant at which it was signed. */
  issued?: string;
}

export interface Cited {
  ref: EntryRef;
  entry: Entry;
  list: CitedList;
}

/** Authorities beyond the first, which the sentence only counts, are written out. */
function authorities(t: Translate, { authority }: Sanction): string[] {
  return authority.includes('、') ? [t('cite.authority', { authority })] : [];
}

/**
 * One official act: the sentence, its grounds, authority, document and, last, the address of the source; on a line of
 * its own what the subject replied.
 */
function actText(t: Translate, entry: Entry, sanction: Sanction): string {
  const { document, source } = sanction;
  const { line, grounds } = sanctionView(t, entry, sanction, { naming: 'name' });
  const parts = [
    line,
    ...(grounds ? [grounds] : []),
    ...authorities(t, sanction),
    ...(document ? [t('record.document', { document: withoutStop(document) })] : []),
  ];
  // The address ends the line, so that no full stop becomes a part of it.
  const said = parts.map((text) => t('cite.sentence', { text })).join('');
  return [said + t('cite.source', { url: source }), ...replyCited(t, sanction)].join('\n');
}

/** As a letter writes it, not as a table does. */
const dateText = (t: Translate, asOf: string | undefined): string =>
  asOf ? t('list.asOf', { date: dayText(t, asOf) }) : '';

/** `名单：示例名单（余姚市示例教育局 · 名单日期 2026年9月1日），记录编号 a1`, as far as it is known. */
export function listText(t: Translate, { ref, list }: Pick<Cited, 'ref' | 'list'>): string {
  const facts = [list.publisher, dateText(t, list.asOf)].filter(Boolean);
  const params = { list: list.title, id: ref.id };
  if (facts.length === 0) return t('cite.list', params);
  return t('cite.datedList', { ...params, facts: facts.join(' · ') });
}

/** Who, told apart from namesakes by the credit code where the list has it. */
function subjectText(t: Translate, entry: Entry): string {
  const code = usccOf(entry);
  const name = headingText(t, entry);
  return code ? t('cite.subject', { name, code }) : name;
}

/** The list without the record's number in it, which means something to its publisher alone. */
function listOnly(t: Translate, { title, publisher, asOf }: CitedList): string {
  const facts = [title, publisher, dateText(t, asOf)].filter(Boolean);
  return t('complaint.list', { list: facts.join(' · ') });
}

/** A record as an office reads it: who it is, and what was said of them by whom. Null as for a citation. */
export function recordFor(
  t: Translate,
  { entry, list }: Pick<Cited, 'entry' | 'list'>,
  today: Day,
): { subject: string; cited: string } | null {
  const shown = shownSanctions(entry, today);
  if (shown.length === 0) return null;
  const acts = shown.map((sanction) => actText(t, entry, sanction));
  return {
    subject: subjectText(t, entry),
    cited: [subjectText(t, entry), ...acts, listOnly(t, list)].join('\n'),
  };
}

/**
 * A record as a citation, one fact a line: the subject, each act that is shown on `today` with its document
 * number and address, the list with its date, and the day of access. Null when nothing is shown any more.
 */
export function citation(t: Translate, cited: Cited, today: Day): string | null {
  const shown = shownSanctions(cited.entry, today);
  if (shown.length === 0) return null;
  return [
    subjectText(t, cited.entry),
    ...shown.map((sanction) => actText(t, cited.entry, sanction)),
    listText(t, cited),
    t('cite.accessed', { date: dayText(t, today) }),
  ].join('\n');
}
