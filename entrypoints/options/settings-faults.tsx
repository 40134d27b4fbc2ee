import { useApp } from '../../components/app';
import { FaultNote } from '../../components/error-note';
import type { PolicyFault } from '../../lib/domain/policy';
import type { SettingsState } from '../../lib/domain/settings-state';
import { policyFaultText } from '../../lib/wording/policy-faults';

/** Faults of the stored settings, of their way to other machines, and of the administrator's policy. */
export function SettingsFaults({ state }: { state: SettingsState }) {
  const { t } = useApp();
  const { fault, unsynced, policyFaults, locked } = state;
  const texts = [
    ...(fault ? [t(`options.fault.${fault.kind}`, { field: fault.field })] : []),
    ...(unsynced ? [t(`options.unsynced.${unsynced}`)] : []),
  ];
  return (
    <>
      {texts.map((text) => (
        <FaultNote key={text} text={text} />
      ))}
      {policyFaults.length > 0 && <PolicyFaults faults={policyFaults} />}
      {locked.length > 0 && <p className="hint">{t('options.managed')}</p>}
    </>
  );
}

/** Each thing of the administrator's policy that does not hold, with the reason. */
function PolicyFaults({ faults }: { faults: readonly PolicyFault[] }) {
  const { t } = useApp();
  const texts = faults.map((fault) => policyFaultText(t, fault));
  return (
    <div className="fault" role="alert">
      <p>{t('options.policyFaults', { n: texts.length })}</p>
      <ul className="evidence">
        {[...new Set(texts)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
