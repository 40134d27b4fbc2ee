import type { Page } from 'puppeteer-core';
import type { Session } from '../../browser/session';
import type { Message } from './questions';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Firefox tells whole milliseconds, so what is quick is timed several at a time. */
const AT_ONCE = 10;
const WARM_SAMPLES = 15;
const COLD_SAMPLES = 12;
/** After a kill: what ends has ended before the clock starts. */
const REST_MS = 250;

/** A page in the extension's origin in which nothing of the extension runs. */
export const askingPage = (session: Session): Promise<Page> => session.ownTab();

/** Milliseconds of one message with the worker awake. */
export const timeOfOne = (page: Page, message: Message): Promise<number> => timeOf(page, [message]);

/** Milliseconds of all messages together, one after another, by the page's own clock. */
function timeOf(page: Page, messages: readonly Message[]): Promise<number> {
  return page.evaluate(async (all) => {
    const start = performance.now();
    for (const message of all) await chrome.runtime.sendMessage(message);
    return performance.now() - start;
  }, messages);
}

/** The answer to one message, as text. */
export const replyTo = (page: Page, message: Message): Promise<string> =>
  page.evaluate(async (one) => JSON.stringify(await chrome.runtime.sendMessage(one)), message);

/** Milliseconds of a message with the worker awake; several messages are asked in turn. */
export async function warmSamples(page: Page, messages: readonly Message[]): Promise<number[]> {
  const round = Array.from({ length: AT_ONCE }, (_, at) => messages[at % messages.length]).flatMap(
    (message) => message ?? [],
  );
  await timeOf(page, round);
  const samples: number[] = [];
  while (samples.length < WARM_SAMPLES) samples.push((await timeOf(page, round)) / round.length);
  return samples;
}

/** Milliseconds of a message that wakes the worker, which is killed before each. */
export async function coldSamples(
  session: Session,
  page: Page,
  message: Message,
): Promise<number[]> {
  const samples: number[] = [];
  while (samples.length < COLD_SAMPLES) {
    await timeOf(page, [message]);
    await session.killWorker();
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    samples.push(await timeOf(page, [message]));
  }
  return samples;
}
