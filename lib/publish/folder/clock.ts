import { DAY_MS, dayOf } from '../../domain/day';
import { openEnvelope, parseJson } from '../../list/envelope';
import { CAPS, LATEST_PATH } from '../../list/format';
import type { ListFolder } from './folder';

/** Between the clocks of two machines that publish in turn. */
const BEHIND_MS = 3_600_000;
/** A list that nobody signed for so long has expired long ago. */
const AHEAD_DAYS = 400;

/** When the list in a folder was signed last; NaN where it cannot be told. Its signature is checked later. */
async function lastIssued({ read }: ListFolder): Promise<number> {
  try {
    const file = await read(LATEST_PATH, { cap: CAPS.latestBytes });
    const { payload } = openEnvelope(file ?? new Uint8Array(), LATEST_PATH);
    return Date.parse((parseJson(payload, LATEST_PATH) as { issued: string }).issued);
  } catch {
    return Number.NaN;
  }
}

/**
 * Tells of a clock that is likely wrong, before anybody signs by it; null where nothing is. A list that is dated back, or
 * far ahead, looks expired or alarming to its readers.
 */
export async function clockFault(folder: ListFolder, now: number): Promise<string | null> {
  const since = now - (await lastIssued(folder));
  const at = dayOf(now);
  if (since < -BEHIND_MS)
    return `注意：本机时钟（${at}）早于这份名单上次签发的时间，新的签发日期和有效期会随之倒退。请核对时钟；不对，请改正后重新签发`;
  if (since > AHEAD_DAYS * DAY_MS)
    return `注意：按本机时钟（${at}），距上次签发已 ${Math.floor(since / DAY_MS)} 天。请核对时钟；不对，请改正后重新签发`;
  return null;
}
