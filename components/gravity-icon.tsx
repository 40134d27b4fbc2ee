import { GRAVITY_SHAPES } from '../lib/domain/gravity-shapes';
import type { Gravity } from '../lib/domain/sanction-kinds';

export function GravityIcon({ gravity }: { gravity: Gravity }) {
  return (
    <svg className="gravity-icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={GRAVITY_SHAPES[gravity]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
