/**
 * Which answers the service worker takes for pages of the edition. A host may answer for a missing file, or while it is
 * closed, with a page of its own and status 200, or lead to one. Users who are online see that page, but the service
 * worker never keeps it. A host that fails is as good as no network.
 */

const FRONT = 'index.html';

/** The scripts and styles that a page names. */
const FILE = /"\.\/(web\/[^"]+)"/g;

/** What stands in the first tag of a page (`page.html`). */
const markOf = (name: string): string =>
  `data-view="${name === FRONT ? 'web' : name.replace(/\.html$/, '')}"`;

interface Answered {
  request: Request;
  response: Response;
}

/** `scope`: the folder's address; `pages`: the names of the edition's documents; `files`: those of all else that it keeps. */
export function keptPages(scope: string, pages: readonly string[], files: readonly string[]) {
  const nameOf = (address: string): string | null => {
    const { origin, pathname } = new URL(address);
    const name = `${origin}${pathname}`.slice(scope.length) || FRONT;
    return `${origin}${pathname}`.startsWith(scope) && pages.includes(name) ? name : null;
  };
  /** The page of an address: what was asked of it is no part of it. Null for anything else. */
  const pageOf = (address: string): string | null => {
    const name = nameOf(address);
    return name === null ? null : scope + name;
  };
  /** A page of another edition, as in the midst of an upload, would be without its scripts once there is no network. */
  const isOwn = (html: string, name: string): boolean =>
    html.includes(markOf(name)) &&
    [...html.matchAll(FILE)].every(([, file = '']) => files.includes(file));
  return {
    pageOf,
    plugin: {
      // Which records were looked at is not kept.
      cacheKeyWillBeUsed: async ({ request }: Pick<Answered, 'request'>) =>
        pageOf(request.url) ?? request.url,
      fetchDidSucceed: async ({ response }: Pick<Answered, 'response'>) => {
        if (response.status >= 500) throw new Error(`the host answers ${response.status}`);
        return response;
      },
      cacheWillUpdate: async ({ request, response }: Answered) => {
        const name = nameOf(request.url);
        if (name === null || response.status !== 200) return null;
        return isOwn(await response.clone().text(), name) ? response : null;
      },
    },
  };
}
