import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import type { ReadPage } from '../../components/dossier';
import { NewTabLink, recordPath } from '../../components/links';
import { UncheckedNotes } from '../../components/list-facts';
import { useRequest } from '../../components/use-request';
import { Section } from '../../components/view';
import { type EntryRef, refKey } from '../../lib/domain/entry-ref';
import type { PageState, WebsiteState } from '../../lib/domain/page-views';
import type { MarkView } from '../../lib/domain/verdict';
import type { Translate } from '../../lib/wording/messages/translate';
import { displayName } from '../../lib/wording/names';
import { healthText, isLookedAt, pageSummary, websiteTexts } from '../../lib/wording/states';
import { PageAnnotation } from './page-annotation';
import { Decided, type Decisions, Pause, Silenced, useDecisions } from './page-decisions';
import { PageDossier, PageReport } from './page-forms';
import { PageMentions } from './page-mentions';
import { toldOnce } from './page-told';

/** The page of a tab, and what the user decides about it; nothing is asked where there is no tab. */
export function usePage(tab: number | null) {
  const request = useRequest('page', tab === null ? null : { tab });
  return { request, decisions: useDecisions(request.reload) };
}

interface PageProps {
  tab: number;
  page: ReturnType<typeof usePage>;
}

interface SectionProps extends PageProps {
  /** Found by the look-up above: each unit is told once. */
  above: readonly EntryRef[];
  /** Something else is asked above, to which the page is no answer. */
  isApart: boolean;
}

/** The annotations of a tab's page, its related entries, and whether its adapter still fits. */
export function PageSection({ tab, page: { request, decisions }, above, isApart }: SectionProps) {
  const { t } = useApp();
  const page = request.value;
  return (
    <Section id="page" title={t(isApart ? 'page.apart' : 'page.title')} request={request}>
      <Decided decisions={decisions} isTold={page?.paused === true} />
      {page?.paused && <Pause host={page.host ?? ''} paused decisions={decisions} />}
      {page && !page.paused && <Shown page={page} tab={tab} above={above} decisions={decisions} />}
    </Section>
  );
}

/** Actions on the page: pause its site, find the mentions in its text, report a fault. */
export function PageActions({
  tab,
  page: { request, decisions },
  url,
  readPage,
}: PageProps & { url: string; readPage: ReadPage }) {
  const page = request.value;
  return (
    <div className="stack page-actions">
      {page && isLookedAt(page) && !page.paused && page.host !== null && (
        <Pause host={page.host} paused={false} decisions={decisions} />
      )}
      <PageMentions tab={tab} />
      <PageDossier tab={tab} readPage={readPage} />
      <PageReport tab={tab} url={url} />
    </div>
  );
}

interface ShownProps {
  page: PageState;
  tab: number;
  above: readonly EntryRef[];
  decisions: Decisions;
}

function Shown({ page, tab, above, decisions }: ShownProps) {
  const { t } = useApp();
  if (!isLookedAt(page)) return <p className="hint">{t('page.unsupported')}</p>;
  const { cards, related, gravest } = toldOnce(page, above);
  return (
    <>
      {(page.recognised > 0 || page.website) && (
        <p className="page-summary" data-marked={page.marks.length > 0 || undefined}>
          <DatedText text={summaryText(t, page, gravest)} />
        </p>
      )}
      {page.site && (
        <p className={page.recognised === 0 ? 'health fault' : 'health meta'}>
          {healthText(t, page)}
        </p>
      )}
      <ul className="cards">
        {cards.map((mark) => (
          <li key={refKey(mark.entry)}>
            <PageAnnotation
              annotation={mark}
              tab={tab}
              onMute={() => decisions.mute(mark.entry, mark.heading)}
            />
          </li>
        ))}
      </ul>
      {related.length > 0 && <Related related={related} tab={tab} />}
      <UncheckedNotes unchecked={page.unchecked} />
      <Silenced page={page} decisions={decisions} />
      {page.website && <Website website={page.website} />}
    </>
  );
}

/** How many annotations there are, and of several the gravest, which is the first below. */
function summaryText(t: Translate, page: PageState, gravest: MarkView | null): string {
  const summary = pageSummary(t, page) ?? t('page.noMarks');
  return gravest ? t('page.gravest', { summary, label: gravest.label }) : summary;
}

/** The site check in words: it says so where the footer has nothing. */
function Website({ website }: { website: WebsiteState }) {
  const { t } = useApp();
  const [checked, read] = websiteTexts(t, website);
  return (
    <>
      <p className="meta">{checked}</p>
      <p className="meta">{read}</p>
    </>
  );
}

function Related({ related, tab }: Pick<PageState, 'related'> & { tab: number }) {
  const { t } = useApp();
  return (
    <>
      <h3 className="minor-title">{t('page.related')}</h3>
      <ul className="stack related">
        {related.map(({ view, reason }) => (
          <li key={refKey(view.ref)}>
            <NewTabLink url={recordPath(view.ref, tab)}>
              <span lang="zh-CN">{displayName(view.entry)}</span>
            </NewTabLink>
            <span className="meta">{reason}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
