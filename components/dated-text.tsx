import { dayText } from '../lib/wording/dates';
import type { Translate } from '../lib/wording/messages/translate';

const DATE = /((?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}\u6708\d{1,2}\u65e5)(?: \d{2}:\d{2})?)/;

/**
 * Text whose dates stay on one line: Chromium would break `2026-09-01` after a hyphen and `9月1日` anywhere. Behind its
 * year a Chinese date may be parted, or lines would be ragged.
 */
export function DatedText({ text }: { text: string }) {
  // Splitting by one group puts the dates at the odd places.
  return text.split(DATE).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <span key={at} className="date">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** Soft facts in one line, `a · b`, or below what they are about. */
export function Meta({ text, as: Tag = 'p' }: { text: string; as?: 'p' | 'span' }) {
  return (
    <Tag className="meta">
      <DatedText text={text} />
    </Tag>
  );
}

const two = (n: number): string => String(n).padStart(2, '0');

/** An ISO instant in the user's own time zone: `2026年9月1日 14:05`. */
export function instantText(t: Translate, iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${dayText(t, day)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
