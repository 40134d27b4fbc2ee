import type { Action } from '../action';
import { KEYS_OF_ROW, KEYS_ON_DOUBT, OPEN_STATES } from '../states';
import type { CellView, ItemView } from '../view';
import { type Language, WORDS, type Words } from '../words';
import { askFor, showHelp } from './dialogs';
import { element, part } from './elements';
import { drawItem } from './item';
import { drawList } from './list';
import { type Acted, act, finish, loadItems } from './server';

/** The review page: one item at a time, by keyboard first. */

const items = new Map<string, ItemView>();
/** In the order in which they came; a decided one keeps its place. */
const order: string[] = [];
let current: string | undefined;
let waiting = 0;
let areSingleKeysOn = true;
/** Chinese wherever the reader's browser names it at all. */
let language: Language = navigator.languages.some((each) => /^zh/i.test(each)) ? 'zh-CN' : 'en';
let words: Words = WORDS[language];

const main = part('item');
const nav = part('list');
const bar = part('actions');
const status = part('status');
const top = part('top');

const say = (text: string): void => {
  status.textContent = text;
};

const isOpen = (key: string): boolean => {
  const state = items.get(key)?.state;
  return state !== undefined && OPEN_STATES.has(state);
};
const currentItem = (): ItemView | undefined =>
  current === undefined ? undefined : items.get(current);

/** The next item that asks for a decision, from the current one on and around. */
function nextOpen(): string | undefined {
  const at = order.indexOf(current ?? '');
  return [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))].find(isOpen);
}

const neighbour = (step: 1 | -1): string | undefined => order[order.indexOf(current ?? '') + step];

function show(key: string | undefined): void {
  current = key ?? current;
  draw();
  document.getElementById('name')?.focus();
}

/** What a person can do, by a button or its key. */
interface Step {
  key: string;
  word: Action['do'] | 'previous' | 'next' | 'help';
  isMain?: boolean;
  run(): void;
}

function button({ key, word, isMain, run }: Step): HTMLElement {
  return element(
    'button',
    { type: 'button', class: isMain && 'main', 'aria-keyshortcuts': key, on: { click: run } },
    words[word],
    element('kbd', { 'aria-hidden': 'true' }, key),
  );
}

function drawBar(): void {
  const steps = [...stepsOfItem(), ...MOVES].map((step) => button(step));
  bar.replaceChildren(...steps, element('span', { class: 'count' }, words.left(waiting)));
}

function drawTop(): void {
  const other: Language = language === 'en' ? 'zh-CN' : 'en';
  top.replaceChildren(
    element('h1', {}, words.title),
    element(
      'button',
      { type: 'button', lang: other, on: { click: () => speak(other) } },
      WORDS[other].language,
    ),
    button(HELP),
    element('button', { type: 'button', on: { click: () => void end() } }, words.quit),
  );
}

function draw(): void {
  document.title = `${words.title} (${waiting})`;
  document.documentElement.lang = language;
  nav.setAttribute('aria-label', words.title);
  nav.replaceChildren(...drawList(items, order, current, words, show));
  drawMain();
  drawBar();
  drawTop();
}

function drawMain(): void {
  const item = currentItem();
  main.replaceChildren(
    ...(item ? drawItem(item, words, correct) : [element('p', {}, words.nothing)]),
  );
}

function speak(other: Language): void {
  language = other;
  words = WORDS[language];
  draw();
}

function take(acted: Acted): boolean {
  if ('fault' in acted) {
    say(words.translate(acted.fault));
    return false;
  }
  for (const item of acted.items) {
    if (!items.has(item.key)) order.push(item.key);
    items.set(item.key, item);
  }
  waiting = acted.waiting;
  return true;
}

async function send(action: Action): Promise<boolean> {
  if (current === undefined) return false;
  try {
    return take(await act({ key: current, action }));
  } catch {
    say(words.lost);
    return false;
  }
}

