import type { Gravity } from '../lib/schema/lifecycle';

/** Told apart by shape, not by colour alone, and the same as on pages: circle, triangle, octagon. */
const SHAPES: Record<Gravity, string> = {
  notice: 'M8 1a7 7 0 1 0 .1 0M7 4h2v2H7m0 1h2v5H7',
  penalty: 'M8 1 0 15h16M7 6h2v4H7m0 1h2v2H7',
  severe: 'M5 1h6l4 4v6l-4 4H5l-4-4V5m3 2h8v2H4',
};

export function GravityIcon({ gravity }: { gravity: Gravity }) {
  return (
    <svg className="gravity-icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={SHAPES[gravity]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
