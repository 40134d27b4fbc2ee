import { useApp } from '../../components/app';
import { DatedText, Meta, Metas } from '../../components/dated-text';
import { NewTabLink, recordPath } from '../../components/links';
import { useRequest } from '../../components/use-request';
import { Fact } from '../../components/view';
import type { Entry, Identifier } from '../../lib/domain/entry';
import { refKey } from '../../lib/domain/entry-ref';
import type { RecordView } from '../../lib/domain/entry-view';
import { shownOfApp } from '../../lib/domain/lifecycle';
import { storeName } from '../../lib/domain/stores';
import type { CitedList } from '../../lib/wording/citation';
import { troubleTexts } from '../../lib/wording/coverage';
import { dayText } from '../../lib/wording/dates';
import { shownOrNull } from '../../lib/wording/label';
import { listDate } from '../../lib/wording/list-date';
import type { Translate } from '../../lib/wording/messages/translate';
import {
  andText,
  displayName,
  identifierText,
  nameAround,
  regionText,
} from '../../lib/wording/names';
import { hasClass, lookedTexts, termTexts } from '../../lib/wording/provenance';

/** Its other names, region and, of an app, its developer and stores; nothing if the heading says all. */
export function SubjectFacts({ entry }: { entry: Entry }) {
  const { t, today } = useApp();
  const region = entry.region ? regionText(t, entry.region) : null;
  const stores = shownOfApp(entry, today).stores.map(storeName);
  const others = entry.names.filter(({ text }) => text !== displayName(entry));
  // The source prints these; a brand that is a part of a full name it mostly does not.
  const printed = others.filter(({ text }) => nameAround(entry, text) === null);
  const derived = others.filter(({ text }) => nameAround(entry, text) !== null);
  if (others.length + stores.length === 0 && !entry.app && !region) return null;
  return (
    <>
      <h2 className="section-title">{t('record.names')}</h2>
      <dl className="facts">
        {printed.map(({ text, kind }) => (
          <Fact key={kind + text} term={t(`name.${kind}`)}>
            <span lang="zh-CN">{text}</span>
            {kind === 'former' && <span className="meta">{t('record.formerNote')}</span>}
          </Fact>
        ))}
        {entry.app && (
          <Fact term={t('record.developer')}>
            {entry.app.developer ? (
              <span lang="zh-CN">{entry.app.developer}</span>
            ) : (
              t('record.developerUnknown')
            )}
          </Fact>
        )}
        {stores.length > 0 && <Fact term={t('record.stores')}>{andText(t, stores)}</Fact>}
        {region && <Fact term={t('record.region')}>{region}</Fact>}
        {derived.map(({ text }) => (
          <Fact key={text} term={t('record.derived')}>
            <span lang="zh-CN">{text}</span>
            <span className="meta">
              {t('record.derivedNote', { name: nameAround(entry, text) ?? '' })}
            </span>
          </Fact>
        ))}
      </dl>
    </>
  );
}

function identifierTerm(t: Translate, { kind, of }: Identifier): string {
  const identifier = t(`identifier.${kind}`);
  return of === 'operator' ? t('record.ofOperator', { identifier }) : identifier;
}

/** Identifiers, each with the public source it was checked at and when. */
export function IdentifierFacts({ identifiers }: Pick<Entry, 'identifiers'>) {
  const { t } = useApp();
  if (identifiers.length === 0) return null;
  return (
    <>
      <h2 className="section-title">{t('record.identifiers')}</h2>
      <dl className="facts">
        {identifiers.map((identifier) => (
          <Fact key={identifier.kind + identifier.value} term={identifierTerm(t, identifier)}>
            <span>{identifierText(identifier)}</span>
            <span className="meta">
              <DatedText text={t('record.verified', { date: dayText(t, identifier.verifiedOn) })} />
              {' · '}
              <NewTabLink url={identifier.source}>{t('record.check')}</NewTabLink>
            </span>
          </Fact>
        ))}
      </dl>
    </>
  );
}

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
  return <Metas as="span" texts={troubleTexts(t, own)} />;
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
