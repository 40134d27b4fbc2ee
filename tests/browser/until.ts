import type { Page } from 'puppeteer-core';
import type { Language } from '../../lib/domain/settings';

/** No step is timed: what takes a second alone takes a minute on a machine with many times the work that it can do. */
export const PATIENCE_MS = 90_000;
/** A browser's start takes seconds, and beside others on a busy machine more than twenty. */
export const START_MS = 120_000;

/** Asked so often at first; who has waited for long is asked more seldom, as each question takes its part of the processor. */
const STEP_MS = 50;
const LONGEST_STEP_MS = 250;

/** The driver's own fault, as of an element that is not there yet; what a check of ours throws is a finding. */
const isOfDriver = (error: unknown): boolean =>
  error instanceof Error && /\bpuppeteer-core\b/.test(error.stack ?? '');

/** For steps at which a page may be left: then an error of the driver is ignored, and any other is thrown again. */
export function unlessOfDriver(error: unknown): void {
  if (!isOfDriver(error)) throw error;
}

/** Reporters that are asked when something was waited for in vain: each browser tells of its tabs. */
const WITNESSES = new Map<object, () => Promise<string>>();
/** A page that is busy tells nothing by then. */
const TELL_MS = 5_000;
/** A browser that hangs names no page by then; longer, so that it tells of its other pages where one is busy. */
const WITNESS_MS = 2 * TELL_MS;

/** Set the report of `whose`, in place of an earlier one; null removes it. */
export function setWitness(whose: object, tell: (() => Promise<string>) | null): void {
  if (tell) WITNESSES.set(whose, tell);
  else WITNESSES.delete(whose);
}

/** The reports that come soon. The waiting test is about to fail already. */
export function soon(told: Promise<string>, within = TELL_MS): Promise<string> {
  const late = new Promise<string>((resolve) => setTimeout(resolve, within, '(no answer)'));
  return Promise.race([told.catch((error) => `(${String(error).split('\n')[0]})`), late]);
}

/** No witness hides what it is a witness of: one that fails or hangs is told as that. */
async function seen(): Promise<string> {
  const asked = [...WITNESSES.values()].map((tell) => soon(tell(), WITNESS_MS));
  const told = await Promise.all(asked);
  return told.map((each) => `\n${each}`).join('');
}

/** A value that is neither `false` nor absent. */
type Found<T> = Exclude<T, false | null | undefined>;

const isFound = <T>(value: T): value is Found<T> =>
  value !== false && value !== null && value !== undefined;

/**
 * Wait until `find` finds something, or holds, asking again and again; gives what it found. An error of the driver
 * meanwhile counts as nothing. Throws with `what`, and with what there was to see, after `timeout` milliseconds.
 */
export async function until<T>(
  what: string,
  find: () => Promise<T> | T,
  timeout = PATIENCE_MS,
): Promise<Found<T>> {
  const start = performance.now();
  for (;;) {
    let thrown: unknown;
    try {
      const found = await find();
      if (isFound(found)) return found;
    } catch (error) {
      if (!isOfDriver(error)) throw error;
      thrown = error;
    }
    const waited = performance.now() - start;
    if (waited > timeout)
      throw new Error(`waited ${timeout} ms in vain until ${what}${await seen()}`, {
        cause: thrown,
      });
    const step = Math.min(LONGEST_STEP_MS, Math.max(STEP_MS, waited / 8));
    await new Promise((resolve) => setTimeout(resolve, step));
  }
}

/** Wait until an element says some words: what is typed letter by letter is answered letter by letter. */
export async function untilSays(page: Page, selector: string, words: string): Promise<void> {
  let said: string | null = null;
  await until(`${selector} says “${words}”`, async () => {
    said = await page.$eval(selector, (element) => element.textContent);
    return said?.includes(words) ?? false;
  }).catch((cause) => {
    throw new Error(`“${words}” is not said in: ${said}`, { cause });
  });
}

/** Wait until a view speaks the chosen language: it starts in the browser's, and learns of the choice from the worker. */
export const untilSpeaks = (view: Page, language: Language): Promise<unknown> =>
  until(`the view speaks ${language}`, () =>
    view.evaluate((wanted) => document.documentElement.lang === wanted, language),
  );
