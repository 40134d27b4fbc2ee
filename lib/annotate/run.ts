import { SUBJECTS_CAP } from '../domain/limits';
import type { PageSite } from '../domain/site';
import type { Payload } from '../messages/requests';
import type { Reader } from '../sites/reader';
import { askJudge } from './ask-judge';
import { removeLeftovers } from './host';
import { createLedger, type Row, unmark } from './ledger';
import { begin, measure } from './measure';
import { createPainter, type Painter } from './paint';
import type { createQuietLine } from './quiet-line';
import { watch } from './watch';

/** What differs between kinds of sites; a script carries no more than its kind needs. */
export interface Surface {
  reader: Reader;
  /** Of sites with queries. */
  line?: typeof createQuietLine;
}

/** What the first batch of a look tells besides its subjects. */
type Rest = Pick<Payload<'judge'>, 'fresh' | 'gone'>;

/**
 * Mark the page subjects of a page of `site` until `signal`, if any, aborts, which takes every mark away.
 * Silent where nothing is listed, where the page holds no results, and when the worker is gone.
 */
export function run(
  site: PageSite,
  { reader, line: makeLine }: Surface,
  signal?: AbortSignal,
): void {
  const stop = new AbortController();
  const ledger = createLedger();
  /** Made for the first thing that is drawn: on most pages nothing ever is. */
  let painter: Painter | undefined;
  const paintbox = (): Painter => {
    painter ??= createPainter();
    return painter;
  };
  const line = makeLine?.(site, () => paintbox().open());
  /** Requests go one after the other, so that the first of a turn voids what earlier turns told. */
  let queue = Promise.resolve();
  /** Counts navigations, in-place ones too; an answer to an earlier turn is discarded. */
  let turn = 0;
  let page: string | undefined;
  let query: string | undefined;
  let hasTold = false;

  const judge = async (rows: Row[], rest: Rest, asked: number): Promise<void> => {
    const isLate = (): boolean => asked !== turn || stop.signal.aborted;
    if (isLate()) return;
    const prints = rows.map(({ print }) => print);
    const reply = await askJudge({
      site: site.id,
      recognised: ledger.rows.size,
      ...(query && { query }),
      subjects: rows.map(({ ref, item }) => ({ ...item.subject, ref })),
      ...rest,
    }).catch(() => stop.abort());
    if (!reply || isLate()) return;
    const start = begin();
    // Where nothing is told and nothing was drawn before there is nothing to do.
    if (painter || reply.marks.length || reply.queryLine) {
      const held = rows.filter(
        (row, at) => row.print === prints[at] && ledger.rows.get(row.item.element) === row,
      );
      quietly(() => {
        paintbox().paint(held, reply);
        line?.show(reply.queryLine?.text, reply.words.lang);
      });
    }
    measure('draw', start, () => ({ sent: rows.length, marks: reply.marks.length }));
  };

  const send = (due: Row[], rest: Rest): void => {
    const asked = turn;
    hasTold = true;
    for (let at = 0; at === 0 || at < due.length; at += SUBJECTS_CAP) {
      const batch = due.slice(at, at + SUBJECTS_CAP);
      queue = queue.then(() => judge(batch, at === 0 ? rest : { fresh: false, gone: [] }, asked));
    }
  };

  /** Has the page moved on since the last look? */
  const hasMoved = (url: URL): boolean => {
    query = reader.query?.(url);
    const opened = `${url.pathname}${url.search} ${query}`;
    if (opened === page) return false;
    line?.show();
    page = opened;
    return true;
  };

  /** Read the page and ask about what is new. `anew`: as if it had just been opened. */
  const look = (anew: boolean): void => {
    const start = begin();
    const url = new URL(location.href);
    let fresh = hasMoved(url) || anew;
    if (fresh) turn++;
    // A search site without a query is no results page: nothing is read on its other pages.
    const isResults = !reader.query || query !== undefined;
    const items = isResults ? reader.items(document, url) : [];
    const { due, gone, replaced } = ledger.take(items, turn);
    for (const row of ledger.rows.values()) row.mark?.keep();
    line?.keep();
    fresh ||= replaced;
    // An empty batch goes out as well: the popup tells when a results page yields nothing.
    if (due.length || gone.length || (fresh && (hasTold || isResults))) send(due, { fresh, gone });
    measure('read', start, () => ({ items: items.length }));
    if (reader.isBehind?.()) again();
  };

  const { quietly, again } = watch(
    { within: site.watch ?? 'body', forget: reader.forget },
    (restored) => quietly(() => look(restored)),
    stop.signal,
  );
  signal?.addEventListener('abort', () => {
    stop.abort();
    for (const row of ledger.rows.values()) unmark(row);
    line?.show();
  });
  quietly(() => {
    removeLeftovers();
    look(true);
  });
}
