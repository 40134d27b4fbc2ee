import { useApp } from '../../components/app';
import { citedOf, listOf } from '../../components/lists';
import { CopyButton, TextOut } from '../../components/text-out';
import type { Request } from '../../components/use-request';
import { Section } from '../../components/view';
import type { LookupHit } from '../../lib/domain/lookup';
import type { Replies } from '../../lib/messages/requests';
import { citation } from '../../lib/wording/citation';
import {
  CALL_FIELDS,
  type CallForm,
  type ChannelId,
  callFault,
  complaintText,
} from '../../lib/wording/complaint';
import { createTranslator, type Translate } from '../../lib/wording/messages/translate';

/** Authorities read Chinese, whatever the user's language. */
const chinese = createTranslator('zh-CN');

interface ComplaintProps {
  form: CallForm;
  channel: ChannelId | null;
  records: readonly LookupHit[];
  lists: Request<Replies['lists']>;
}

/** The complaint to copy; for who does not read Chinese, what it says. */
export function Complaint({ form, channel, records, lists }: ComplaintProps) {
  const { t, today } = useApp();
  const textIn = (words: Translate) => {
    const cited = records.flatMap(
      (hit) => citation(words, citedOf(hit, listOf(lists, hit.ref.list)), today) ?? [],
    );
    return complaintText(words, form, channel, cited);
  };
  const text = textIn(chinese);
  const isFaulty = CALL_FIELDS.some((field) => callFault(form[field]) !== null);
  return (
    <Section id="complaint" title={t('call.write')}>
      {text === null && <p className="hint">{t(isFaulty ? 'call.faulty' : 'call.blank')}</p>}
      {text !== null && <Ready text={text} meaning={t.language === 'en' ? textIn(t) : null} />}
    </Section>
  );
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
