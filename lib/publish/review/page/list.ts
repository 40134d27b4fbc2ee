import { OPEN_STATES } from '../states';
import type { ItemView } from '../view';
import { type Words, whereOf } from '../words';
import { element } from './elements';

type Show = (key: string) => void;

function entryOf(item: ItemView, current: string | undefined, words: Words, show: Show) {
  const { key, name, state } = item;
  return element(
    'li',
    {},
    element(
      'button',
      {
        type: 'button',
        'aria-current': key === current ? 'true' : undefined,
        on: { click: () => show(key) },
      },
      name || '—',
      element(
        'small',
        {},
        [words.states[state], whereOf(item)].filter((each) => each !== '').join(' · '),
      ),
    ),
  );
}

/** The items, those that ask for a decision first; what is decided or closed is folded away. */
export function drawList(
  all: ReadonlyMap<string, ItemView>,
  order: readonly string[],
  current: string | undefined,
  words: Words,
  show: Show,
): HTMLElement[] {
  const items = order.flatMap((key) => all.get(key) ?? []);
  const listOf = (of: readonly ItemView[]) =>
    element('ol', {}, ...of.map((item) => entryOf(item, current, words, show)));
  const open = items.filter(({ state }) => OPEN_STATES.has(state));
  const done = items.filter(({ state }) => !OPEN_STATES.has(state));
  const isDoneShown = done.some(({ key }) => key === current);
  return [
    element('section', {}, element('h2', {}, words.left(open.length)), listOf(open)),
    ...(done.length > 0
      ? [
          element(
            'details',
            { open: isDoneShown },
            element('summary', {}, words.done(done.length)),
            listOf(done),
          ),
        ]
      : []),
  ];
}
