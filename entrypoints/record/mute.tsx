import { useState } from 'react';
import { useApp } from '../../components/app-context';
import { ErrorNote } from '../../components/error-note';
import { useRequest } from '../../components/use-request';
import type { EntryRef } from '../../lib/domain/entry';
import type { Replies } from '../../lib/messages/requests';

/**
 * Keep marks of this entry away until its record changes, or take that back. Here and in the settings only:
 * on a page the page could press it.
 */
export function RecordMute({ entry }: { entry: EntryRef }) {
  const { t, ask } = useApp();
  const request = useRequest('muted', {});
  const [error, setError] = useState<unknown>(null);
  if (request.status !== 'done') return null;
  const isMuted = request.value.some(
    ({ entry: other }) => other.list === entry.list && other.id === entry.id,
  );
  const take = (asked: Promise<Replies['mute']>) => {
    setError(null);
    asked.then(request.replace, setError);
  };
  return (
    <div className="record-mute">
      <button
        type="button"
        className="button"
        onClick={() => take(ask(isMuted ? 'unmute' : 'mute', { entry }))}
      >
        {t(isMuted ? 'record.unmute' : 'record.mute')}
      </button>
      <p role="status" className="hint">
        {isMuted && t('record.muted')}
      </p>
      {error !== null && <ErrorNote error={error} />}
    </div>
  );
}
