import { useApp } from '../../components/app-context';
import type { ListPreview, PreviewedPage } from '../../lib/domain/list-preview';
import type { Translate } from '../../lib/wording/messages';

/** Names that are written out for one page. */
const NAMES_SHOWN = 3;

function pageText(t: Translate, { title, host, names }: PreviewedPage): string {
  const distinct = [...new Set(names)];
  const written = new Intl.ListFormat(t.language).format(distinct.slice(0, NAMES_SHOWN));
  const all =
    distinct.length > NAMES_SHOWN
      ? t('preview.more', { names: written, n: names.length })
      : written;
  return t('preview.page', { page: title || host, names: all });
}

/** Which of the pages that are open now the list would mark. */
export function PreviewPages({ list: { pagesAsked, pages } }: { list: ListPreview }) {
  const { t } = useApp();
  const none = pagesAsked === 0 ? t('preview.noPages') : t('preview.unmarked', { n: pagesAsked });
  return (
    <div className="preview-part">
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
