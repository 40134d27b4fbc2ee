import type { Collecting } from './collecting';
import type { CollectedNotice } from './ledger';
import type { Source } from './sources';

/** Reads how many acts a notice tells of, in its page and its files; null where nobody can. */
export type CountActs = (notice: CollectedNotice, source: Source) => Promise<number | null>;

/** Hold what was read in this run against the number that each notice states: fewer rows are a loss that nobody sees. */
export async function holdCounts(
  collecting: Collecting,
  sources: readonly Source[],
  countActs: CountActs,
): Promise<void> {
  const isRead = ({ url, aliases }: CollectedNotice) =>
    [url, ...aliases].some((each) => collecting.read.has(each));
  for (const notice of collecting.ledger.notices.filter(isRead)) {
    const { stated, url, title } = notice;
    const source = sources.find(({ id }) => id === notice.source);
    if (stated === undefined || !source) continue;
    const count = await countActs(notice, source);
    if (count === stated) await collecting.mend(source, url);
    // Of a picture, nobody reads any: the review says so.
    if (!count || count === stated) continue;
    const text = `“${title}”说有 ${stated} 起，读出 ${count} 起。请在 review 中对照原文，看有没有漏读或多读`;
    await collecting.raise(source, 'count', url, text);
  }
}
