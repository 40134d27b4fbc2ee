import { useApp } from '../../components/app';
import { DatedText, Meta } from '../../components/dated-text';
import { NumberFact } from '../../components/list-facts';
import { Fact, takeFocus } from '../../components/view';
import type { EntryView } from '../../lib/domain/entry-view';
import type { ListPreview, PreviewedPage } from '../../lib/domain/list-preview';
import { dayText } from '../../lib/wording/dates';
import { shownOrNull } from '../../lib/wording/label';
import { listAge } from '../../lib/wording/list-date';
import type { Translate } from '../../lib/wording/messages/translate';
import { andText, displayName } from '../../lib/wording/names';
import { sanctionLine } from '../../lib/wording/sanction-line';

/** A list before the user follows it. */
export function PreviewedList({ list }: { list: ListPreview }) {
  return (
    <>
      <h4 className="card-title" tabIndex={-1} ref={takeFocus}>
        {list.title}
      </h4>
      <Facts list={list} />
      <Samples list={list} />
      <Pages list={list} />
    </>
  );
}

function countText(t: Translate, { live, counted, kinds }: ListPreview): string {
  const isPart = counted < live;
  const count = isPart
    ? t('preview.countPart', { n: live, counted })
    : t('preview.countText', { n: live });
  const each = kinds.map(({ kind, count }) =>
    t('preview.kind', { kind: t(`kind.${kind}`), n: count }),
  );
  return [count, ...each].join(' · ');
}

/** A list's statements about itself, and its size. */
function Facts({ list }: { list: ListPreview }) {
  const { t, today } = useApp();
  const { publisher, contacts, licence, asOf, sequence, expires } = list;
  const age = listAge(t, list, today);
  return (
    <dl className="facts">
      <Fact term={t('preview.publisher')}>{publisher}</Fact>
      <Fact term={t('preview.contacts')}>
        {contacts.length === 0
          ? t('preview.none')
          : contacts.map((each) => <span key={each}>{each.replace(/^mailto:/, '')}</span>)}
      </Fact>
      <Fact term={t('preview.licence')}>{licence || t('preview.none')}</Fact>
      <Fact term={t('preview.date')}>
        <DatedText text={[dayText(t, asOf), ...(age ? [age] : [])].join(' · ')} />
      </Fact>
      <NumberFact sequence={sequence} expires={expires} />
      <Fact term={t('preview.count')}>{countText(t, list)}</Fact>
    </dl>
  );
}

/** A few entries with their newest act, so that one sees what kind of list it is. */
function Samples({ list }: { list: ListPreview }) {
  const { t } = useApp();
  return (
    <div className="stack-close preview-part">
      <h5 className="minor-title">{t('preview.samples')}</h5>
      {list.samples.length === 0 ? (
        <p className="hint">{t('preview.noSamples')}</p>
      ) : (
        <ul className="stack-far">
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
      <Meta text={sanctionLine(t, entry, newest, 'it')} />
    </li>
  );
}

/** Names that are written out for one page. */
const NAMES_SHOWN = 3;

function pageText(t: Translate, { title, host, names }: PreviewedPage): string {
  const distinct = [...new Set(names)];
  const shown = distinct.slice(0, NAMES_SHOWN);
  const all =
    distinct.length > NAMES_SHOWN
      ? t('preview.more', { names: shown.join(t('text.between')), n: names.length })
      : andText(t, shown);
  return t('preview.page', { page: title || host, names: all });
}

/** Which of the pages that are open now the list would annotate. */
function Pages({ list: { pagesAsked, pages } }: { list: ListPreview }) {
  const { t } = useApp();
  const none = pagesAsked === 0 ? t('preview.noPages') : t('preview.unmarked', { n: pagesAsked });
  return (
    <div className="stack-close preview-part">
      <h5 className="minor-title">{t('preview.pages')}</h5>
      {pages.length === 0 ? (
        <p className="hint">{none}</p>
      ) : (
        <>
          <p>{t('preview.marked', { n: pagesAsked, marked: pages.length })}</p>
          <ul className="evidence">
            {pages.map((page, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two tabs may show one page
              <li key={at}>{pageText(t, page)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
