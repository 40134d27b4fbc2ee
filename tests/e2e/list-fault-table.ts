import type { ListFault, ListState } from '../../lib/domain/list-state';
import { ListHost } from '../browser/list-host';
import type { Session } from '../browser/session';
import { until } from '../browser/until';
import { COUNT, type FaultCase, SEQUENCE, Trial } from './list-trial';

/** Runs many faults at once, each on a list of its own in one browser, and says what came of each. */

export interface FaultRow {
  name: string;
  told: ListFault | null;
  /** The words in the popup. */
  seen: string;
  /** The publish that must answer during the fault did, whole and alone. */
  untouched: boolean;
  /** The next good publish went live, and nothing is told any more. */
  recovered: boolean;
}

type Count = (typeof COUNT)[keyof typeof COUNT];

/** Does the list hold exactly the entries of the publish with so many of them? */
async function holds(session: Session, trial: Trial, count: Count): Promise<boolean> {
  const identity = await trial.publisher.identity();
  // The last entries of each of the three publishes tell them apart; the first is in all of them.
  const told = [0, ...Object.values(COUNT).map((each) => each - 1)];
  const names = told.map((at) => trial.entry(at).names[0]?.text ?? '');
  /** Are those listed that must be, of whom the text of each is asked? */
  const isRight = async (texts: readonly string[]): Promise<boolean> => {
    const replies = await Promise.all(texts.map((text) => session.ask('lookup', { text })));
    return told.every((at, nth) => {
      const { hits } = replies[nth] ?? replies[0] ?? { hits: [] };
      const { id } = trial.entry(at);
      return hits.some(({ ref }) => ref.list === identity && ref.id === id) === at < count;
    });
  };
  // Each question is one to every list that is tried, so one text names all; a list past its date answers names alone.
  return (await isRight([names.join('\n')])) || isRight(names);
}

/** Look at a list now, as the popup's button does, and say how it stands then. */
const look = async (session: Session, trial: Trial): Promise<ListState> =>
  session.ask('subscribe', { url: await trial.subscription() });

const isAt = (state: ListState | undefined, sequence: number, count: Count): boolean =>
  state?.live === count && state.sequence === sequence;

declare const chrome: { alarms: { get(name: string): Promise<object | undefined> } };

/**
 * Wait until no sync is open, asked for or begun by the resume alarm. Our next look would join that sync and get its
 * answer.
 */
export async function syncsEnded(session: Session): Promise<void> {
  const page = await session.ownTab();
  const isEnded = async () =>
    (await page.evaluate(async () => (await chrome.alarms.get('resume')) === undefined)) &&
    (await session.ask('lists', {})).every(({ syncing }) => !syncing);
  await until('no sync is open', isEnded);
  await page.close();
}

/** What the popup says of each list, by the list's title. */
async function popupFaults(session: Session): Promise<Map<string, string>> {
  const popup = await session.view('/popup.html?tab=0', '.lists li', { width: 400, height: 600 });
  try {
    const text = await popup.$$eval('.lists > li', (items) =>
      JSON.stringify(
        items.map((item) => [
          item.querySelector('.list-name')?.textContent ?? '',
          item.querySelector('.fault')?.textContent ?? '',
        ]),
      ),
    );
    return new Map(JSON.parse(text) as [string, string][]);
  } finally {
    await popup.close();
  }
}

/** All trials at once. */
const together = <T>(trials: readonly Trial[], work: (trial: Trial, at: number) => Promise<T>) =>
  Promise.all(trials.map(work));

export class FaultTable {
  private constructor(
    private readonly session: Session,
    private readonly server: ListHost,
    private readonly cases: readonly FaultCase[],
    readonly trials: readonly Trial[],
  ) {}

  /** Follow one good list for each case. Throws when one of them does not go live. */
  static async start(session: Session, cases: readonly FaultCase[]): Promise<FaultTable> {
    const server = await ListHost.open();
    const trials = await Promise.all(cases.map((each, at) => Trial.start(server, at + 1, each)));
    const table = new FaultTable(session, server, cases, trials);
    const states = await together(trials, (trial) => look(session, trial));
    const failed = states.find((state) => state.fault || !isAt(state, SEQUENCE.old, COUNT.old));
    if (failed) throw new Error(`not live before its fault: ${JSON.stringify(failed)}`);
    return table;
  }

  /** Spoil every list, look, mend every list, look again. */
  async run(): Promise<FaultRow[]> {
    const { session, cases, trials } = this;
    await syncsEnded(session);
    const during = await together(trials, async (trial, at) => {
      await cases[at]?.spoil(trial);
      return look(session, trial);
    });
    const words = await popupFaults(session);
    const isRight = await together(trials, (trial, at) =>
      holds(session, trial, COUNT[cases[at]?.live === 'new' ? 'spoiled' : 'old']),
    );
    const untouched = during.map((state, at) => {
      const stage = cases[at]?.live === 'new' ? 'spoiled' : 'old';
      return isAt(state, SEQUENCE[stage], COUNT[stage]) && isRight[at] === true;
    });
    await syncsEnded(session);
    const mended = await together(trials, async (trial) => {
      await trial.mend();
      return look(session, trial);
    });
    // A list that has just gone live is read anew by the next question: all are asked when all are live.
    const isWhole = await together(trials, (trial) => holds(session, trial, COUNT.mended));
    const recovered = mended.map(
      (state, at) => isAt(state, SEQUENCE.mended, COUNT.mended) && !state.fault && isWhole[at],
    );
    return cases.map(({ name }, at) => ({
      name,
      told: during[at]?.fault?.kind ?? null,
      seen: words.get(trials[at]?.publisher.head.title ?? '') ?? '',
      untouched: untouched[at] === true,
      recovered: recovered[at] === true,
    }));
  }

  /** Requests to the server so far. */
  get asked(): number {
    return this.trials.reduce((sum, { host }) => sum + host.asked.length, 0);
  }

  close(): Promise<void> {
    return this.server.close();
  }
}

const yes = (is: boolean): string => (is ? 'yes' : 'NO');

/** As a table for people. */
export function printRows(title: string, rows: readonly FaultRow[]): void {
  const lines = rows.map(
    ({ name, seen, untouched, recovered }) =>
      `| ${name} | ${seen || '(nothing)'} | ${yes(untouched)} | ${yes(recovered)} |`,
  );
  console.log(
    [
      `${title}: ${rows.length} faults`,
      '| fault | the user sees | live list right | recovered |',
      '| --- | --- | --- | --- |',
      ...lines,
    ].join('\n'),
  );
}
