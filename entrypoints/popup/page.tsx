import { useApp } from '../../components/app';
import { NewTabLink, recordPath } from '../../components/links';
import { UncheckedNotes } from '../../components/lists';
import { useRequest } from '../../components/use-request';
import { Section } from '../../components/view';
import { type EntryRef, refKey } from '../../lib/domain/entry-ref';
import type { PageState, RelatedView, WebsiteState } from '../../lib/domain/page-views';
import { GRAVITIES } from '../../lib/domain/sanction-kinds';
import { type MarkView, TIERS } from '../../lib/domain/verdict';
import type { Translate } from '../../lib/wording/messages/translate';
import { displayName } from '../../lib/wording/names';
import { healthText, pageSummary, websiteTexts } from '../../lib/wording/states';
import { PageAnnotation } from './page-annotation';
import { Decided, type Decisions, Pause, Silenced, useDecisions } from './page-decisions';
import { PageMentions } from './page-mentions';
import { PageReport } from './page-report';

/** Each entry once, in the tier it reached, the surest first. */
function distinctAnnotations(marks: readonly MarkView[]): MarkView[] {
  const sorted = [...marks].sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier));
  const byEntry = new Map<string, MarkView>();
  for (const mark of sorted) {
    const key = refKey(mark.entry);
    if (!byEntry.has(key)) byEntry.set(key, mark);
  }
  return [...byEntry.values()];
}

/** What of a page is told below a look-up: no unit that stands there already, nor one both as a card and related. */
function toldOnce({ marks, related }: PageState, above: readonly EntryRef[]) {
  const found = new Set(above.map(refKey));
  const marked = new Set(marks.map(({ entry }) => refKey(entry)));
  const isNew = ({ view: { ref } }: RelatedView) =>
    !found.has(refKey(ref)) && !marked.has(refKey(ref));
  return {
    cards: distinctAnnotations(marks).filter(({ entry }) => !found.has(refKey(entry))),
    related: [
      ...new Map(related.filter(isNew).map((each) => [refKey(each.view.ref), each])).values(),
    ],
  };
}

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
}

/** What is annotated on the page of a tab, what relates to it, and whether its adapter still fits. */
export function PageSection({ tab, page: { request, decisions }, above }: SectionProps) {
  const { t } = useApp();
  return (
    <Section id="page" title={t('page.title')} request={request}>
      <Decided decisions={decisions} />
      {request.status === 'done' &&
        (request.value.paused ? (
          <p className="page-summary">{t('toolbar.paused')}</p>
        ) : (
          <Shown page={request.value} tab={tab} above={above} decisions={decisions} />
        ))}
    </Section>
  );
}

/** What can be done about the page: pause its site, read whom its text mentions, report what is wrong. */
export function PageActions({
  tab,
  page: { request, decisions },
  url,
}: PageProps & { url: string }) {
  const page = request.status === 'done' ? request.value : null;
  const isLookedAt = page !== null && (page.paused || page.site !== null || page.website !== null);
  return (
    <div className="stack page-actions">
      {isLookedAt && page.host !== null && (
        <Pause host={page.host} paused={page.paused} decisions={decisions} />
      )}
      <PageMentions tab={tab} />
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
  if (!page.site && !page.website) return <p className="hint">{t('page.unsupported')}</p>;
  const { cards, related } = toldOnce(page, above);
  return (
    <>
      {(page.recognised > 0 || page.website) && (
        <p className="page-summary" data-marked={page.marks.length > 0 || undefined}>
          {summaryText(t, page)}
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

/** How many annotations there are, and of several that are sure the gravest. */
function summaryText(t: Translate, page: PageState): string {
  const summary = pageSummary(t, page) ?? t('page.noMarks');
  const [gravest] = page.marks
    .filter(({ doubt }) => doubt === undefined)
    .sort((a, b) => GRAVITIES.indexOf(a.gravity) - GRAVITIES.indexOf(b.gravity));
  return gravest && page.marks.length > 1
    ? t('page.gravest', { summary, label: gravest.label })
    : summary;
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
