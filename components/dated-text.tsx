import { atOwnClock } from '../lib/domain/day';
import { dayText } from '../lib/wording/dates';
import type { Translate } from '../lib/wording/messages/translate';

/** `2026-09-01`, `2026年9月1日`, `1 September 2026`. */
const DATE =
  '(?:\\d{4}-\\d{2}(?:-\\d{2})?|(?:\\d{4}\u5e74)?\\d{1,2}\u6708(?:\\d{1,2}\u65e5)?|\\d{1,2} [A-Z][a-z]+ \\d{4})';
/** `8万元`, `90 天`, `12 个月`, `3 条`: a number with what it counts. */
const AMOUNT =
  '\\d[\\d,.]* ?(?:[\u4e07\u842c\u4ebf\u5104]?\u5143|[\u5929\u65e5\u6761\u7b46]|[\u4e2a\u500b]?\u6708|days?|months?)';
/** `余市监罚〔2026〕1号`: an office's sign has few characters. */
const NUMBER = '[^ -~\uff1a]{0,6}\u3014\\d{4}\u3015\\d+[\u53f7\u865f]';
/** A dot stays with what is before it: no line begins with one. */
const WHOLE = new RegExp(`((?:(?:\\S\u00b7)?${DATE}|${AMOUNT}|${NUMBER})(?: \u00b7)?|\\S \u00b7)`);

/**
 * Text whose dates, amounts and numbers of documents stay on one line: browsers would break `2026-09-01` after a hyphen
 * and `9月1日` or `8万元` anywhere. It is one element: in a grid each part would have a line of its own.
 */
export function DatedText({ text }: { text: string }) {
  // Splitting by one group puts what stays whole at the odd places.
  const parts = text.split(WHOLE).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
      <span key={at} className="whole">
        {part}
      </span>
    ) : (
      part
    ),
  );
  return <span>{parts}</span>;
}

/** Soft facts in one line, `a · b`, or below what they are about. */
export function Meta({ text, as: Tag = 'p' }: { text: string; as?: 'p' | 'span' }) {
  return (
    <Tag className="meta">
      <DatedText text={text} />
    </Tag>
  );
}

/** Several of them, each in its own line. */
export const Metas = ({ texts, as }: { texts: readonly string[]; as?: 'p' | 'span' }) =>
  texts.map((text) => <Meta key={text} text={text} {...(as && { as })} />);

/** Reasons below each other. */
export const TextList = ({ texts }: { texts: readonly string[] }) => (
  <ul className="evidence">
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

/** An ISO instant in the user's own time zone: `2026年9月1日 14:05`. */
export function instantText(t: Translate, iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const { day, clock } = atOwnClock(at);
  return `${dayText(t, day)} ${clock.slice(0, 2).join(':')}`;
}
