import { answerOf } from '../../lib/store/database-tables';
import { within } from '../instead/database';
import { DATABASE_NAME } from '../instead/own-names';

/** The areas of the extension's storage: `local` is kept beside the list, the others live as long as the worker. */

type Changes = Record<string, { newValue?: unknown }>;
type Listener = (changes: Changes) => void;

interface Kept {
  /** Other workers that keep the same values. */
  others?: BroadcastChannel;
  read(): Promise<ReadonlyMap<string, unknown>>;
  write(changes: ReadonlyMap<string, unknown>): Promise<void>;
}

const TABLE = 'values';

const onDisk: Kept = {
  // Pages that are open side by side have workers of their own, and each remembers what it has read.
  others: new BroadcastChannel(`${DATABASE_NAME} ${TABLE}`),
  read: () =>
    within([TABLE], 'readonly', async (transaction) => {
      const values = transaction.objectStore(TABLE);
      const [keys, all] = await Promise.all([
        answerOf(values.getAllKeys()),
        answerOf<unknown[]>(values.getAll()),
      ]);
      return new Map(keys.map((key, at) => [String(key), all[at]]));
    }),
  write: (changes) =>
    within([TABLE], 'readwrite', async (transaction) => {
      const values = transaction.objectStore(TABLE);
      for (const [key, value] of changes)
        if (value === undefined) values.delete(key);
        else values.put(value, key);
    }),
};

function inMemory(): Kept {
  const values = new Map<string, unknown>();
  return {
    read: async () => values,
    write: async (changes) => {
      for (const [key, value] of changes)
        if (value === undefined) values.delete(key);
        else values.set(key, value);
    },
  };
}

function areaOf({ others, read, write }: Kept) {
  const listeners = new Set<Listener>();
  const tell = (changes: Changes): void => {
    for (const listener of listeners) listener(changes);
  };
  if (others) others.onmessage = ({ data }) => tell(data);
  const change = async (changes: ReadonlyMap<string, unknown>): Promise<void> => {
    await write(changes);
    tell(Object.fromEntries([...changes].map(([key, newValue]) => [key, { newValue }])));
    // The keys alone: how far a look is, is told to its own page.
    others?.postMessage(Object.fromEntries([...changes.keys()].map((key) => [key, {}])));
  };
  const removeKeys = (keys: readonly string[]) =>
    change(new Map(keys.map((key) => [key, undefined])));
  return {
    /** The values of these keys, or all of them. */
    async get(keys: string | readonly string[] | null): Promise<Record<string, unknown>> {
      const all = await read();
      const wanted = keys === null ? [...all.keys()] : [keys].flat();
      return Object.fromEntries(
        wanted.flatMap((key) => (all.has(key) ? [[key, all.get(key)]] : [])),
      );
    },
    set: (values: Record<string, unknown>) => change(new Map(Object.entries(values))),
    remove: (keys: string | readonly string[]) => removeKeys([keys].flat()),
    clear: async () => removeKeys([...(await read()).keys()]),
    onChanged: {
      hasListener: (listener: Listener) => listeners.has(listener),
      addListener: (listener: Listener) => void listeners.add(listener),
    },
  };
}

export const areas = {
  local: areaOf(onDisk),
  session: areaOf(inMemory()),
  sync: areaOf(inMemory()),
  managed: areaOf(inMemory()),
};
