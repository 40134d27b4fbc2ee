import { useApp } from '../../components/app';
import { DatedText, Meta } from '../../components/dated-text';
import { recordPath } from '../../components/links';
import { useRequest } from '../../components/use-request';
import { Fact } from '../../components/view';
import { refKey } from '../../lib/domain/entry-ref';
import type { RecordView } from '../../lib/domain/entry-view';
import type { CitedList } from '../../lib/wording/citation';
import { troubleTexts } from '../../lib/wording/coverage';
import { shownOrNull } from '../../lib/wording/label';
import { listDate } from '../../lib/wording/list-date';
import { hasClass, lookedTexts, termTexts } from '../../lib/wording/provenance';

/** The record's list, its publisher and day, how long each act is shown, and which other lists name the subject. */
export function Provenance({ view, list }: { view: RecordView; list: CitedList }) {
  const { t, today } = useApp();
  const { asOf, issued } = list;
  return (
    <>
      <h2 className="section-title">{t('record.provenance')}</h2>
      <dl className="facts">
        <Fact term={t('list.title')}>
          {list.title}
          {list.publisher && (
            <span className="meta">{t('list.publisher', { publisher: list.publisher })}</span>
          )}
          {asOf && (
            <Meta as="span" text={listDate(t, { asOf, ...(issued ? { issued } : {}) }, today)} />
          )}
          <Troubles list={view.ref.list} />
        </Fact>
        <Fact term={t('record.id')}>
          <span>{view.ref.id}</span>
        </Fact>
        <Texts
          term={t('record.term')}
          texts={termTexts(t, view.entry, today)}
          {...(hasClass(view.entry, today) && { note: t('record.termNote') })}
        />
        <Texts
          term={t('record.looked')}
          texts={lookedTexts(t, view.entry, today)}
          note={t('record.askAuthority')}
        />
        <OtherLists view={view} />
      </dl>
    </>
  );
}

/**
 * The trouble that keeps its list from telling the present state: it is past its date, could not be updated, or is
 * dated ahead of the clock.
 */
function Troubles({ list }: { list: string }) {
  const { t } = useApp();
  const coverage = useRequest('coverage', {}).value ?? [];
  const own = coverage.filter(({ identity }) => identity === list);
  return troubleTexts(t, own).map((text) => <Meta key={text} as="span" text={text} />);
}

interface TextsProps {
  term: string;
  texts: readonly string[];
  /** Said below them. */
  note?: string;
}

/** Texts of one term; nothing if there is none. */
function Texts({ term, texts, note }: TextsProps) {
  return (
    texts.length > 0 && (
      <Fact term={term}>
        <ul className="stack">
          {texts.map((text) => (
            <li key={text}>
              <DatedText text={text} />
            </li>
          ))}
        </ul>
        {note && <span className="meta">{note}</span>}
      </Fact>
    )
  );
}

/** Which other lists name the same subject. */
function OtherLists({ view }: { view: RecordView }) {
  const { t, today } = useApp();
  const others = view.others ?? [];
  const live = others.filter(({ entry }) => shownOrNull(entry, today) !== null);
  return (
    live.length > 0 && (
      <Fact term={t('record.others')}>
        {live.map(({ ref, listTitle }) => (
          <a key={refKey(ref)} className="link" href={recordPath(ref)}>
            {listTitle}
          </a>
        ))}
      </Fact>
    )
  );
}
