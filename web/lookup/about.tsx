import { lazy, Suspense } from 'react';
import { useApp } from '../../components/app';
import { CopyButton } from '../../components/copy';
import { Meta } from '../../components/dated-text';
import { NewTabLink } from '../../components/links';
import { Fingerprint, NumberFact } from '../../components/list-facts';
import { Fact, Section } from '../../components/view';
import type { ListState } from '../../lib/domain/list-state';
import { formatSubscription } from '../../lib/domain/subscription';
import { parseContact } from '../../lib/wording/contact';
import { dayText } from '../../lib/wording/dates';

/** Drawn late. Where its code does not come, the address above is enough, and the look-up stays. */
const QrCode = lazy(() => import('./qr-code').catch(() => ({ default: () => null })));

/** What the list is, how far this page can be trusted, and how the list is followed by the extension. */
export function About({ list }: { list: ListState }) {
  const { t } = useApp();
  return (
    <>
      <Section id="about" title={t('web.about')}>
        <dl className="facts">
          {list.publisher && <Fact term={t('preview.publisher')}>{list.publisher}</Fact>}
          {list.asOf && (
            <Fact term={t('web.count')}>
              {[t('list.live', { n: list.live }), dayText(t, list.asOf)].join(' · ')}
            </Fact>
          )}
          {list.expires && <NumberFact sequence={list.sequence ?? 0} expires={list.expires} />}
          {list.contacts && (
            <Fact term={t('web.contacts')}>
              {list.contacts.map((contact) => (
                <span key={contact}>
                  <ContactLink contact={contact} />
                </span>
              ))}
            </Fact>
          )}
          <Fact term={t('list.root')}>
            <Fingerprint root={list.identity} />
          </Fact>
          <Fact term={t('web.trust')}>
            <span>{t('web.trustHost')}</span>
            <Meta as="span" text={t('web.kept')} />
            <Meta as="span" text={t('web.notOfficial')} />
          </Fact>
        </dl>
      </Section>
      <Follow list={list} />
    </>
  );
}

function ContactLink({ contact }: { contact: string }) {
  const parsed = parseContact(contact);
  if (parsed.kind === 'web') return <NewTabLink url={parsed.url}>{parsed.url}</NewTabLink>;
  if (parsed.kind === 'text') return parsed.text;
  return (
    <a className="link" href={`mailto:${parsed.address}`}>
      {parsed.address}
    </a>
  );
}

/** The address that the extension follows, to be copied or read by another phone: it opens this page too. */
function Follow({ list: { identity } }: { list: ListState }) {
  const { t } = useApp();
  const address = formatSubscription({ url: new URL('.', location.href).href, identity });
  return (
    <Section id="follow" title={t('web.follow')}>
      <p>{t('web.followHow')}</p>
      <p className="follow-address">
        <NewTabLink url={address}>{address}</NewTabLink>
      </p>
      <div className="row actions">
        <CopyButton label={t('copy.address')} text={address} />
      </div>
      <Suspense>
        <QrCode text={address} label={t('web.qr')} hint={t('web.qrHint')} />
      </Suspense>
    </Section>
  );
}
