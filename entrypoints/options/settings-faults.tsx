import { useApp } from '../../components/app-context';
import type { SettingsState } from '../../lib/domain/settings-state';

/** What is wrong with stored settings, their way to other machines, or the administrator's policy. */
export function SettingsFaults({ state }: { state: SettingsState }) {
  const { t } = useApp();
  const { fault, unsynced, policyFaults, locked } = state;
  const texts = [
    ...(fault ? [t(`options.fault.${fault.kind}`, { field: fault.field })] : []),
    ...(unsynced ? [t(`options.unsynced.${unsynced}`)] : []),
    ...(policyFaults.length > 0
      ? [t('options.policyFaults', { fields: policyFaults.join(', ') })]
      : []),
  ];
  return (
    <>
      {texts.map((text) => (
        <p key={text} className="fault" role="alert">
          {text}
        </p>
      ))}
      {locked.length > 0 && <p className="hint">{t('options.managed')}</p>}
    </>
  );
}
