import { GRAVITY_SHAPES } from '../domain/gravity-shapes';
import type { MarkView } from '../domain/verdict';
import { make, makeButton } from './dom';

/** The button after a title: icon and label to see, the description for screen readers. */
export function makePill(view: MarkView, act: () => void): HTMLButtonElement {
  return makeButton(
    { class: `p ${view.tier}`, 'aria-label': view.description, 'aria-expanded': 'false' },
    act,
    make(
      'svg',
      { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
      make('path', { d: GRAVITY_SHAPES[view.gravity], 'fill-rule': 'evenodd' }),
    ),
    view.label,
  );
}
