import { useEffect, useRef } from 'react';
import { useApp } from '../../components/app';
import { citedOf, listOf } from '../../components/lists';
import { CopyButton, TextOut } from '../../components/text-out';
import type { Request } from '../../components/use-request';
import { Section } from '../../components/view';
import type { LookupHit } from '../../lib/domain/lookup';
import type { Replies } from '../../lib/messages/requests';
import { recordFor } from '../../lib/wording/citation';
import { CALL_FIELDS, type CallForm, type ChannelId, callFault } from '../../lib/wording/complaint';
import { changedParts, complaintParts, complaintText } from '../../lib/wording/complaint-text';
import { createTranslator, type Translate } from '../../lib/wording/messages/translate';
import type { Rewrite } from './channels';

/** Authorities read Chinese, whatever the user's language. */
const chinese = createTranslator('zh-CN');

interface ComplaintProps {
  form: CallForm;
  channel: { chosen: ChannelId | null; rewrite: Rewrite | null };
  records: readonly LookupHit[];
  lists: Request<Replies['lists']>;
}

/** The complaint to copy; for who does not read Chinese, what it says. Choosing a channel leads to it. */
export function Complaint({ form, channel: { chosen, rewrite }, records, lists }: ComplaintProps) {
  const { t, today } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!rewrite) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView?.({ block: 'start' });
  }, [rewrite]);
  const partsIn = (words: Translate, channel: ChannelId | null) =>
    complaintParts(
      words,
      form,
      channel,
      records.flatMap(
        (hit) => recordFor(words, citedOf(hit, listOf(lists, hit.ref.list)), today) ?? [],
      ),
    );
  const textIn = (words: Translate) => {
    const parts = partsIn(words, chosen);
    return parts && complaintText(words, parts);
  };
  const text = textIn(chinese);
  const isFaulty = CALL_FIELDS.some((field) => callFault(form[field]) !== null);
  const before = rewrite && partsIn(t, rewrite.from);
  const after = rewrite && partsIn(t, rewrite.to);
  return (
    <Section id="complaint" title={t('call.write')} heading={heading}>
      {text === null && <p className="hint">{t(isFaulty ? 'call.faulty' : 'call.blank')}</p>}
      <p role="status" className="said">
        {rewrite && before && after && rewriteText(t, rewrite, changedParts(before, after))}
      </p>
      {text !== null && <Ready text={text} meaning={t.language === 'en' ? textIn(t) : null} />}
    </Section>
  );
}

/** To whom the text goes now, and which of its parts are others than before. */
function rewriteText(
  t: Translate,
  { to }: Rewrite,
  changed: ReturnType<typeof changedParts>,
): string {
  const channel = t(`channel.${to}`);
  if (changed.length === 0) return t('call.notRewritten', { channel });
  const names = changed.map((part) => t(`complaint.part.${part}`));
  const parts = new Intl.ListFormat(t.language).format(names);
  return t('call.rewritten', { channel, parts });
}

function Ready({ text, meaning }: { text: string; meaning: string | null }) {
  const { t } = useApp();
  return (
    <>
      <TextOut label={t('call.text')} text={text} lang="zh-CN" />
      <p className="hint">{t('call.textHint')}</p>
      <div className="row actions">
        <CopyButton label={t('copy.text')} text={text} isPrimary />
      </div>
      {meaning !== null && (
        <details>
          <summary>{t('call.meaning')}</summary>
          <p className="meaning">{meaning}</p>
        </details>
      )}
    </>
  );
}
