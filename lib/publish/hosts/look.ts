import { siteOfHost } from '../../domain/host';
import type { Visited } from '../collect/sources';
import type { ReadVisit, Visit } from '../collect/visit';
import { CAPS, type RobotsShelf, Visitor, type World } from '../collect/visitor';

/** Visits the front page of a host as politely as an office's site is visited when notices are collected. */

/** Seconds between two requests to one host. */
const PAUSE_S = 2;

const NO_SHELF: RobotsShelf = { kept: async () => null, keep: async () => {} };

/** A host as a source of its own: redirects lead to it and its `www.` twin alone. */
function sourceOf(host: string): Visited {
  const site = siteOfHost(host);
  const index = [{ url: `https://${host}/` }, { url: `http://${host}/` }];
  return { id: site, index, pause: PAUSE_S, hosts: [site, `www.${site}`] };
}

/** Why nothing was read, in words that fit a host that somebody proposed. */
function reasonOf(visit: Exclude<Visit, ReadVisit>): string {
  if (visit.kind === 'fault' && visit.alarm === 'moved')
    return '网站转到了别的主机：请核对网址，改填转到的那个再试';
  if (visit.kind === 'fault' && visit.alarm === 'oversized') return '网页过大，没有读';
  if (visit.kind === 'fault' && visit.alarm === 'throttled')
    return '对方说访问太频繁；请过几天再运行';
  if (visit.kind === 'fault' || visit.kind === 'gone') return visit.text;
  return '对方要求晚些再来，这次没有访问；请过几天再运行';
}

const isUnreachable = (visit: Visit): boolean =>
  visit.kind === 'fault' && visit.alarm === 'unreachable';

/** A visitor of its own for each scheme: what failed by https says nothing of http. */
const visit = (world: World, host: string, url: string): Promise<Visit> =>
  new Visitor(world, NO_SHELF, async () => {}).visit(sourceOf(host), url, {}, CAPS.page);

/** The front page of a host, by https where it has it; else why it could not be read. */
export async function lookAtHost(
  world: World,
  host: string,
): Promise<ReadVisit | { reason: string }> {
  const first = await visit(world, host, `https://${host}/`);
  const found = isUnreachable(first) ? await visit(world, host, `http://${host}/`) : first;
  if (found.kind !== 'read') return { reason: reasonOf(found) };
  return /html|^application\/octet-stream$|^text\/plain$/.test(found.type)
    ? found
    : { reason: `首页不是网页（${found.type}）` };
}
