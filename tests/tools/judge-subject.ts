import { isFields } from '../../lib/domain/fields';
import { hostsOf, isHostWithin, parseHost } from '../../lib/domain/host';
import { type PageSubject, pageSubjectSchema } from '../../lib/domain/page-subject';
import type { Site } from '../../lib/domain/site';
import { storeName } from '../../lib/domain/stores';
import { isHttpUrl } from '../../lib/domain/url';
import { plainTitle } from '../../lib/match/card';
import { parseStore } from '../../lib/publish/rules/store-words';
import { searchSites } from '../../lib/sites';
import { storeOfHost } from '../../lib/sites/known-hosts';
import { toTarget } from '../../lib/sites/link-targets';
import { tidy } from '../../lib/sites/text';
import type { Surface } from '../accuracy/types';
import { JudgeFault, wordIssues } from './judge-fault';

/** The subject of a case as the page's side sends it: texts tidied and cut, links resolved on paper. */

const SHAPE = 'a subject is {"url", "title", "provider"?, "snippet"?, "app"?}';

/** Every text as `tidy` leaves it. Other values are left to the schema, and `null` counts as absent. */
const tidied = (value: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      each === null ? [] : [[key, typeof each === 'string' ? tidy(each) : each]],
    ),
  );

function readAddress(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' && isHttpUrl(value)) return value;
  throw new JudgeFault(
    `subject.url ${JSON.stringify(value)} is no http(s) address; null says that the page does not tell it`,
  );
}

/** A search page's own redirect gives up its target or is unresolved, as in the adapter. */
function targetOf(url: string | null, surface: Surface, site: Site | undefined): string | null {
  const host = url === null ? null : parseHost(url);
  if (url === null || host === null || surface !== 'search') return url;
  const engine =
    site ?? searchSites.find((each) => hostsOf(each).some((own) => isHostWithin(host, own)));
  return engine ? readTarget(engine, url) : url;
}

/** As on a page, a redirect whose parameter is no address is unresolved. */
function readTarget(engine: Site, url: string): string | null {
  try {
    return toTarget(engine, url);
  } catch {
    return null;
  }
}

function storeIdOf(named: unknown, site: Site | undefined, url: string | null): string | undefined {
  if (typeof named !== 'string') {
    const host = url === null ? null : parseHost(url);
    const own = site?.kind === 'store' ? (site.store ?? site.id) : null;
    return own ?? (host === null ? null : storeOfHost(host)) ?? undefined;
  }
  // An id has a name of its own; lists may name stores that nobody knows here.
  return storeName(named) === named ? (parseStore(named) ?? named) : named;
}

function readApp(raw: unknown, site: Site | undefined, url: string | null): unknown {
  if (!isFields(raw)) return raw;
  const app = tidied(raw);
  const store = storeIdOf(app.store, site, url);
  if (store) app.store = store;
  if (typeof app.id === 'string' && !app.id.includes(':')) {
    if (!store)
      throw new JudgeFault(`subject.app.id "${app.id}" lacks its store: write "store:${app.id}"`);
    app.id = `${store}:${app.id}`;
  }
  return app;
}

/** The worker reads the titles of listings without an adapter so. */
const plainly = (subject: PageSubject): PageSubject => ({
  ...subject,
  title: plainTitle(subject.title),
});

/** Throws a `JudgeFault` that says which field is wrong. */
export function readSubject(raw: unknown, surface: Surface, site: Site | undefined): PageSubject {
  if (!isFields(raw)) throw new JudgeFault(`"subject" is missing: ${SHAPE}`);
  const { app: rawApp, url: rawUrl, ...texts } = raw;
  const url = targetOf(readAddress(rawUrl), surface, site);
  const app = readApp(rawApp ?? undefined, site, url);
  // The adapters take an app's name for the title.
  const title = isFields(app) ? app.name : undefined;
  const result = pageSubjectSchema().safeParse({
    title,
    ...tidied(texts),
    ref: 0,
    url,
    ...(app !== undefined && { app }),
  });
  if (result.success) return surface === 'listing' && !site ? plainly(result.data) : result.data;
  throw new JudgeFault(`${wordIssues(result.error.issues, 'subject')}; ${SHAPE}`);
}
