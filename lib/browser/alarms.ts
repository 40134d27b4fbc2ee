import { type Browser, browser } from 'wxt/browser';

/** Alarms wake the worker. The browser keeps them, but may forget them when it or the extension starts. */

export async function hasAlarm(name: string): Promise<boolean> {
  return Boolean(await browser.alarms.get(name));
}

/** An alarm of the same name is replaced. */
export async function createAlarm(
  name: string,
  times: Browser.alarms.AlarmCreateInfo,
): Promise<void> {
  await browser.alarms.create(name, times);
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}
