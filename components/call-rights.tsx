import { LAW_REGISTER, RIGHTS } from '../lib/wording';
import { useApp } from './app-context';
import { CallSection } from './call-section';
import { ExternalLink } from './links';

/** What the law says, each sentence with its article and the official text. */
export function CallRights() {
  const { t } = useApp();
  return (
    <CallSection title={t('call.rights')}>
      <ul className="rights">
        {RIGHTS.map(({ key, url }) => (
          <li key={key}>
            <p>{t(`rights.${key}`)}</p>
            <p className="meta">
              <ExternalLink url={url}>{t(`rights.${key}.source`)}</ExternalLink>
            </p>
          </li>
        ))}
      </ul>
      <p className="meta">
        <ExternalLink url={LAW_REGISTER}>{t('call.register')}</ExternalLink>
      </p>
    </CallSection>
  );
}
