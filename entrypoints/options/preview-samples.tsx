import { useApp } from '../../components/app-context';
import { DatedText } from '../../components/dated-text';
import type { EntryView } from '../../lib/domain/entry-view';
import type { ListPreview } from '../../lib/messages/requests';
import { shownOrNull } from '../../lib/wording/label';
import { displayName } from '../../lib/wording/names';
import { sanctionLine } from '../../lib/wording/sanction-line';

/** A few entries with their newest act, so that one sees what kind of list it is. */
export function PreviewSamples({ list }: { list: ListPreview }) {
  const { t } = useApp();
  return (
    <div className="preview-part">
      <h5 className="minor-title">{t('preview.samples')}</h5>
      {list.samples.length === 0 ? (
        <p className="hint">{t('preview.noSamples')}</p>
      ) : (
        <ul className="samples">
          {list.samples.map((view) => (
            <Sample key={view.ref.id} view={view} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Sample({ view: { entry } }: { view: EntryView }) {
  const { t, today } = useApp();
  const newest = shownOrNull(entry, today)?.[0];
  if (!newest) return null;
  return (
    <li>
      <p lang="zh-CN">{displayName(entry)}</p>
      <p className="meta">
        <DatedText text={sanctionLine(t, entry, newest)} />
      </p>
    </li>
  );
}
