import { useApp } from '../../components/app-context';
import { ExternalLink } from '../../components/links';
import type { CallTopic } from '../../lib/wording/complaint';
import { LAW_REGISTER, type Right, rightsFor } from '../../lib/wording/rights';
import { CallSection } from './section';

/** What the law says of what was ticked, each sentence with its article and the official text; then the rest. */
export function CallRights({ topics }: { topics: readonly CallTopic[] }) {
  const { t } = useApp();
  const { first, others } = rightsFor(topics);
  return (
    <CallSection title={t('call.rights')}>
      <Rights rights={first} />
      <details>
        <summary>{t('call.moreRights')}</summary>
        <Rights rights={others} />
      </details>
      <p className="meta">
        <ExternalLink url={LAW_REGISTER}>{t('call.register')}</ExternalLink>
      </p>
    </CallSection>
  );
}

function Rights({ rights }: { rights: readonly Right[] }) {
  const { t } = useApp();
  return (
    <ul className="rights">
      {rights.map(({ key, url }) => (
        <li key={key}>
          <p>{t(`rights.${key}`)}</p>
          <p className="meta">
            <ExternalLink url={url}>{t(`rights.${key}.source`)}</ExternalLink>
          </p>
        </li>
      ))}
    </ul>
  );
}
