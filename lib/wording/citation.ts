import type { Day } from '../domain/day';
import type { Entry, Sanction } from '../domain/entry';
import type { EntryRef } from '../domain/entry-ref';
import type { EntryView } from '../domain/entry-view';
import { isStaleIdentifier, shownSanctions } from '../domain/lifecycle';
import { dayText } from './dates';
import type { Translate } from './messages/translate';
import { headingText, sentences, usccOf } from './names';
import { disagreementTexts, isSameSubject } from './other-lists';
import { replyCited } from './reply';
import { authorityText, sanctionView, withoutStop } from './sanction-line';

/** Which list says so, as far as it is known. */
export interface CitedList {
  title: string;
  publisher?: string;
  /** The list's own date. */
  asOf?: string;
  /** ISO instant at which it was signed. */
  issued?: string;
  /** It is past its date. */
  stale?: true;
}

export interface Cited {
  ref: EntryRef;
  entry: Entry;
  list: CitedList;
  /** Other lists' records of the same subject, even if they are lifted there. */
  others?: readonly EntryView[];
}

/** Authorities beyond the first, which the sentence only counts, are written out. */
function authorities(t: Translate, { authority }: Sanction): string[] {
  return authorityText(t, authority) === authority ? [] : [t('cite.authority', { authority })];
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
    grounds,
    ...authorities(t, sanction),
    ...(document ? [t('record.document', { document: withoutStop(document) })] : []),
  ];
  // The address ends the line, so that no full stop becomes a part of it.
  const said = sentences(t, parts, t('cite.source', { url: source }));
  return [said, ...replyCited(t, sanction)].join('\n');
}

/** As a letter writes it, not as a table does. */
const dateText = (t: Translate, asOf: string | undefined): string =>
  asOf ? t('list.asOf', { date: dayText(t, asOf) }) : '';

/** Tells that a list is past its date: it does not know what was lifted since. */
const staleTexts = (t: Translate, { title, asOf, stale }: CitedList): string[] =>
  stale && asOf ? [t('trouble.expired', { title, date: dayText(t, asOf) })] : [];

/**
 * `名单：示例名单（余姚市示例教育局 · 名单日期 2026年9月1日），记录编号 a1`, as far as it is known, and whether it is past its
 * date.
 */
export function listTexts(t: Translate, { ref, list }: Pick<Cited, 'ref' | 'list'>): string[] {
  const facts = [list.publisher, dateText(t, list.asOf)].filter(Boolean);
  const params = { list: list.title, id: ref.id };
  const said =
    facts.length === 0
      ? t('cite.list', params)
      : t('cite.datedList', { ...params, facts: facts.join(' · ') });
  return [said, ...staleTexts(t, list)];
}

/** Addresses that are still a website's own. */
const hostsOf = ({ kind, identifiers }: Entry, today: Day): string[] =>
  identifiers
    .filter((each) => kind === 'website' && each.kind === 'host' && each.of === 'subject')
    .filter((each) => !isStaleIdentifier(each, today))
    .map(({ value }) => value);

/** Who, told apart from namesakes by the credit code, a website by its address, where the list has it. */
function subjectText(t: Translate, entry: Entry, today: Day): string {
  const code = usccOf(entry);
  const name = headingText(t, entry);
  const hosts = hostsOf(entry, today).filter((host) => host !== name);
  if (hosts.length > 0) return t('cite.site', { name, hosts: hosts.join(t('text.between')) });
  return code ? t('cite.subject', { name, code }) : name;
}

/** Its earlier names: the source of an act may print one. */
function formerNames(t: Translate, { names }: Entry): string[] {
  const former = names.filter(({ kind }) => kind === 'former').map(({ text }) => text);
  return former.length > 0 ? [t('cite.former', { names: former.join(t('text.between')) })] : [];
}

/** The list without the record's number in it, which means something to its publisher alone. */
function listOnly(t: Translate, { title, publisher, asOf }: CitedList): string {
  const facts = [title, publisher, dateText(t, asOf)].filter(Boolean);
  return t('cite.from', { list: facts.join(' · ') });
}

/** What other lists say against an act that is shown. */
export function againstTexts(
  t: Translate,
  { ref, entry, list, others = [] }: Cited,
  today: Day,
): string[] {
  const own = { ref, entry, listTitle: list.title };
  return disagreementTexts(t, [own], others, today).map((text) => sentences(t, [text]));
}

/**
 * Who it is, each act that is shown on `today`, and what another list says against one of them, a fact a line. Null when
 * nothing is shown any more.
 */
function factLines(t: Translate, cited: Cited, today: Day): string[] | null {
  const { entry } = cited;
  const acts = shownSanctions(entry, today).map((sanction) => actText(t, entry, sanction));
  const against = againstTexts(t, cited, today);
  return acts.length + against.length > 0
    ? [subjectText(t, entry, today), ...formerNames(t, entry), ...acts, ...against]
    : null;
}

/**
 * Records as an office reads them: who it is, and what was said of them by whom; none that is shown no more. A unit that
 * lists write in their own ways is called alike in all of them, with its code where one has it.
 */
export function recordsFor(
  t: Translate,
  all: readonly Cited[],
  today: Day,
): { subject: string; cited: string }[] {
  return all.flatMap((cited) => {
    const facts = factLines(t, cited, today);
    if (!facts) return [];
    const same = all.map(({ entry }) => entry).filter((each) => isSameSubject(each, cited.entry));
    // A name of two units says of neither that it is this one.
    const codes = new Set(same.flatMap((each) => usccOf(each) ?? []));
    const named = (codes.size > 1 ? cited.entry : (same.find(usccOf) ?? same[0])) ?? cited.entry;
    return {
      subject: subjectText(t, named, today),
      cited: [...facts, listOnly(t, cited.list), ...staleTexts(t, cited.list)].join('\n'),
    };
  });
}

/**
 * A record as a citation, one fact a line: the subject, each act that is shown on `today` with its document
 * number and address, what other lists say against it, the list with its date, and the day of access. Null when nothing
 * is shown any more.
 */
export function citation(t: Translate, cited: Cited, today: Day): string | null {
  const facts = factLines(t, cited, today);
  if (!facts) return null;
  const accessed = t('cite.accessed', { date: dayText(t, today) });
  return [...facts, ...listTexts(t, cited), accessed].join('\n');
}
