import type { Collecting } from './collecting';
import type { CollectedNotice } from './ledger';
import type { Source } from './sources';

/** Reads whom a notice tells of, act by act, in its page and its files. */
export type ReadParties = (notice: CollectedNotice, source: Source) => Promise<string[]>;

/** Hold what was read in this run against the number that each notice states: fewer rows are a loss that nobody sees. */
export async function holdCounts(
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
    // One list may stand in the page and in two files: then each is told again.
    const counts = [parties.length, new Set(parties).size];
    // Of a picture nobody reads any: the review says so.
    if (counts.includes(stated) || parties.length === 0) continue;
    const text = `“${title}”说有 ${stated} 起，读出 ${parties.length} 起。请在 review 中对照原文，看有没有漏读或多读`;
    await collecting.raise(source, 'count', url, text);
  }
}
