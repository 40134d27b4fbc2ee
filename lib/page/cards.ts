import { type Annotated, createPainter, type Painter, takeOff } from '../annotate/annotation';
import { whenRecoloured } from '../annotate/colours';
import type { createQuietLine } from '../annotate/quiet-line';
import { isHostIn } from '../domain/host';
import { inTurn } from '../domain/in-turn';
import { SUBJECTS_CAP } from '../domain/page-limits';
import type { JudgeReply } from '../domain/page-views';
import type { PageSite, Site } from '../domain/site';
import { send } from '../messages/client';
import { onRequest } from '../messages/to-pages';
import type { Payload } from '../messages/to-worker';
import type { Card, CardReader } from '../sites/card';
import { createCardReader } from '../sites/reader';
import { answerWithText } from './shown-text';
import { begin, measure, whenShown } from './timing';
import { watch } from './watch';

/** The parts that differ between kinds of sites, so that a script carries only what its kind needs. */
export interface CardTools {
  reader: CardReader;
  /** Only sites with queries have it. */
  line?: typeof createQuietLine;
}

/**
 * A title that counts down is read every time, but not asked about for ever: twenty changes of digits
 * alone are enough. The recycled rows of a virtualised list change many times for good reason.
 */
const CHANGES_CAP = 1000;
const DIGITS_WEIGHT = 50;

const withoutDigits = (print: string): string => print.replace(/\d+/g, '');

/** The state of one card on the page. */
interface CardState extends Annotated {
  /** The subject as text: the worker is asked again only when this changes. */
  print: string;
  changes: number;
  /** The turn in which the worker was last asked about it. */
  turn: number;
}

interface CardStates {
  /** States by the card's element, so that no card is asked about or annotated twice. */
  byElement: Map<Element, CardState>;
  /** Refs of gone cards that were annotated, or may have been. The worker has not been told of them yet. */
  gone: number[];
  /**
   * Take over what the page shows now. Cards that are gone lose their state, changed ones their annotation. `waiting`:
   * the number of answers that are not here yet; a gone card may have been annotated by one. True if every earlier card
   * is gone, as after a search in place.
   */
  update(cards: readonly Card[], waiting: number): boolean;
}

function createCardStates(): CardStates {
  const byElement = new Map<Element, CardState>();
  const gone: number[] = [];
  let next = 0;

  const take = (card: Card): void => {
    const known = byElement.get(card.element);
    // A reader gives the same object for an unchanged card.
    if (known?.card === card) return;
    const print = JSON.stringify(card.subject);
    const state: CardState = known ?? { ref: next++, card, print, changes: 0, turn: -1 };
    byElement.set(card.element, state);
    state.card = card;
    if (state.print !== print) {
      takeOff(state);
      state.changes += withoutDigits(state.print) === withoutDigits(print) ? DIGITS_WEIGHT : 1;
      state.print = print;
      state.turn = state.changes > CHANGES_CAP ? Number.POSITIVE_INFINITY : -1;
    }
  };

  return {
    byElement,
    gone,
    update(cards, waiting) {
      const present = new Map(cards.map((card) => [card.element, card]));
      const before = byElement.size;
      for (const [element, state] of byElement) {
        if (present.has(element)) continue;
        if (state.annotation || waiting) gone.push(state.ref);
        takeOff(state);
        byElement.delete(element);
      }
      const replaced = before > 0 && !byElement.size;
      present.forEach(take);
      return replaced;
    },
  };
}

/** Data that the first batch of a look carries besides its subjects. */
type Rest = Pick<Payload<'judge'>, 'fresh' | 'gone' | 'hidden'>;

const RETRY_MS = 500;

/**
 * Ask for verdicts. Nothing when the worker answers with an error, which concerns this batch alone. A
 * worker that was ended in the middle is asked once more; rejects when none answers then, as after
 * an update of the extension.
 */
async function askJudge(payload: Payload<'judge'>): Promise<JudgeReply | false | undefined> {
  const ask = (): ReturnType<typeof send<'judge'>> => send('judge', payload);
  const reply = await ask().catch(() =>
    new Promise((resolve) => setTimeout(resolve, RETRY_MS)).then(ask),
  );
  return reply?.ok && reply.value;
}

/**
 * Annotate the listed cards of a page of `site`. Silent where nothing is listed, and where the page holds no results.
 * When the worker is gone, annotations are only taken off.
 */
