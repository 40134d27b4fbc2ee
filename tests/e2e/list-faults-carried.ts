import { utf8 } from '../../lib/list/bytes';
import { LATEST_PATH, rootPath } from '../../lib/list/format';
import type { Answer } from '../browser/list-host';
import { body, drip, flip, reset, resetAfter, stall, status } from '../unit/worker/lists/sync/host';
import type { FaultCase, Trial } from './list-trial';

/** What goes wrong between the publisher's files and the client: carriers, networks, servers. */

const HTML = '<!DOCTYPE html><html><title>登录 Wi-Fi</title></html>';
/** Paths that begin so, in the order in which a client asks for them. */
const KINDS = { latest: LATEST_PATH, manifest: 'm/', segment: 's/' };
type Kind = keyof typeof KINDS;

const unless = (isTried: boolean): Pick<FaultCase, 'soak'> => (isTried ? {} : { soak: true });

/** The next publish, of which the files that begin so arrive in another way. */
const arrives =
  (start: string, answer: Answer): FaultCase['spoil'] =>
  async (trial) => {
    trial.serve(await trial.next());
    trial.host.faults.set(start, answer);
  };

/** For the tests those of `tried`. */
const each = (
  words: string,
  answer: Answer,
  told: Partial<Record<Kind, FaultCase['told']>>,
  tried: readonly Kind[] = ['latest'],
): FaultCase[] =>
  (Object.keys(KINDS) as Kind[]).flatMap((kind): FaultCase[] => {
    const fault = told[kind];
    if (!fault) return [];
    const spoil = arrives(KINDS[kind], answer);
    return [{ name: `${kind}: ${words}`, told: fault, spoil, ...unless(tried.includes(kind)) }];
  });

const all = <T>(told: T) => ({ latest: told, manifest: told, segment: told });

const CUT: Answer = body((file) => file.subarray(0, 99));
/** One character of the base64 text that holds the payload. */
const ALTERED: Answer = body((file) =>
  file.map((byte, at) => (at === 60 ? (byte === 65 ? 66 : 65) : byte)),
);
const PORTAL: Answer = body(() => HTML);
/** A redirect goes to a place that would answer with the very file. */
const redirect = (to: (path: string) => string): Answer => {
  return (response) => {
    response.writeHead(302, { location: to(response.req.url ?? '') });
    response.end();
  };
};
const otherOrigin: Answer = (response, file) => {
  const host = response.req.headers.host?.replace('127.0.0.1', 'localhost');
  redirect((path) => `http://${host}${path}`)(response, file);
};

/** How hosts say that the next root is not there. */
const ABSENT: [string, Answer, isTried: boolean][] = [
  ['status 403', status(403), false],
  ['status 410', status(410), false],
  ['a redirect', otherOrigin, true],
  ['a web page', PORTAL, false],
  ['a very long web page', body(() => HTML + 'x'.repeat(2_000_000)), true],
];

export const CARRIED: readonly FaultCase[] = [
  {
    name: 'latest: a byte of the payload is altered',
    told: 'wrong-signature',
    spoil: arrives('latest', ALTERED),
  },
  ...each('a byte is altered', body(flip), { manifest: 'wrong-hash', segment: 'wrong-hash' }, [
    'segment',
  ]),
  {
    name: 'root: a byte of the next one is altered',
    told: 'wrong-signature',
    async spoil(trial) {
      const root = await trial.publisher.root(2);
      trial.serve(new Map([...(await trial.next()), [rootPath(2), root]]));
      trial.host.faults.set(rootPath(2), body(flip));
    },
  },
  ...each('cut off', CUT, { latest: 'not-a-list', manifest: 'wrong-hash', segment: 'wrong-hash' }, [
    'latest',
    'segment',
  ]),
  ...each(
    'empty',
    body(() => ''),
    all('not-a-list'),
    ['manifest'],
  ),
  ...each('a web page with status 200', PORTAL, all('not-a-list'), ['latest', 'segment']),
  ...each(
    'far too long',
    body(() => 'x'.repeat(2_000_000)),
    all('too-large'),
    ['segment'],
  ),
  ...each('status 404', status(404), all('http'), ['manifest']),
  ...each('status 429 with Retry-After', status(429, { 'retry-after': '3600' }), all('http')),
  ...each('status 503', status(503), { latest: 'http' }),
  ...each('the connection is reset', reset, all('offline')),
  ...[0, 0.25, 0.75, 1].map((share): FaultCase => {
    const answer: Answer = (response, file) => resetAfter(Math.min(share, 0.999))(response, file);
    const name = `segment: reset after ${share * 100} % of its bytes`;
    return { name, told: 'offline', spoil: arrives('s/', answer), ...unless(share !== 0.25) };
  }),
  ...each('a redirect to another origin', otherOrigin, all('blocked'), ['segment']),
  ...each(
    'a redirect within the host',
    redirect((path) => `${path}?`),
    { latest: 'blocked' },
  ),
  ...[401, 403, 451, 511].map((code): FaultCase => {
    const spoil = arrives('latest', status(code));
    return { name: `latest: status ${code}`, told: 'blocked', spoil, ...unless(code === 403) };
  }),
  ...ABSENT.map(([words, answer, isTried]): FaultCase => {
    const spoil = async (trial: Trial) => {
      trial.serve(await trial.next());
      trial.host.faults.set(rootPath(2), answer);
    };
    const name = `root: the next one is absent by ${words}`;
    return { name, told: null, live: 'new', spoil, ...unless(isTried) };
  }),
  {
    name: 'the first place is blocked, its mirror is good',
    told: null,
    live: 'new',
    mirror: true,
    spoil: arrives('', status(403)),
  },
  ...each('stops in the middle for ever', stall, { latest: 'offline', segment: 'offline' }, [
    'segment',
  ]),
  {
    name: 'segment: a byte now and then for ever (slow loris)',
    told: 'offline',
    soak: true,
    spoil: arrives('s/', drip),
  },
  {
    name: 'the first place lags, its mirror does not',
    told: null,
    live: 'new',
    mirror: true,
    async spoil(trial) {
      const old = trial.host.files;
      trial.serve(await trial.next());
      trial.host.files = old;
    },
  },
  {
    name: 'the mirror lags',
    soak: true,
    told: null,
    live: 'new',
    mirror: true,
    async spoil(trial) {
      const old = trial.host.files;
      trial.serve(await trial.next());
      if (trial.mirror) trial.mirror.files = old;
    },
  },
  {
    name: 'the first place has become a web page, its mirror is good',
    soak: true,
    told: null,
    live: 'new',
    mirror: true,
    async spoil(trial) {
      trial.serve(await trial.next());
      trial.host.files = new Map([...trial.host.files.keys()].map((path) => [path, utf8(HTML)]));
    },
  },
  {
    name: 'the first place has broken segments, its mirror is good',
    told: null,
    live: 'new',
    mirror: true,
    spoil: arrives('s/', body(flip)),
  },
];
