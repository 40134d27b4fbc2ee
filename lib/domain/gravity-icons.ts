import type { Gravity } from './sanction-rules';

/**
 * The icon of each gravity as an SVG path in a box of 16 by 16, to be filled `evenodd`: circle, triangle, octagon.
 * Shapes differ, so that colour alone does not tell gravity. Views and marks draw the same shapes.
 */
export const GRAVITY_SHAPES: Record<Gravity, string> = {
  notice: 'M8 1a7 7 0 1 0 .1 0M7 4h2v2H7m0 1h2v5H7',
  penalty: 'M8 1 0 15h16M7 6h2v4H7m0 1h2v2H7',
  severe: 'M5 1h6l4 4v6l-4 4H5l-4-4V5m3 2h8v2H4',
};