export function annotateCards(
  site: Pick<PageSite, 'id' | 'results'>,
  { reader, line: makeLine }: CardTools,
): void {
  const { byElement, gone, update } = createCardStates();
  /** Made when something is drawn for the first time: most pages never draw. */
  let painter: Painter | undefined;
  const paintbox = (): Painter => {
    if (!painter) {
      painter = createPainter();
      whenRecoloured(() => {
        for (const state of byElement.values()) state.annotation?.recolour();
        line?.recolour();
      });
    }
    return painter;
  };
  const line = makeLine?.(site, () => paintbox().open());
  /** Requests are sent one by one: the first of a turn makes the worker drop the marks of earlier turns. */
  const oneByOne = inTurn();
  /** Requests that are not answered. */
  let waiting = 0;
  /** Counts navigations, in-place ones too; an answer to an earlier turn is discarded. */
  let turn = 0;
  /** Has a turn begun, or was every card replaced, since the worker was last asked? */
  let fresh = false;
  let page: string | undefined;
  let query: string | undefined;
  let hasTold = false;

  const judge = async (asked: CardState[], rest: Rest, askedIn: number): Promise<void> => {
    const isLate = (): boolean => askedIn !== turn;
    if (isLate()) return;
    const prints = asked.map(({ print }) => print);
    const reply = await askJudge({
      site: site.id,
      recognised: byElement.size,
      ...(query && { query }),
      subjects: asked.map(({ ref, card }) => ({ ...card.subject, ref })),
      ...rest,
    }).catch(() => {
      // The worker is gone: nothing more is asked or drawn. A mark still comes off when its card becomes another's.
      turn = Number.NaN;
    });
    if (!reply) return;
    const start = begin();
    // There is nothing to do if the worker gives no marks and nothing was drawn before.
    if (painter || reply.marks.length || reply.queryLine) {
      quietly((isChanged) => {
        // The page may have moved on, or have given a card's element to another subject. What is new there is asked
        // about in the next look: each answer would bring the next question at once.
        if (isChanged) read();
        if (isLate()) return;
        const unchanged = asked.filter(
          (state, at) => state.print === prints[at] && byElement.get(state.card.element) === state,
        );
        paintbox().paint(unchanged, reply);
        line?.show(reply.queryLine, reply.words.lang);
      });
    }
    measure('draw', start, () => ({ sent: asked.length, marks: reply.marks.length }));
  };

  const ask = (due: CardState[], rest: Rest): void => {
    const askedIn = turn;
    hasTold = true;
    for (let at = 0; at === 0 || at < due.length; at += SUBJECTS_CAP) {
      const batch = due.slice(at, at + SUBJECTS_CAP);
      waiting++;
      oneByOne(() =>
        judge(batch, at === 0 ? rest : { fresh: false, gone: [] }, askedIn).finally(
          () => waiting--,
        ),
      );
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

  /** A search site without a query is no results page: nothing is read on its other pages. */
  const isResults = () => !reader.query || query;

  /** Read the page's cards, and take annotations off those that are another's now. `anew`: as in `look`. */
  const read = (anew?: boolean): Card[] => {
    const start = begin();
    const url = new URL(location.href);
    if (hasMoved(url) || anew) {
      turn++;
      fresh = true;
    }
    const cards = isResults() ? reader.read(document, url) : [];
    if (update(cards, waiting)) fresh = true;
    for (const state of byElement.values()) state.annotation?.keep();
    line?.keep();
    measure('read', start, () => ({ items: cards.length }));
    const behind = reader.isBehind();
    if (behind) again(behind === 'cards');
    return cards;
  };

  /** Read the page and ask about what is new. `anew`: as if it had just been opened. */
  const look = (anew: boolean): void => {
    const cards = read(anew);
    const due: CardState[] = [];
    for (const { element } of cards) {
      const state = byElement.get(element);
      if (!state || state.turn >= turn) continue;
      state.turn = turn;
      due.push(state);
    }
    // An empty batch goes out as well: the popup tells when a results page yields nothing.
    if (due.length || gone.length || (fresh && (hasTold || isResults()))) {
      const hidden = cards.filter(({ subject }) => !subject.url).length;
      ask(due, { fresh, gone: gone.splice(0), hidden });
    }
    fresh = false;
  };

  const lookQuietly = (anew: boolean): void => quietly(() => look(anew));
  const { quietly, again } = watch(
    { forget: reader.forget, isDrawnOn: () => !!painter },
    lookQuietly,
  );
  lookQuietly(true);
  onRequest('lookAnew', () => {
    lookQuietly(true);
    return oneByOne(async () => true as const);
  });
}

/**
 * Annotate the cards of this page by the one of these adapters that it belongs to. Its host tells which:
 * the manifest's patterns brought the script here, and no two adapters of a kind share a host. Its text is handed out
 * when the user asks for it.
 */
export function annotateSite(sites: readonly Site[], line?: CardTools['line']): void {
  answerWithText();
  const site = sites.find((each) => isHostIn(location.hostname, each.matches));
  if (site)
    whenShown(() => annotateCards(site, { reader: createCardReader(site), ...(line && { line }) }));
}
