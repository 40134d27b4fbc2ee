import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { NewTabLink } from '../../components/links';
import { Fact } from '../../components/view';
import type { Day } from '../../lib/domain/day';
import type { Entry, Identifier } from '../../lib/domain/entry';
import { shownSanctions } from '../../lib/domain/lifecycle';
import { storeName } from '../../lib/domain/stores';
import { dayText } from '../../lib/wording/dates';
import type { Translate } from '../../lib/wording/messages/translate';
import { displayName, identifierText, nameAround, regionText } from '../../lib/wording/names';

/** Stores of the notices that are still shown: `app.stores` also knows those of ended ones. */
function shownStores(entry: Entry, today: Day): string[] {
  const stores = shownSanctions(entry, today).flatMap(({ store }) => (store ? [store] : []));
  return [...new Set(stores)].map(storeName);
}

/** Its other names, region and, of an app, its developer and stores; nothing if the heading says all. */
export function SubjectFacts({ entry }: { entry: Entry }) {
  const { t, today } = useApp();
  const region = entry.region ? regionText(t, entry.region) : null;
  const stores = shownStores(entry, today);
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
        {stores.length > 0 && (
          <Fact term={t('record.stores')}>{new Intl.ListFormat(t.language).format(stores)}</Fact>
        )}
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
