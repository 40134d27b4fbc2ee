import { compareDays, type Day, dayOf } from '../../../domain/day';
import type { Entry } from '../../../domain/entry';
import { shownSanctions, shownView } from '../../../domain/lifecycle';
import type { ListPreview, PreviewReply } from '../../../domain/list-preview';
import { parseSubscription, type Subscription } from '../../../domain/subscription';
import type { Candidate } from '../../../domain/verdict';
import { ListError } from '../../../list/list-error';
import { nominator } from '../../../match/candidates';
import { isFollowed } from '../../../store/followed';
import { openPages } from '../../judging/open-pages';
import { readPreferences } from '../../preferences';
import { isTitleTaken } from '../subscriptions';
import type { SyncDeps, SyncRun } from '../sync/run';
import { pagesMarked, questionOfPages, readSeen } from './pages';
import { openList, previewRun, visitEntries } from './read';

/** A page names few listed subjects. A list that was made to meet every page is not judged to its end. */
const CANDIDATES_CAP = 500;

/**
 * Read and verify a list without following it: what it says of itself, what it holds, and which open pages it would
 * mark. Stores nothing. The answer tells a fault of the list; a text that is no subscription throws a
 * SubscriptionError.
 */
export async function previewList(
  text: string,
  deps: SyncDeps,
  waitMs?: number,
): Promise<PreviewReply> {
  const subscription = parseSubscription(text, deps.allowLoopback);
  const run = previewRun(subscription.identity, deps, waitMs);
  try {
    return { ok: true, list: await read(run, subscription) };
  } catch (error) {
    if (!(error instanceof ListError)) throw error;
    return { ok: false, fault: { kind: error.kind, detail: error.detail } };
  }
}

async function read(run: SyncRun, subscription: Subscription): Promise<ListPreview> {
  const { identity } = subscription;
  const today = dayOf(run.now);
  const pages = (await openPages()).map(readSeen);
  const nominate = nominator([questionOfPages(pages)]);
  const tally = createTally(today);
  const candidates: Candidate[] = [];
  const opened = await openList(run, subscription);
  const listTitle = opened.manifest.title;
  const candidateOf = (entry: Entry): Candidate => ({
    ref: { list: identity, id: entry.id },
    entry,
    stale: null,
    listTitle,
  });
  const counted = await visitEntries(run, opened, (entry) => {
    tally.add(entry);
    if (candidates.length < CANDIDATES_CAP && nominate(entry).size > 0)
      candidates.push(candidateOf(entry));
  });
  const { title, publisher, licence, contacts, asOf, live } = opened.manifest;
  const { sequence, issued, expires } = opened.release;
  const view = (entry: Entry) => shownView(candidateOf(entry), today);
  return {
    ...subscription,
    ...{ title, publisher, licence, contacts, asOf, live, sequence, issued, expires, counted },
    kinds: tally.kinds(),
    samples: tally.samples().map(view),
    pagesAsked: pages.length,
    pages: pagesMarked(pages, { candidates, settings: (await readPreferences()).settings, today }),
    isTitleTaken: await isTitleTaken(title, identity),
    followed: await isFollowed(identity),
  };
}

const SAMPLES = 5;

interface Sample {
  entry: Entry;
  /** Day of its newest act. */
  day: Day;
}

/** Counts entries by kind and keeps those with the newest acts that are shown today. */
function createTally(today: Day) {
  const kinds = new Map<Entry['kind'], number>();
  let samples: Sample[] = [];
  const keep = (entry: Entry) => {
    const day = shownSanctions(entry, today)[0]?.decidedOn.day;
    const last = samples.at(SAMPLES - 1);
    if (day === undefined || (last && day <= last.day)) return;
    samples.push({ entry, day });
    samples = samples.sort((a, b) => compareDays(b.day, a.day)).slice(0, SAMPLES);
  };
  return {
    add(entry: Entry): void {
      kinds.set(entry.kind, (kinds.get(entry.kind) ?? 0) + 1);
      keep(entry);
    },
    /** The most frequent kind first. */
    kinds: (): ListPreview['kinds'] =>
      [...kinds].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count),
    /** The newest act first. */
    samples: (): Entry[] => samples.map(({ entry }) => entry),
  };
}
