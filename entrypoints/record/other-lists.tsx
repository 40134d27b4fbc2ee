import { useApp } from '../../components/app-context';
import { DatedText } from '../../components/dated-text';
import { recordPath } from '../../components/links';
import { Fact } from '../../components/record-facts';
import type { RecordView } from '../../lib/domain/entry-view';
import { shownOrNull } from '../../lib/wording/label';
import { disagreementTexts } from '../../lib/wording/others';

/** Which other lists name the same subject, and where one of them says otherwise. */
export function OtherLists({ view }: { view: RecordView }) {
  const { t, today } = useApp();
  const others = view.others ?? [];
  const live = others.filter(({ entry }) => shownOrNull(entry, today) !== null);
  const disagreements = disagreementTexts(t, [view], others, today);
  return (
    <>
      {live.length > 0 && (
        <Fact term={t('record.others')}>
          {live.map(({ ref, listTitle }) => (
            <a key={`${ref.list} ${ref.id}`} className="link" href={recordPath(ref)}>
              {listTitle}
            </a>
          ))}
        </Fact>
      )}
      {disagreements.length > 0 && (
        <Fact term={t('record.disagree')}>
          {disagreements.map((text) => (
            <span key={text}>
              <DatedText text={text} />
            </span>
          ))}
        </Fact>
      )}
    </>
  );
}
