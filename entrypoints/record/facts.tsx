import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { NewTabLink } from '../../components/links';
import { Fact } from '../../components/view';
import type { Day } from '../../lib/domain/day';
import type { Entry, Identifier } from '../../lib/domain/entry';
import { shownSanctions } from '../../lib/domain/lifecycle';
import { storeName } from '../../lib/domain/stores';
import type { Translate } from '../../lib/wording/messages/translate';
import { identifierText, regionText } from '../../lib/wording/names';

/** Stores of the notices that are still shown: `app.stores` also knows those of ended ones. */
function shownStores(entry: Entry, today: Day): string[] {
  const stores = shownSanctions(entry, today).flatMap(({ store }) => (store ? [store] : []));
  return [...new Set(stores)].map(storeName);
}

/** Names, region and, of an app, its developer and stores. */
export function NameFacts({ entry }: { entry: Entry }) {
  const { t, today } = useApp();
  const region = entry.region ? regionText(t, entry.region) : null;
  const stores = shownStores(entry, today);
  return (
    <dl className="facts">
      {entry.names.map(({ text, kind }) => (
        <Fact key={kind + text} term={t(`name.${kind}`)}>
          <span lang="zh-CN">{text}</span>
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
    </dl>
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
              <DatedText text={t('record.verified', { date: identifier.verifiedOn })} />
              {' · '}
              <NewTabLink url={identifier.source}>{t('record.check')}</NewTabLink>
            </span>
          </Fact>
        ))}
      </dl>
    </>
  );
}
