import { CAPS } from '../../lib/list/format';
import {
  inSegments,
  swapped,
  withManifest,
  withSegment,
  withSegments,
  withTitle,
} from './list-misshapen';
import type { FaultCase, Trial } from './list-trial';

/** What somebody with the keys can sign: manifests and segments that do not hold together. */

type Publish = Awaited<ReturnType<typeof inSegments>>;

const signs =
  (publish: (trial: Trial) => Promise<Publish>): FaultCase['spoil'] =>
  async (trial) =>
    trial.serve(await trial.signed(await publish(trial)));

const content = (
  name: string,
  told: FaultCase['told'],
  publish: (trial: Trial) => Promise<Publish>,
): FaultCase => ({ name, told, spoil: signs(publish) });

/** A case that the tests leave to `npm run soak`. */
const soak = (fault: FaultCase): FaultCase => ({ ...fault, soak: true });

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const PROTOTYPE = '{"__proto__":{"title":"示例"},"constructor":{"prototype":{}}}';

export const CONTENT: readonly FaultCase[] = [
  {
    name: 'a manifest names a segment that is not there',
    soak: true,
    told: 'http',
    async spoil(trial) {
      const files = await trial.signed(await inSegments(trial, 3));
      const [last = ''] = [...files.keys()].filter((path) => path.startsWith('s/')).reverse();
      files.delete(last);
      trial.serve(files);
    },
  },
  {
    name: 'two segments are exchanged for one another',
    told: 'wrong-hash',
    async spoil(trial) {
      trial.serve(swapped(await trial.signed(await inSegments(trial, 2)), 's/'));
    },
  },
  content('a segment named larger than any may be', 'not-a-list', (trial) =>
    withManifest(trial, ({ segments: [first] }) => ({
      segments: [{ ...first, bytes: CAPS.segmentBytes + 1 }],
    })),
  ),
  content('a segment named shorter than it is', 'too-large', (trial) =>
    withManifest(trial, ({ segments: [first] }) => ({ segments: [{ ...first, bytes: 50 }] })),
  ),
  soak(content('a million segments', 'too-large', (trial) => withSegments(trial, 1_000_000))),
  content('5,000 segments', 'too-large', (trial) => withSegments(trial, 5000)),
  content('a gzip bomb', 'too-large', (trial) =>
    withSegment(trial, () => 'x'.repeat(20_000_000), { inflated: 1000 }),
  ),
  content('fewer bytes inside than signed', 'state-mismatch', (trial) =>
    withSegment(trial, (text) => text, { inflated: 100_000 }),
  ),
  content('half a line', 'bad-record', (trial) => withSegment(trial, (text) => text.slice(0, -20))),
  content('no line feed at the end', 'bad-record', (trial) =>
    withSegment(trial, (text) => text.slice(0, -1)),
  ),
  content('a record nested 30,000 deep', 'bad-record', (trial) =>
    withSegment(trial, (text) => text.replace('"names":[', () => `"names":[${nested(30_000)},`)),
  ),
  content('prototype keys in a record', 'bad-record', (trial) =>
    withSegment(trial, (text) => text.replace(/^.*$/m, () => `{"put":${PROTOTYPE}}`)),
  ),
  content('a lone surrogate in a name', 'bad-record', (trial) =>
    withSegment(trial, (text) => text.replace('余姚市示例', () => '余姚市\\ud800示例')),
  ),
  soak(
    content('a masked name', 'bad-record', (trial) =>
      withSegment(trial, (text) => text.replace('余姚市示例', () => '余姚市**')),
    ),
  ),
  content('a manifest nested 100,000 deep', 'not-a-list', (trial) =>
    withTitle(trial, nested(100_000)),
  ),
  soak(
    content('prototype keys in a manifest', 'not-a-list', (trial) => withTitle(trial, PROTOTYPE)),
  ),
  content('a lone surrogate in the title', 'not-a-list', (trial) =>
    withTitle(trial, '"示例\\ud800"'),
  ),
  soak(
    content('a wrong count of live records', 'state-mismatch', (trial) =>
      withManifest(trial, ({ live }) => ({ live: live - 1 })),
    ),
  ),
  content('a wrong digest', 'state-mismatch', (trial) =>
    withManifest(trial, () => ({ digest: '0'.repeat(16) })),
  ),
  {
    name: 'more than half of the list is gone',
    told: 'shrunk',
    async spoil(trial) {
      trial.serve(await trial.files(4, { sequence: 6 }));
    },
  },
  {
    name: 'the last segment, with what is lifted in it, is held back',
    soak: true,
    told: 'http',
    async spoil(trial) {
      const files = await trial.signed(await inSegments(trial, 2));
      trial.serve(files);
      const paths = [...files.keys()].filter((path) => path.startsWith('s/'));
      trial.host.faults.set(paths.at(-1) ?? '', (response) => response.writeHead(410).end());
    },
  },
];
