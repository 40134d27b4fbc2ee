import { useApp } from './app-context';
import { ExternalLink } from './links';

/** The authorities' own look-ups, in the order a parent would want them. */
const LOOKUPS = [
  { key: 'xwpx', url: 'https://xwpx.eduyun.cn/' },
  { key: 'gsxt', url: 'https://www.gsxt.gov.cn/' },
  { key: 'creditchina', url: 'https://www.creditchina.gov.cn/' },
  { key: 'beian', url: 'https://beian.miit.gov.cn/' },
] as const;

export function OfficialLookups() {
  const { t } = useApp();
  return (
    <nav className="lookups" aria-label={t('lookups.title')}>
      <h2 className="minor-title">{t('lookups.title')}</h2>
      <ul>
        {LOOKUPS.map(({ key, url }) => (
          <li key={key}>
            <ExternalLink url={url}>{t(`lookups.${key}`)}</ExternalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
