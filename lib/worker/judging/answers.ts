import { readValue, removeValues } from '../../browser/storage';
import type { Sender } from '../../browser/tabs';
import { type EntryRef, refKey } from '../../domain/entry-ref';
import type { LearnedHost } from '../../domain/learned-host';
import type { MarkView } from '../../domain/verdict';
import { RequestError } from '../../messages/client';
import type { RequestName } from '../../messages/to-worker';
import { saidBeside } from '../../wording/mark';
import { type AskingPage, askingPage, forgetAsked, take, type Used } from './asking';
import { keepOfTab, slim } from './page-state';

/**
 * The answers that the document of a tab got. A page may open the records and close the banners that it was given, and
 * no others. The answers are kept in `storage.session`, since the worker may end in between, and are written only if
 * something was told.
 */
interface Answers {
  document: string;
  /** `refKey` → how the entry was told. */
  entries: Record<string, 'mark' | 'banner'>;
  /** The query of the quiet line. */
  query?: AnsweredQuery;
  /** `refKey`s of entries that the tab was told because this browser learned a site of theirs. */
  learned: string[];
  used: Used;
}

/** The name that a query asks for, and the entry where only one bears it. */
interface AnsweredQuery {
  name: string;
  entry?: EntryRef;
}

/** One answer to a page. */
const ANSWER_BYTES = 64 * 1024;
/**
 * The most entries that one document is told. Without a cap a page could try the names of whole lists. Badge and popup
 * tell all.
 */
const ENTRIES_CAP = { known: 400, unknown: 20 };

/**
 * Learned entries that are remembered for a tab. Beyond the cap the oldest are forgotten, and count again when they are
 * told again.
 */
const LEARNED_CAP = 100;

const keyOf = (tab: number): string => `answers:${tab}`;

/** The answers by tab, as this worker last read or wrote them. */
const known = new Map<number, Answers>();

async function answersTo({ tab, document }: AskingPage): Promise<Answers> {
  const stored =
    known.get(tab) ?? ((await readValue('session', keyOf(tab))) as Answers | undefined);
  const answers = known.get(tab) ?? stored ?? { document, entries: {}, learned: [], used: {} };
  known.set(tab, answers);
  // A tab's usage goes on counting in its next document.
  if (answers.document !== document)
    Object.assign(answers, { document, entries: {}, query: undefined });
  return answers;
}

/** Begin to read what was answered, while something else is waited for. */
export const prepareAnswers = async (page: AskingPage): Promise<void> =>
  void (await answersTo(page));

/** Write the answers down for the next worker. */
export async function keepAnswers({ tab }: AskingPage): Promise<void> {
  const answers = known.get(tab);
  if (answers) await keepOfTab(tab, keyOf(tab), answers);
}

export async function forgetAnswers(tab: number): Promise<void> {
  known.delete(tab);
  forgetAsked(tab);
  await removeValues('session', keyOf(tab));
}

/** Call when `storage.session` was emptied. */
export const forgetAllAnswers = (): void => known.clear();

const utf8 = new TextEncoder();
const bytesOf = (mark: MarkView): number => utf8.encode(JSON.stringify(mark)).length;

/** A mark as a page draws it. */
const whole = ({ until = [], ...mark }: MarkView): MarkView => ({
  ...mark,
  provenance: [...mark.provenance, ...until],
});

/**
 * The marks that the page may be told; notes them. If they are too large for one answer, all lose their details first.
 * `isKnown`: an adapter knows the page.
 */
export async function tellMarks(
  page: AskingPage,
  marks: readonly MarkView[],
  isKnown: boolean,
): Promise<MarkView[]> {
  if (marks.length === 0 || page.isOwn) return marks.map(whole);
  const answers = await answersTo(page);
  const cap = ENTRIES_CAP[isKnown ? 'known' : 'unknown'];
  const isLarge = marks.reduce((sum, mark) => sum + bytesOf(mark), 0) > ANSWER_BYTES;
  let left = ANSWER_BYTES;
  let count = Object.keys(answers.entries).length;
  return marks.map(isLarge ? slim : whole).filter((mark) => {
    const key = refKey(mark.entry);
    const isNew = !(key in answers.entries);
    const bytes = bytesOf(mark);
    if ((isNew && count >= cap) || bytes > left) return false;
    if (!take(answers.used, 'bytes', bytes, Date.now())) return false;
    left -= bytes;
    if (isNew) count++;
    answers.entries[key] ??= 'mark';
    return true;
  });
}

/** Note the query of the quiet line above a page's results. */
export async function tellQuery(page: AskingPage, query: AnsweredQuery): Promise<void> {
  if (!page.isOwn) (await answersTo(page)).query = query;
}

/** The query of the quiet line. Refuses a page without one, and more tabs than a user opens. */
export async function queryTold(sender: Sender): Promise<AnsweredQuery> {
  const { query, used } = await answersTo(askingPage('openQuery', sender));
  if (!query || !take(used, 'openRecord', 1, Date.now()))
    throw new RequestError('not-allowed', 'openQuery');
  return query;
}

/**
 * The banner as the page gets it, with no more than it shows: one act with its list if it names one, what is said
 * beside it, and one line on a further subject that is met. Notes the banner.
 */
export async function tellBanner(page: AskingPage, banner: MarkView): Promise<MarkView> {
  (await answersTo(page)).entries[refKey(banner.entry)] = 'banner';
  const sanctions = banner.sanctions.slice(0, 1);
  return {
    ...banner,
    evidence: [
      [
        ...banner.evidence.slice(0, 1),
        ...sanctions.flatMap(({ list }) => list ?? []),
        ...saidBeside(banner),
        ...banner.also.slice(0, 1),
      ].join(' · '),
    ],
    sanctions,
    provenance: [],
    until: [],
  };
}

/** The learned links that this page may be told of. */
export async function tellLearned(
  page: AskingPage,
  links: readonly LearnedHost[],
): Promise<LearnedHost[]> {
  if (links.length === 0 || page.isOwn) return [...links];
  const { learned, used } = await answersTo(page);
  return links.filter(({ entry }) => {
    const key = refKey(entry);
    if (learned.includes(key)) return true;
    if (!take(used, 'learned', 1, Date.now())) return false;
    learned.push(key);
    learned.splice(0, learned.length - LEARNED_CAP);
    return true;
  });
}

/** The entry, if this very document was told of it. Refuses all other documents, and more tabs than a user opens. */
export async function entryTold(
  name: Extract<RequestName, 'openRecord' | 'dismissBanner' | 'restoreBanner'>,
  entry: EntryRef,
  sender: Sender,
): Promise<EntryRef> {
  const page = askingPage(name, sender);
  const { entries, used } = await answersTo(page);
  const told = entries[refKey(entry)];
  const isAllowed =
    name === 'openRecord'
      ? told !== undefined && take(used, 'openRecord', 1, Date.now())
      : told === 'banner';
  if (!isAllowed) throw new RequestError('not-allowed', name);
  return entry;
}
