import type { Entry } from '../../../lib/domain/entry';
import type { Bytes } from '../../../lib/list/bytes';
import { composeLines, putLine } from '../../../lib/list/compose';
import { HEAD, signedList } from '../../unit/list/sample';
import { inventedEntries } from '../data/list';
import { publishedAs } from '../publish-history';
import { pick, seeded } from '../random';

/** The last comes while questions are asked. */
const UPDATES = 4;
const CHANGES = 500;
/** Entries at the end of the list that no update touches: questions are made of them. */
const SAMPLES = 20;
/** Of the test keys, the first that signs for one of several publishers: a root with another key is another list. */
const FIRST_KEY = 10;

/** One publish of a list: the files that it adds to those before. */
interface Stage {
  sequence: number;
  files: ReadonlyMap<string, Bytes>;
}

export interface PublishedList {
  identity: string;
  /** The whole list, then its updates. */
  stages: readonly Stage[];
  samples: readonly Entry[];
}

/** 70 % changed, 20 % new, 10 % lifted. */
function change(lines: Map<string, string>, touched: readonly string[], round: number): void {
  const random = seeded(100 + round);
  const fresh = [...inventedEntries(CHANGES, 500 + round)];
  const idOf = (): string => touched[pick(random, touched.length)] ?? '';
  for (const [at, entry] of fresh.entries()) {
    const share = at / CHANGES;
    const id = share < 0.7 ? idOf() : `new-${round}-${at}`;
    if (share < 0.9) lines.set(id, putLine({ ...entry, id }));
    else lines.delete(idOf());
  }
}

/** Signed lists of so many entries each, with a publisher of its own each, and none updated. */
export async function publishedLists(count: number, size: number): Promise<PublishedList[]> {
  const lists: PublishedList[] = [];
  while (lists.length < count) {
    const entries = [...inventedEntries(size, 1 + lists.length)];
    const publish = await composeLines(
      new Map(entries.map((entry) => [entry.id, putLine(entry)])),
      HEAD,
    );
    const key = FIRST_KEY + lists.length;
    const { identity, files } = await signedList(publish, { release: key, signer: key });
    lists.push({ identity, stages: [{ sequence: 1, files }], samples: entries.slice(-SAMPLES) });
  }
  return lists;
}

/** A signed list of so many entries, published whole and then updated. */
export async function publishedList(size: number): Promise<PublishedList> {
  const lines = new Map<string, string>();
  const samples: Entry[] = [];
  for (const entry of inventedEntries(size)) {
    lines.set(entry.id, putLine(entry));
    if (lines.size > size - SAMPLES) samples.push(entry);
  }
  const touched = [...lines.keys()].slice(0, size - SAMPLES);
  let publish = await composeLines(lines, HEAD);
  const first = await signedList(publish, { sequence: 1 });
  const stages: Stage[] = [{ sequence: 1, files: first.files }];
  for (let sequence = 2; sequence <= UPDATES + 1; sequence++) {
    change(lines, touched, sequence);
    publish = await composeLines(lines, HEAD, publishedAs(publish));
    stages.push({ sequence, files: (await signedList(publish, { sequence })).files });
  }
  return { identity: first.identity, stages, samples };
}
