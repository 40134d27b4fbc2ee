import { type Bytes, toBase64, toHex } from '../../lib/list/bytes';
import type { HighWater } from '../../lib/list/verify-latest';
import { makeCases } from './cases';
import { makeWorld, NOW } from './world';

/** `list-v1.json`: test vectors of list format v1 for other implementations. Files are base64. */
export interface Vectors {
  about: string;
  /** Ed25519 seeds and public keys in hexadecimal digits. For tests alone. */
  keys: Record<string, { seed: string; public: string; id: string }>;
  /** The list that every case stands upon. */
  list: { identity: string; files: Record<string, string> };
  /** What it folds to. */
  state: { live: number; digest: string; lines: Record<string, string> };
  cases: {
    name: string;
    clause: string;
    now: string;
    identity: string;
    mark: HighWater | null;
    /** In place of the list's own; null for a file that is missing. */
    files: Record<string, string | null>;
    /** `ok`, or the kind of refusal (lib/messages/to-worker.ts, LIST_FAULTS). */
    expect: string;
  }[];
}

const encoded = <T extends Bytes | null>(files: ReadonlyMap<string, T>) =>
  Object.fromEntries([...files].map(([path, file]) => [path, file && toBase64(file)]));

async function makeVectors(): Promise<Vectors> {
  const world = await makeWorld();
  const { manifest, lines } = world.publish;
  return {
    about:
      'Jianxun list format v1, test vectors; see lib/list/FORMAT.md. Institutions are invented.',
    keys: Object.fromEntries(
      Object.entries(world.keys).map(([name, pair]) => [
        name,
        { seed: toHex(pair.secret), public: toHex(pair.public), id: pair.id },
      ]),
    ),
    list: { identity: world.identity, files: encoded(world.files) as Record<string, string> },
    state: { live: manifest.live, digest: manifest.digest, lines: Object.fromEntries(lines) },
    cases: (await makeCases(world)).map(({ name, clause, expect, files, now, mark, identity }) => ({
      name,
      clause,
      now: now ?? NOW,
      identity: identity ?? world.identity,
      mark: mark ?? null,
      files: encoded(files),
      expect,
    })),
  };
}

/** The text of the file. */
export const vectorsText = async (): Promise<string> =>
  `${JSON.stringify(await makeVectors(), null, 2)}\n`;