async function decide(action: Action): Promise<void> {
  const decided = currentItem();
  if (!decided || !(await send(action))) return;
  const state = items.get(decided.key)?.state ?? decided.state;
  say(
    `${decided.name}：${words.states[state]}。${waiting > 0 ? words.left(waiting) : words.allDone}`,
  );
  show(nextOpen());
}

/** A cell that a person changed: saved at once, and the item judged anew, while the focus stays where it went. */
async function correct({ field }: CellView, text: string): Promise<void> {
  if (!(await send({ do: 'correct', field, text }))) return;
  say(words.saved);
  // The bar stays: a button that is being pressed must not be replaced under the finger.
  const held = main.contains(document.activeElement) ? document.activeElement?.id : undefined;
  drawMain();
  if (held) document.getElementById(held)?.focus();
}

async function decideReject(): Promise<void> {
  const reason = await askFor(words.reasonNeeded, { type: 'text', value: '' }, words);
  if (reason !== null) await decide({ do: 'reject', reason });
}

async function decideLater(): Promise<void> {
  const days = await askFor(words.daysNeeded, { type: 'number', value: '7' }, words);
  if (days !== null) await decide({ do: 'later', days: Number(days) });
}

async function decideLifted(): Promise<void> {
  const on = await askFor(words.liftedNeeded, { type: 'date', value: '' }, words);
  if (on !== null) await decide({ do: 'lifted', on });
}

/** To the first cell that keeps the item from being accepted, else the first one. */
function focusCell(): void {
  const typed = ':is(input, textarea)';
  const cell = main.querySelector(`.cell.faulty ${typed}`) ?? main.querySelector(`.cell ${typed}`);
  if (cell instanceof HTMLElement) cell.focus();
}

async function help(): Promise<void> {
  areSingleKeysOn = await showHelp(words, areSingleKeysOn);
}

async function end(): Promise<void> {
  await finish().catch(() => {});
  document.body.replaceChildren(element('p', { class: 'box', role: 'status' }, words.closed));
}

const RUN: Record<Action['do'], () => void> = {
  accept: () => void decide({ do: 'accept' }),
  correct: focusCell,
  reject: () => void decideReject(),
  later: () => void decideLater(),
  keep: () => void decide({ do: 'keep' }),
  lifted: () => void decideLifted(),
};
const MOVES: readonly Step[] = [
  { key: 'k', word: 'previous', run: () => show(neighbour(-1)) },
  { key: 'j', word: 'next', run: () => show(neighbour(1)) },
];
const HELP: Step = { key: '?', word: 'help', run: () => void help() };

/** An accepted item that may stand no longer is kept, lifted or put off. */
function stepsOfItem(): readonly Step[] {
  const item = currentItem();
  if (!item) return [];
  return Object.entries(item.isDoubted ? KEYS_ON_DOUBT : KEYS_OF_ROW).map(([key, word]) => ({
    key,
    word,
    isMain: word === 'accept' || word === 'keep',
    run: RUN[word],
  }));
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

function onKey(event: KeyboardEvent): void {
  const { key, target } = event;
  if (document.querySelector('dialog')) return;
  if (isTyping(target)) {
    // Escape leaves a cell, and Enter a single line, so that the keys count again.
    const isLeaving = key === 'Escape' || (key === 'Enter' && target instanceof HTMLInputElement);
    if (isLeaving && !event.isComposing) document.getElementById('name')?.focus();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (!areSingleKeysOn && key !== '?') return;
  const step = [...stepsOfItem(), ...MOVES, HELP].find((each) => each.key === key);
  if (!step) return;
  event.preventDefault();
  step.run();
}

async function begin(): Promise<void> {
  const loaded = await loadItems();
  take(loaded);
  current = order.find(isOpen) ?? order[0];
  draw();
  document.addEventListener('keydown', onKey);
}

begin().catch(() => say(words.lost));
