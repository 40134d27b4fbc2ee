import { useApp } from '../../components/app';
import { NewTabLink } from '../../components/links';
import { Section } from '../../components/view';
import type { CallForm } from '../../lib/wording/complaint';
import { LAW_REGISTER, type Right, rightsFor } from '../../lib/wording/rights';

/** The law on the ticked points, each sentence with its article and the official text; then the other rights. */
export function Rights({ form }: { form: CallForm }) {
  const { t } = useApp();
  const { first, others } = rightsFor(form);
  return (
    <Section id="rights" title={t('call.rights')}>
      <RightList rights={first} />
      <details>
        <summary>{t('call.moreRights')}</summary>
        <RightList rights={others} />
      </details>
      <p className="meta">
        <NewTabLink url={LAW_REGISTER}>{t('letter.register')}</NewTabLink>
      </p>
    </Section>
  );
}

function RightList({ rights }: { rights: readonly Right[] }) {
  const { t } = useApp();
  return (
    <ul className="stack-far rights">
      {rights.map(({ key, url }) => (
        <li key={key}>
          <p>{t(`rights.${key}`)}</p>
          <p className="meta">
            <NewTabLink url={url}>{t(`rights.${key}.source`)}</NewTabLink>
          </p>
        </li>
      ))}
    </ul>
  );
}
