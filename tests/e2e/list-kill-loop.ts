import type { Page } from 'puppeteer-core';
import { seeded } from '../bench/random';
import { ListHost } from '../browser/list-host';
import type { Session } from '../browser/session';
import { KillWorld } from './list-kill-world';

/** Kills the worker again and again in the middle of syncs. */

export interface KillOptions {
  kills: number;
  entries: number;
  seed: number;
}

export interface KillReport {
  kills: number;
  /** Kills that were aimed at the flip and at what follows it. */
  late: number;
  /** After which the old list was live, and after which the new one. */
  old: number;
  new: number;
  /** Publishes that went live in the end, and a whole sync without a kill. */
  syncs: number;
  syncMs: number;
  /** Segments of these publishes, requests for them, and requests for finished ones. */
  segments: number;
  asked: number;
  again: number;
}

/** Part of a whole sync after which an early kill may come at the latest; each life gets on by some steps. */
const LATEST_KILL = 0.9;
/** Or so late, however long that sync took: it may have been measured while the machine was busy. */
const LONGEST_LIFE_MS = 3000;
/** A late kill comes so long after the index is made: at the flip, while changes are noted, while chunks are collected. */
const FLIP_MS = 60;

/** So many times the kills that were wanted are tried at most. */
const MOST = 4;

/** No sync takes so long: whoever waits for its index waits no more. */
const LONGEST_MS = 30_000;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Begin to look at the list; it ends when the list is live, or with its worker. */
const beginLook = (session: Session, { subscription }: KillWorld): Promise<unknown> =>
  session.ask('subscribe', { url: subscription }).catch(() => undefined);

async function whole(session: Session, world: KillWorld): Promise<number> {
  await world.publishNext();
  const start = performance.now();
  await session.ask('subscribe', { url: world.subscription });
  const took = performance.now() - start;
  if ((await world.liveSequence(session)) !== world.sequence) throw new Error('not live');
  return took;
}

declare const chrome: {
  storage: {
    onChanged: {
      addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
    };
  };
};

/** Wait until the last part of the next index is made: the flip comes next. */
function untilIndexed(page: Page, { identity }: KillWorld): Promise<unknown> {
  return page.evaluate(
    (key) =>
      new Promise<void>((resolve) => {
        chrome.storage.onChanged.addListener((changes) => {
          const now = changes[key]?.newValue as
            | { step: string; done: number; of: number }
            | undefined;
          if (now?.step === 'index' && now.done === now.of) resolve();
        });
      }),
    `sync:${identity}`,
  );
}

/** Begin to look, up to the flip. A look that goes on behind its index makes none: it ends, and nothing tells of an index. */
async function lookUpToTheFlip(session: Session, world: KillWorld, watch: Page): Promise<void> {
  const indexed = untilIndexed(watch, world);
  await Promise.race([indexed, beginLook(session, world), sleep(LONGEST_MS)]);
}

/**
 * Throws when, after any kill, the list is anything but exactly the old or exactly the new one, or when a
 * finished segment is fetched again.
 */
export async function killLoop(session: Session, options: KillOptions): Promise<KillReport> {
  const random = seeded(options.seed);
  const server = await ListHost.open();
  try {
    const world = await KillWorld.create(server, options.entries, options.seed);
    await whole(session, world);
    const syncMs = await whole(session, world);
    const watch = await session.ownTab();
    const report = {
      kills: 0,
      late: 0,
      old: 0,
      new: 0,
      syncs: 0,
      syncMs,
      segments: 0,
      asked: 0,
      again: 0,
    };
    // On a busy machine every kill may come after the flip: some more are tried then, until both lists were met.
    const isDone = () =>
      report.kills >= options.kills &&
      ((report.old > 0 && report.new > 0) || report.kills >= MOST * options.kills);
    while (!isDone()) {
      await world.publishNext();
      for (let isLive = false; !isLive; ) {
        // Every other kill, and the first, comes at the flip or after it.
        const isLate = report.kills % 2 === 0;
        if (isLate) await lookUpToTheFlip(session, world, watch);
        else beginLook(session, world);
        await sleep(
          random() * (isLate ? FLIP_MS : Math.min(LATEST_KILL * syncMs, LONGEST_LIFE_MS)),
        );
        await session.killWorker();
        report.kills++;
        report.late += Number(isLate);
        isLive = (await world.liveSequence(session)) === world.sequence;
        report[isLive ? 'new' : 'old']++;
      }
      report.syncs++;
      const { segments, asked, again } = world.requests();
      report.segments += segments;
      report.asked += asked;
      report.again += again;
      if (again > 0) throw new Error(`asked again: ${JSON.stringify(report)}`);
    }
    // What is live answers in full, and the next publish still goes through.
    await watch.close();
    await world.liveSequence(session, 100);
    await whole(session, world);
    return report;
  } finally {
    await server.close();
  }
}
