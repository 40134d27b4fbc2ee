import { utf8 } from '../../lib/list/bytes';
import { openEnvelope } from '../../lib/list/envelope';
import { LATEST_PATH, rootPath } from '../../lib/list/format';
import { signEnvelope } from '../../lib/list/sign';
import { testKey } from '../unit/list/sample';
import { KEYS, type LatestFields, testDay } from './list-publisher';
import { type FaultCase, SEQUENCE } from './list-trial';

/** What can be wrong with signatures, numbers and dates. */

const MOST = Number.MAX_SAFE_INTEGER;

/** The next publish with other fields or signers of `latest.json`. */
const latest =
  (fields: LatestFields): FaultCase['spoil'] =>
  async (trial) =>
    trial.serve(await trial.next(fields));

export const SIGNED: readonly FaultCase[] = [
  {
    name: 'signed by keys of no role',
    told: 'wrong-signature',
    spoil: latest({ signers: [KEYS.stranger, KEYS.stranger + 1] }),
  },
  {
    name: 'signed by a root key in place of the release keys',
    soak: true,
    told: 'wrong-signature',
    spoil: latest({ signers: [...KEYS.root, 2] }),
  },
  {
    name: 'one signature of the two it takes',
    told: 'wrong-signature',
    spoil: latest({ signers: [3] }),
  },
  {
    name: 'one key signs twice',
    soak: true,
    told: 'wrong-signature',
    spoil: latest({ signers: [2, 2] }),
  },
  {
    name: 'no key of the list signs its next root',
    told: 'wrong-signature',
    async spoil(trial) {
      const root = openEnvelope(await trial.publisher.root(2), rootPath(2)).payload;
      const forged = await signEnvelope(JSON.parse(new TextDecoder().decode(root)), [
        await testKey(KEYS.stranger),
      ]);
      trial.serve(new Map([...(await trial.next()), [rootPath(2), forged]]));
    },
  },
  {
    name: 'an older latest is served again (rollback)',
    told: null,
    async spoil(trial) {
      trial.serve(await trial.next({ sequence: SEQUENCE.old - 2 }));
    },
  },
  {
    name: 'an old root is served as the next one (replay)',
    told: 'rolled-back',
    roots: 2,
    async spoil(trial) {
      const replayed = await trial.publisher.root(2);
      trial.serve(new Map([...(await trial.next()), [rootPath(3), replayed]]));
    },
  },
  {
    name: 'the files from before a rotation are served again (replay)',
    told: null,
    roots: 2,
    async spoil(trial) {
      const publish = await trial.compose(12);
      trial.serve(await trial.publisher.files(publish, { sequence: 99 }));
    },
  },
  {
    name: 'one sequence, two payloads (equivocation)',
    told: 'equivocation',
    spoil: latest({ sequence: SEQUENCE.old }),
  },
  {
    name: 'one sequence, two payloads, one at each place',
    soak: true,
    told: 'equivocation',
    mirror: true,
    async spoil(trial) {
      trial.serve(await trial.next());
      if (trial.mirror) trial.mirror.files = await trial.files(11, { sequence: SEQUENCE.spoiled });
    },
  },
  {
    name: 'the same payload, signed again by other keys',
    soak: true,
    told: null,
    async spoil(trial) {
      const files = await trial.files(10, { sequence: SEQUENCE.old, signers: [4, 2] });
      trial.serve(files);
    },
  },
  {
    name: 'epoch 2^53−1 under an old root, by stolen release keys',
    soak: true,
    told: 'rolled-back',
    spoil: latest({ epoch: MOST }),
  },
  { name: 'expired', told: 'expired', spoil: latest({ expires: testDay(0) }) },
  {
    name: 'the root has expired',
    soak: true,
    told: 'expired',
    async spoil(trial) {
      const root = await trial.publisher.root(2, testDay(-1));
      trial.serve(new Map([...(await trial.next({ epoch: 2 })), [rootPath(2), root]]));
      // What was signed stays: only the next root mends it.
      trial.roots = 3;
    },
  },
  {
    name: 'dated a month ahead of this computer’s clock',
    told: 'clock',
    live: 'new',
    spoil: latest({ issued: testDay(30), expires: testDay(120) }),
  },
  {
    name: 'a format of the future',
    told: 'unknown-format',
    async spoil(trial) {
      const files = await trial.next();
      const { payload } = openEnvelope(files.get(LATEST_PATH) ?? utf8(''), LATEST_PATH);
      const fields = { ...JSON.parse(new TextDecoder().decode(payload)), format: 2 };
      const signers = await Promise.all(KEYS.release.map(testKey));
      trial.serve(files.set(LATEST_PATH, await signEnvelope(fields, signers)));
    },
  },
  {
    name: 'two publishes within one sync, the first still served',
    told: null,
    live: 'new',
    async spoil(trial) {
      const [first, second] = [await trial.next(), await trial.files(14, { sequence: 8 })];
      trial.serve(first);
      trial.host.onAsked = (path) => {
        if (path.startsWith('m/')) trial.host.files = new Map([...second, ...first]);
      };
    },
  },
  {
    name: 'two publishes within one sync, the first one’s segments already deleted',
    soak: true,
    told: 'http',
    async spoil(trial) {
      const first = await trial.next();
      trial.serve(first);
      trial.host.onAsked = (path) => {
        if (!path.startsWith('m/')) return;
        const left = [...trial.host.files].filter(([file]) => !file.startsWith('s/'));
        trial.host.files = new Map(left);
      };
    },
  },
];
