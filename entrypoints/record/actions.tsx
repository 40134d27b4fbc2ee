import { useApp } from '../../components/app';
import { CopyButton } from '../../components/copy';
import { ErrorNote, Unanswered } from '../../components/error-note';
import { Button, Said } from '../../components/fields';
import { viewPath } from '../../components/links';
import { useAction, useRequest } from '../../components/use-request';
import { type EntryRef, refKey } from '../../lib/domain/entry-ref';
import { type Cited, citation } from '../../lib/wording/citation';
import { displayName } from '../../lib/wording/names';

/** Desktop browsers mostly have no `share`. */
const canShare = (): boolean => typeof navigator.share === 'function';

/** Actions on a record: cite, share and print it, and go on from a call. */
export function Actions({ cited }: { cited: Cited }) {
  const { t, today } = useApp();
  const text = citation(t, cited, today);
  if (text === null) return null;
  const share = () => {
    // Rejects when the user closes the dialog, which needs no answer.
    navigator.share({ title: displayName(cited.entry), text }).catch(() => undefined);
  };
  return (
    <div className="row actions record-actions">
      <CopyButton label={t('record.cite')} text={text} />
      {canShare() && <Button onClick={share}>{t('record.share')}</Button>}
      <Button onClick={() => window.print()}>{t('view.print')}</Button>
      <a className="button" href={viewPath('enrol', displayName(cited.entry))}>
        {t('enrol.title')}
      </a>
      <a className="button" href={viewPath('call', displayName(cited.entry))}>
        {t('call.link')}
      </a>
    </div>
  );
}

/**
 * Keeps annotations of this entry away until its record changes, or takes that back. Not offered on web
 * pages, since a page could press it.
 */
export function MuteButton({ entry }: { entry: EntryRef }) {
  const { t, ask } = useApp();
  const request = useRequest('muted', {});
  const change = useAction();
  if (request.status !== 'done') return <Unanswered request={request} />;
  const isMuted = request.value.some((muted) => refKey(muted.entry) === refKey(entry));
  return (
    <div className="stack-close record-mute">
      <Button
        onClick={() => change.run(ask(isMuted ? 'unmute' : 'mute', { entry }), request.replace)}
      >
        {t(isMuted ? 'record.unmute' : 'record.mute')}
      </Button>
      <Said>{isMuted && t('record.muted')}</Said>
      <ErrorNote error={change.error} />
    </div>
  );
}
