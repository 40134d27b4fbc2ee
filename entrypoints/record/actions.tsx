import { useApp } from '../../components/app-context';
import { CopyButton } from '../../components/copy-button';
import { callPath } from '../../components/links';
import { type Cited, citation } from '../../lib/wording/citation';
import { displayName } from '../../lib/wording/names';

/** Desktop browsers mostly have no `share`. */
const canShare = (): boolean => typeof navigator.share === 'function';

/** What can be done with a record: cite, share and print it, and go on from a call. */
export function RecordActions({ cited }: { cited: Cited }) {
  const { t, today } = useApp();
  const text = citation(t, cited, today);
  if (text === null) return null;
  const share = () => {
    // Rejects when the reader closes the dialog, which needs no answer.
    navigator.share({ title: displayName(cited.entry), text }).catch(() => undefined);
  };
  return (
    <div className="row actions record-actions">
      <CopyButton label={t('record.cite')} text={text} />
      {canShare() && (
        <button type="button" className="button" onClick={share}>
          {t('record.share')}
        </button>
      )}
      <button type="button" className="button" onClick={() => window.print()}>
        {t('record.print')}
      </button>
      <a className="button" href={callPath(displayName(cited.entry))}>
        {t('call.link')}
      </a>
    </div>
  );
}
