import type { Collecting } from './collecting';
import type { CollectedNotice } from './ledger';
import type { Source } from './sources';

/** Reads whom a notice tells of, act by act, in its page and its files. */
export type ReadParties = (notice: CollectedNotice, source: Source) => Promise<string[]>;

/**
 * Is it as many as a notice states? Whom it tells of counts as well as how often: one list may stand in the page and in
 * two files, and then each is told again.
 */
export const isAsMany = (stated: number, parties: readonly string[]): boolean =>
  stated === parties.length || stated === new Set(parties).size;

/** Hold what was read in this run against the number that each notice states: fewer rows are a loss that nobody sees. */
export async function checkCounts(
  collecting: Collecting,
  sources: readonly Source[],
  readParties: ReadParties,
): Promise<void> {
  const isRead = ({ url, aliases }: CollectedNotice) =>
    [url, ...aliases].some((each) => collecting.read.has(each));
  for (const notice of collecting.ledger.notices.filter(isRead)) {
    const { stated, url, title } = notice;
    const source = sources.find(({ id }) => id === notice.source);
    if (stated === undefined || !source) continue;
    const parties = await readParties(notice, source);
    // Of a picture nobody reads any: the review says so.
    if (isAsMany(stated, parties) || parties.length === 0) continue;
    const text = `“${title}”说有 ${stated} 起，读出 ${parties.length} 起。请在 review 中对照原文，看有没有漏读或多读`;
    await collecting.raise(source, 'count', url, text);
  }
}
