import { useEffect, useRef } from 'react';
import type { ChannelId } from '../lib/wording/complaint';
import { type ComplaintParts, changedParts, complaintText } from '../lib/wording/complaint-letter';
import type { Translate } from '../lib/wording/messages/translate';
import { useApp } from './app';
import type { ChannelChoice, Rewrite } from './channels';
import { LetterOut } from './letter-out';
import { Section } from './view';

interface ComplaintProps {
  title: string;
  channel: Pick<ChannelChoice, 'chosen' | 'rewrite'>;
  /** The parts for a channel; null if nothing was filled in, or something cannot be used. */
  partsIn(t: Translate, channel: ChannelId | null): ComplaintParts | null;
  /** Shown if there are none: what to do first. */
  missing: string;
}

/** The complaint to copy. Choosing a channel leads to it. */
export function Complaint({ title, channel, partsIn, missing }: ComplaintProps) {
  const { t } = useApp();
  const { chosen, rewrite } = channel;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!rewrite) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'start' });
  }, [rewrite]);
  const textIn = (words: Translate) => {
    const parts = partsIn(words, chosen);
    return parts && complaintText(words, parts);
  };
  const before = rewrite && partsIn(t, rewrite.from);
  const after = rewrite && partsIn(t, rewrite.to);
  return (
    <Section id="complaint" title={title} heading={heading}>
      <p role="status" className="said">
        {rewrite && before && after && rewriteText(t, rewrite, changedParts(before, after))}
      </p>
      <LetterOut
        label={t('complaint.text')}
        hint={t('letter.hint')}
        textIn={textIn}
        missing={missing}
      />
    </Section>
  );
}

/** The recipient of the text now, and the parts that changed with it. */
function rewriteText(
  t: Translate,
  { to }: Rewrite,
  changed: ReturnType<typeof changedParts>,
): string {
  const channel = t(`channel.${to}`);
  if (changed.length === 0) return t('complaint.notRewritten', { channel });
  const names = changed.map((part) => t(`complaint.part.${part}`));
  const parts = new Intl.ListFormat(t.language).format(names);
  return t('complaint.rewritten', { channel, parts });
}
