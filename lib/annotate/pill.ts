import type { MarkView } from '../schema/verdict';
import { make, makeButton } from './dom';

/** Shapes differ, so that gravity is not told by colour alone: circle, triangle, octagon. */
const SHAPES: Record<MarkView['gravity'], string> = {
  notice: 'M8 1a7 7 0 1 0 .1 0M7 4h2v2H7m0 1h2v5H7',
  penalty: 'M8 1 0 15h16M7 6h2v4H7m0 1h2v2H7',
  severe: 'M5 1h6l4 4v6l-4 4H5l-4-4V5m3 2h8v2H4',
};

/** The button after a title: icon and label to see, the description for screen readers. */
export function makePill(view: MarkView, act: () => void): HTMLButtonElement {
  return makeButton(
    { class: `p ${view.tier}`, 'aria-label': view.description, 'aria-expanded': 'false' },
    act,
    make(
      'svg',
      { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
      make('path', { d: SHAPES[view.gravity], 'fill-rule': 'evenodd' }),
    ),
    view.label,
  );
}
