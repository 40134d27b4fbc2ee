import { act, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import { Options } from '../../../entrypoints/options/options';
import { Popup } from '../../../entrypoints/popup/popup';
import { RecordSheet } from '../../../entrypoints/record/record';
import { Welcome } from '../../../entrypoints/welcome/welcome';
import { DEFAULT_SETTINGS } from '../../../lib/domain/default-settings';
import { HIDEABLE } from '../../../lib/domain/policy';
import type { RequestName } from '../../../lib/messages/to-worker';
import { entryOf, found, hit, markOf, pageOf, SIGNED } from './samples';
import { type Answers, click, KEPT, refuse, type Stage, settle, show, turn, type } from './stage';

/** What can be pressed: each has a name of its own, says so where it cannot be done, and leaves the keyboard a place. */

const NAME = '余姚市示例启明培训学校有限公司';
const ENTRY = { list: 'builtin', id: 'a' };
const MUTED = ['b', 'c'].map((id) => ({
  entry: { list: 'builtin', id },
  name: `示例 ${id}`,
  on: '2026-09-30',
}));
const { how: _, name: __, ...VIEW } = hit('a', NAME);

const no = refuse('internal', 'refused');

/** A browser in which something of each kind is kept, so that each button is there. */
const FULL: Answers = {
  // One invented mark is drawn in the settings, and not three.
  settings: () => ({ ...DEFAULT_SETTINGS, showNamed: false, showPossible: false }),
  lists: () => [{ ...SIGNED, fault: { kind: 'shrunk', detail: '', at: '2026-09-30T00:00:00Z' } }],
  coverage: () => found().coverage,
  page: () =>
    pageOf({
      marks: [markOf('a')],
      muted: MUTED,
      dismissed: MUTED,
    }),
  pausedSites: () => ['example.com'],
  muted: () => MUTED,
  learned: () => [
    {
      host: 'a.example.com',
      entry: ENTRY,
      evidence: 'icp',
      value: '1',
      seenOn: '2026-09-03',
      name: NAME,
    },
  ],
  recent: () => ({ texts: ['示例甲', '示例乙'], hasSearched: true }),
  watched: () => ({
    names: ['示例丙', NAME].map((text) => ({
      text,
      records: [{ view: VIEW, how: 'name', news: 'listed' }],
      gone: [],
    })),
    stamp: '1',
    coverage: [],
  }),
  changes: () => [
    {
      list: 'builtin',
      title: '示例名单',
      asOf: '2026-09-10',
      added: [{ ref: ENTRY, name: NAME }],
      moreAdded: 0,
      gone: [],
      moreGone: 0,
    },
  ],
  record: () => ({ ...VIEW, entry: entryOf('a', NAME) }),
  lookup: ({ from }) => (from ? no() : { ...found(hit('a', NAME)), total: 31 }),
  saveSettings: no,
};

const lookUp = async ({ find }: Stage): Promise<void> => {
  await type(find<HTMLTextAreaElement>('textarea, input'), '示例');
  await settle();
};

interface Case {
  view: () => ReactNode;
  prepare?: (stage: Stage) => Promise<void>;
  answers?: Answers;
  /** Is anything decided there? */
  hasActs?: boolean;
}

const VIEWS: Readonly<Record<string, Case>> = {
  'the popup over a page': { view: () => <Popup tab={7} /> },
  'the popup with an answer': { view: () => <Popup tab={null} />, prepare: lookUp },
  settings: { view: () => <Options /> },
  'a record': { view: () => <RecordSheet entry={ENTRY} /> },
  'the first run': { view: () => <Welcome />, prepare: lookUp, hasActs: false },
};

/** The settings part by part, as with a policy that hides all others: to open one takes half of what the whole takes. */
const PARTS = HIDEABLE.filter((part) => part !== 'options').map((part): [string, Case] => {
  const hide = HIDEABLE.filter((other) => other !== part && other !== 'options');
  const answers = { settingsState: () => ({ ...KEPT, hide }) };
  return [`settings of ${part}`, { view: () => <Options />, answers }];
});

/** Views that are opened anew for each of their buttons. */
const OPENED_OFTEN = [...Object.entries(VIEWS).filter(([name]) => name !== 'settings'), ...PARTS];

const PRESSED = 'button';

/** A view in which everything is answered that it asks by itself. */
async function opened({ view, prepare, answers }: Case, all = FULL): Promise<Stage> {
  const stage = await show(view(), { ...all, ...answers });
  await prepare?.(stage);
  return stage;
}

/** As a keyboard does it. */
async function pressOne(one: HTMLElement | undefined): Promise<void> {
  one?.focus();
  if (one) await click(one);
  await settle(0);
}

/** Presses one thing, and says yes if that asks back. */
async function press({ findAll }: Stage, at: number): Promise<void> {
  await pressOne(findAll(PRESSED)[at]);
  await pressOne(findAll('.confirm .button-primary')[0]);
}

/** What a screen reader calls a button. */
function nameOf(one: HTMLElement): string {
  const labels = one.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const said = labels.map((id) => document.getElementById(id)?.textContent).join(' ');
  return said || (one.ariaLabel ?? one.textContent ?? '');
}

const isAnswered = (line: string): boolean =>
  [...Object.keys(FULL), 'settings', 'today', 'stored'].includes(line.split(' ')[0] ?? '') &&
  !/^(?:saveSettings|lookup .*"from")/.test(line);

it.each(OPENED_OFTEN)('whatever is refused in %s says so', async (_name, each) => {
  const first = await opened(each);
  expect(first.text()).not.toContain('正在载入');
  const all = first.findAll(PRESSED).map(nameOf);
  const refused: string[] = [];
  const silent: string[] = [];
  for (const [at, name] of all.entries()) {
    const stage = await opened(each);
    expect(stage.findAll('.error-note')).toEqual([]);
    const before = stage.asked.length;
    await press(stage, at);
    const isRefused = !stage.asked.slice(before).every(isAnswered);
    if (isRefused) refused.push(name);
    if (isRefused && stage.findAll('.error-note').length === 0) silent.push(name);
    await stage.close();
  }
  expect(refused.length).toBeGreaterThan(0);
  expect(silent).toEqual([]);
});

/** What is left once something was decided: nothing, so that rows and buttons go. */
const LEFT = {
  lists: () => [],
  muted: () => [],
  pausedSites: () => [],
  learned: () => [],
  recent: () => ({ texts: ['示例乙'], hasSearched: true }),
  watched: () => ({ names: [], stamp: '2', coverage: [] }),
  changes: () => [],
  page: () => pageOf(),
} satisfies Answers;

/** Whose rest each act is answered with. */
const ACTS = {
  pause: 'lists',
  unsubscribe: 'lists',
  syncNow: 'lists',
  acceptShrunk: 'lists',
  mute: 'muted',
  unmute: 'muted',
  restoreBanner: null,
  setSitePaused: 'pausedSites',
  forgetLearned: 'learned',
  forgetRecent: 'recent',
  watch: 'watched',
  unwatch: 'watched',
  seeWatched: 'watched',
  dismissChanges: null,
} as const satisfies Partial<Record<RequestName, keyof typeof LEFT | null>>;

/** A worker that does what it is asked, and answers once it was `told` elsewhere. */
function working(told = async (): Promise<void> => {}): Answers {
  let isDone = false;
  const kept = Object.entries(LEFT).map(([name, left]) => {
    const full: () => unknown = Reflect.get(FULL, name);
    return [name, () => (isDone ? left() : full())];
  });
  const acts = Object.entries(ACTS).map(([name, of]) => {
    const act = async () => {
      isDone = true;
      await told();
      return of && LEFT[of]();
    };
    return [name, act];
  });
  return { ...FULL, ...Object.fromEntries([...kept, ...acts]) };
}

/** The view asks again of itself before its act is answered: the row is gone by then. */
const toldFirst = async (): Promise<void> => {
  document.dispatchEvent(new Event('visibilitychange'));
  await new Promise((resolve) => setTimeout(resolve, 5));
};

/** Presses one thing, and tells whether it is an act and whether the keyboard is nowhere then. */
async function pressedIn(each: Case, at: number, told?: () => Promise<void>) {
  const stage = await opened(each, working(told));
  const before = stage.asked.length;
  await press(stage, at);
  await settle(told ? 20 : 0);
  const isAct = stage.asked.slice(before).some((line) => (line.split(' ')[0] ?? '') in ACTS);
  const isLost = document.activeElement === document.body;
  await stage.close();
  return { isAct, isLost };
}

it.each(OPENED_OFTEN)('nothing that is done in %s loses the keyboard', async (_, each) => {
  const all = (await opened(each, working())).findAll(PRESSED).map(nameOf);
  const lost: string[] = [];
  let acts = 0;
  for (const [at, name] of all.entries()) {
    const { isAct, isLost } = await pressedIn(each, at);
    if (isLost) lost.push(name);
    if (!isAct) continue;
    acts++;
    if ((await pressedIn(each, at, toldFirst)).isLost) lost.push(`${name}, asked again`);
  }
  expect({ lost, hasActs: acts > 0 }).toEqual({ lost: [], hasActs: each.hasActs ?? true });
});

/** Fields to write in, and what stands in each. */
const typedIn = (stage: Stage) =>
  stage
    .findAll('input, textarea')
    .filter(
      (one) =>
        one instanceof HTMLTextAreaElement ||
        /^(?:text|url|$)/.test(one.getAttribute('type') ?? ''),
    )
    .filter((one) => !(one as HTMLInputElement).readOnly) as HTMLInputElement[];

const areSame = (a: readonly Element[], b: readonly Element[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

it.each(Object.entries(VIEWS))(
  'what is typed, opened and focused in %s stays as it is when the view asks again',
  async (_, each) => {
    const stage = await opened(each);
    const details = () => stage.findAll('details') as HTMLDetailsElement[];
    const openAll = () =>
      act(async () => {
        for (const one of details()) {
          one.open = true;
          one.dispatchEvent(new Event('toggle'));
        }
      });
    await openAll();
    const fields = typedIn(stage);
    for (const [at, field] of fields.entries()) await type(field, `示例${at}`);
    await settle(200);
    await openAll();
    const before = stage.asked.length;
    const focused = fields.at(-1) ?? stage.findAll(PRESSED)[0];
    focused?.focus();
    const [open, written] = [details(), typedIn(stage)];
    await turn('visible');
    expect(stage.asked.length).toBeGreaterThan(before);
    expect(areSame(details(), open)).toBe(true);
    expect(open.every((one) => one.open)).toBe(true);
    expect(areSame(typedIn(stage), written)).toBe(true);
    expect(written.map(({ value }) => value)).toEqual(written.map((_, at) => `示例${at}`));
    expect(document.activeElement).toBe(focused);
  },
);

it.each(Object.entries(VIEWS))('no two buttons of %s are called alike', async (_, each) => {
  const names = (await opened(each)).findAll(PRESSED).map(nameOf);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it('has no button in the settings that none of their parts has', async () => {
  const namesIn = async (each: Case) => (await opened(each)).findAll(PRESSED).map(nameOf);
  const inParts: string[] = [];
  for (const [, each] of PARTS) inParts.push(...(await namesIn(each)));
  const all = await namesIn({ view: () => <Options /> });
  expect(inParts.sort()).toEqual(all.sort());
});
