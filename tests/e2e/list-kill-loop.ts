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

/** Part of a whole sync after which a kill may come at the latest; each life gets on by some steps. */
const LATEST_KILL = 0.9;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Begin to look at the list; what becomes of the question when its worker dies is of no interest. */
function beginLook(session: Session, { subscription }: KillWorld): void {
  session.ask('subscribe', { url: subscription }).catch(() => undefined);
}

async function whole(session: Session, world: KillWorld): Promise<number> {
  await world.publishNext();
  const start = performance.now();
  await session.ask('subscribe', { url: world.subscription });
  const took = performance.now() - start;
  if ((await world.liveSequence(session)) !== world.sequence) throw new Error('not live');
  return took;
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
    const report = { kills: 0, old: 0, new: 0, syncs: 0, syncMs, segments: 0, asked: 0, again: 0 };
    while (report.kills < options.kills) {
      await world.publishNext();
      for (let isLive = false; !isLive; ) {
        beginLook(session, world);
        await sleep(random() * LATEST_KILL * syncMs);
        await session.killWorker();
        report.kills++;
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
    await world.liveSequence(session, 100);
    await whole(session, world);
    return report;
  } finally {
    await server.close();
  }
}
