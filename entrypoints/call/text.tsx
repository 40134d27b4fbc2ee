import { useApp } from '../../components/app-context';
import { CopyButton } from '../../components/copy-button';
import { citedOf, listOf } from '../../components/list-of';
import { TextOut } from '../../components/text-out';
import type { Request } from '../../components/use-request';
import type { LookupHit } from '../../lib/domain/entry-view';
import type { Replies } from '../../lib/messages/requests';
import { citation } from '../../lib/wording/citation';
import {
  CALL_FIELDS,
  type CallForm,
  type ChannelId,
  callFault,
  complaintText,
} from '../../lib/wording/complaint';
import { createTranslator, type Translate } from '../../lib/wording/messages';
import { CallSection } from './section';

/** Authorities read Chinese, whatever the page speaks. */
const chinese = createTranslator('zh-CN');

interface CallTextProps {
  form: CallForm;
  channel: ChannelId | null;
  records: readonly LookupHit[];
  lists: Request<Replies['lists']>;
}

/** The complaint to copy; for who does not read Chinese, what it says. */
export function CallText({ form, channel, records, lists }: CallTextProps) {
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
    <CallSection title={t('call.write')}>
      {text === null && <p className="hint">{t(isFaulty ? 'call.faulty' : 'call.blank')}</p>}
      {text !== null && <Ready text={text} meaning={t.language === 'en' ? textIn(t) : null} />}
    </CallSection>
  );
}

function Ready({ text, meaning }: { text: string; meaning: string | null }) {
  const { t } = useApp();
  return (
    <>
      <TextOut label={t('call.text')} text={text} lang="zh-CN" />
      <p className="hint">{t('call.textHint')}</p>
      <div className="row actions">
        <CopyButton label={t('call.copy')} text={text} isPrimary />
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
