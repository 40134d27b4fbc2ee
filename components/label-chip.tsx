import type { Gravity } from '../lib/domain/sanction-kinds';
import type { MarkView } from '../lib/domain/verdict';
import { GravityIcon } from './gravity-icon';

interface LabelChipProps {
  label: string;
  gravity: Gravity;
  /** How sure a mark is. A record that was looked up is what it is and has no tier. */
  tier?: MarkView['tier'];
}

/** Colour and icon say gravity, the outline says certainty, the date stands in the words. */
export function LabelChip({ label, gravity, tier }: LabelChipProps) {
  return (
    <span className="chip" data-gravity={gravity} data-tier={tier}>
      <GravityIcon gravity={gravity} />
      {label}
    </span>
  );
}
