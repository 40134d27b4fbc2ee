import { inTurn } from '../../../domain/in-turn';
import type { Act } from '../action';
import type { ItemView } from '../view';

/** What page and server say to each other, in JSON. */

/** To `items`: all of them, and how many ask for a decision. */
export interface Items {
  items: readonly ItemView[];
  waiting: number;
}

/** From `act`: the items of the same notice as they stand now, or why it cannot be. */
export type Acted = Items | { fault: string };

async function call<Reply>(name: string, body?: unknown): Promise<Reply> {
  const response = await fetch(name, {
    method: body === undefined ? 'GET' : 'POST',
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as Reply;
}

export const loadItems = (): Promise<Items> => call('items');

/** A correction counts before the acceptance that follows it. */
const oneByOne = inTurn();

export const act = (asked: Act): Promise<Acted> => oneByOne(() => call<Acted>('act', asked));

export const finish = (): Promise<unknown> => call('finish', {});
