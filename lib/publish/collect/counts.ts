import type { Collecting } from './collecting';
import type { CollectedNotice } from './ledger';
import type { Source } from './sources';

/** Says where a notice states another number of acts than are read in its page and its files. */
export type ReadMiscount = (notice: CollectedNotice, source: Source) => Promise<string | undefined>;

/** Raises an alarm for each notice of this run that states another number of acts than are read. */
export async function checkCounts(
  collecting: Collecting,
  sources: readonly Source[],
  readMiscount: ReadMiscount,
): Promise<void> {
  const isRead = ({ url, aliases }: CollectedNotice) =>
    [url, ...aliases].some((each) => collecting.read.has(each));
  for (const notice of collecting.ledger.notices.filter(isRead)) {
    const source = sources.find(({ id }) => id === notice.source);
    if (notice.stated === undefined || !source) continue;
    const miscount = await readMiscount(notice, source);
    if (miscount)
      await collecting.raise(source, 'count', notice.url, `“${notice.title}”：${miscount}`);
  }
}
