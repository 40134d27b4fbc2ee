import { useApp } from '../../components/app';
import { DatedText, Meta } from '../../components/dated-text';
import { recordPath } from '../../components/links';
import { Fact } from '../../components/view';
import { type EntryRef, refKey } from '../../lib/domain/entry-ref';
import type { RecordView } from '../../lib/domain/entry-view';
import type { PageState } from '../../lib/domain/page-views';
import type { CitedList } from '../../lib/wording/citation';
import { shownOrNull } from '../../lib/wording/label';
import type { Translate } from '../../lib/wording/messages/translate';
import { disagreementTexts } from '../../lib/wording/other-lists';
import type { PageEvidence } from '../../lib/wording/report';

/** What a tab's page shows of this entry and why; null where it shows nothing of it, or is another page by now. */
export function matchOf(t: Translate, page: PageState, ref: EntryRef): PageEvidence | null {
  const isThis = (other: EntryRef) => refKey(other) === refKey(ref);
  const mark = page.marks.find(({ entry }) => isThis(entry));
  const related = page.related.find(({ view }) => isThis(view.ref));
  const evidence = mark ? [...mark.evidence, ...mark.also] : related ? [related.reason] : [];
  if (evidence.length === 0) return null;
  return { page: page.site?.name ?? page.website?.host ?? t('page.title'), evidence };
}

/** Why the page from which the record was opened shows an annotation of it. */
export function PageMatch({ match }: { match: PageEvidence }) {
  const { t } = useApp();
  return (
    <section className="panel stack-close record-match" aria-labelledby="match-title">
      <h2 id="match-title" className="minor-title">
        {t('record.match')}
      </h2>
      <p className="meta">{t('record.matchOn', { page: match.page })}</p>
      <ul className="evidence">
        {match.evidence.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

/** Which list says so, who publishes it and of which day it is; and what other lists say. */
export function Provenance({ view, list }: { view: RecordView; list: CitedList }) {
  const { t } = useApp();
  return (
    <>
      <h2 className="section-title">{t('record.provenance')}</h2>
      <dl className="facts">
        <Fact term={t('list.title')}>
          {list.title}
          {list.publisher && (
            <span className="meta">{t('list.publisher', { publisher: list.publisher })}</span>
          )}
          {list.asOf && <Meta as="span" text={t('list.asOf', { date: list.asOf })} />}
        </Fact>
        <Fact term={t('record.id')}>
          <span>{view.ref.id}</span>
        </Fact>
        <OtherLists view={view} />
      </dl>
    </>
  );
}

/** Which other lists name the same subject, and where one of them says otherwise. */
function OtherLists({ view }: { view: RecordView }) {
  const { t, today } = useApp();
  const others = view.others ?? [];
  const live = others.filter(({ entry }) => shownOrNull(entry, today) !== null);
  const disagreements = disagreementTexts(t, [view], others, today);
  return (
    <>
      {live.length > 0 && (
        <Fact term={t('record.others')}>
          {live.map(({ ref, listTitle }) => (
            <a key={refKey(ref)} className="link" href={recordPath(ref)}>
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
