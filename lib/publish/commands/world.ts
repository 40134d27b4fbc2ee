import { setTimeout as sleep } from 'node:timers/promises';
import { AGENT } from '../collect/robots';
import type { World } from '../collect/visitor';
import { httpGet } from '../node/collect-fetch';
import { VERSION } from '../node/program';
import type { Console } from './command';

/** The network and the clock, for whoever visits the sites of others; `contact` is how their owners reach the visitor. */
export const worldOf = (console: Console, contact: string | undefined): World => ({
  get: httpGet(),
  clock: {
    now: () => console.now(),
    pause: console.pause ?? (async (ms: number) => void (await sleep(ms))),
  },
  agent: `${AGENT}/${VERSION}${contact ? ` (+${contact})` : ''}`,
});
