import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished, vi } from 'vitest';
import { AppRoot } from '../../../components/app';
import { DEFAULT_SETTINGS } from '../../../lib/domain/default-settings';
import { changeSettings } from '../../../lib/domain/settings';
import type { SettingsState } from '../../../lib/domain/settings-state';
import { type ask, RequestError } from '../../../lib/messages/client';
import type { ErrorCode, Payload, Replies, RequestName } from '../../../lib/messages/to-worker';
import { BUNDLED } from './samples';

/** A stage for views: the real components over answers that a test writes down. */

export type Answers = {
  [N in RequestName]?: (payload: Payload<N>) => Replies[N] | Promise<Replies[N]>;
};

export interface Stage {
  root: HTMLElement;
  /** Every request so far, as `name payload`. */
  asked: string[];
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  findAll(selector: string): HTMLElement[];
  text(): string;
  /** Takes the view away, which the end of its test does too. */
  close(): Promise<void>;
}

/** jsdom has no media queries: none holds. */
Object.assign(globalThis, {
  IS_REACT_ACT_ENVIRONMENT: true,
  matchMedia: () => Object.assign(new EventTarget(), { matches: false }),
});

/** Today in every test of the views. */
const TODAY = '2026-10-01';

/** How settings are kept where nothing is wrong and nobody else decides. */
export const KEPT: SettingsState = {
  unsynced: null,
  fault: null,
  locked: [],
  hide: [],
  policyFaults: [],
};

/** What a worker answers in whose browser nothing was decided yet. */
const QUIET: Answers = {
  settings: () => DEFAULT_SETTINGS,
  saveSettings: (change) => changeSettings(DEFAULT_SETTINGS, change),
  settingsState: () => KEPT,
  pausedSites: () => [],
  muted: () => [],
  stored: () => [],
  recent: () => ({ texts: [], hasSearched: false }),
  learned: () => [],
  watched: () => ({ names: [], stamp: '', coverage: [] }),
  lists: () => [BUNDLED],
};

/** The answer of a worker that says no. */
export const refuse = (code: ErrorCode, detail: string) => (): never => {
  throw new RequestError(code, detail);
};

/** `today`: this computer's day, asked for again while the view is open. */
export async function show(page: ReactNode, answers: Answers, today = () => TODAY): Promise<Stage> {
  // Nothing here has a colour, and jsdom goes through all its rules for each element that is asked for one.
  vi.stubGlobal('getComputedStyle', () => ({}));
  holdTimers();
  const asked: string[] = [];
  const all: Answers = { ...QUIET, ...answers };
  const askFake = async (name: RequestName, payload: never) => {
    asked.push(`${name} ${JSON.stringify(payload)}`);
    const answer = all[name] as ((payload: never) => unknown) | undefined;
    if (!answer) throw new Error(`nobody answers ${name}`);
    return answer(payload);
  };
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  const close = async (): Promise<void> => {
    await act(async () => root.unmount());
    container.remove();
  };
  onTestFinished(close);
  await act(async () =>
    root.render(
      <AppRoot
        ask={askFake as unknown as typeof ask}
        today={today}
        browserLanguages={['zh-CN']}
        title="app.name"
      >
        {page}
      </AppRoot>,
    ),
  );
  const findAll = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
  return {
    root: container,
    asked,
    findAll,
    find: <E extends HTMLElement>(selector: string) => {
      const [element] = findAll(selector);
      if (!element) throw new Error(`no ${selector} in: ${container.textContent}`);
      return element as E;
    },
    text: () => container.textContent,
    close,
  };
}

/** What waits goes on when a test lets time pass, so that none is waited out. */
function holdTimers(): void {
  if (vi.isFakeTimers()) return;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
}

/** The debounce is over, and the answers that follow are there. */
export const settle = (ms = 80): Promise<void> =>
  act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

/** The view is hidden, or seen again. */
export async function turn(state: 'hidden' | 'visible'): Promise<void> {
  const told = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  told.mockRestore();
  await settle();
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Set the value as a browser does on input, past React's own tracking of it. */
function setValue(input: Field, value: string): void {
  const { prototype } =
    input instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(input, value);
}

export async function type(input: Field, value: string): Promise<void> {
  await act(async () => {
    setValue(input, value);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

export async function press(target: Element, key: string, init?: KeyboardEventInit): Promise<void> {
  await act(async () => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
    );
  });
}

export const click = (target: HTMLElement): Promise<void> => act(async () => target.click());

/** Chooses a file as a person does. A view may empty the field, so that the same file can be chosen again. */
export async function chooseFile(field: HTMLInputElement, file: File): Promise<void> {
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  Object.defineProperty(field, 'value', { value: '', writable: true, configurable: true });
  await act(async () => void field.dispatchEvent(new Event('change', { bubbles: true })));
}

/** As a browser does it, past React's own tracking of the value. */
export async function choose(stage: Stage, field: string, value: string): Promise<void> {
  const select = stage.find<HTMLSelectElement>(`select[name=${field}]`);
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  if (select.value !== value) throw new Error(`no choice ${value} of ${field}`);
}

/** A word typed with an input method: letters come while composing, the text at its end. */
export async function compose(
  input: Field,
  letters: readonly string[],
  done: string,
): Promise<void> {
  const fire = (event: Event) => act(async () => void input.dispatchEvent(event));
  await fire(new CompositionEvent('compositionstart', { bubbles: true }));
  for (const text of letters) {
    setValue(input, text);
    await fire(new InputEvent('input', { bubbles: true, isComposing: true }));
    await settle();
  }
  setValue(input, done);
  await fire(new InputEvent('input', { bubbles: true, isComposing: true }));
  await fire(new CompositionEvent('compositionend', { bubbles: true, data: done }));
}

/** The button that a screen reader calls so; what is asked in place (`.confirm`) is looked for apart. */
export function button(all: readonly HTMLElement[], name: string): HTMLButtonElement {
  const found = all.find((one) => one.textContent === name || one.ariaLabel === name);
  if (!found) throw new Error(`no button ${name}`);
  return found as HTMLButtonElement;
}
