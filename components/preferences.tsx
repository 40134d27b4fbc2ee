import { useId, useState } from 'react';
import { LANGUAGES, type Language, type Settings } from '../lib/schema/settings';
import { useApp } from './app-context';
import { ErrorNote } from './error-note';

/** Each language by its own name, whichever is spoken now: 简体中文, 繁體中文, English. */
function ownName(language: Language): string {
  const script = { 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant', en: 'en' }[language];
  return new Intl.DisplayNames([script], { type: 'language' }).of(script) ?? language;
}

/** Language, tiers and what is remembered; every change is saved at once and said to be. */
export function Preferences() {
  const { t, settings, saveSettings } = useApp();
  const [isSaved, setIsSaved] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const save = (change: Partial<Settings>) => {
    setIsSaved(false);
    setError(null);
    saveSettings({ ...settings, ...change }).then(() => setIsSaved(true), setError);
  };
  return (
    <section className="section" aria-labelledby="appearance-title">
      <h2 id="appearance-title" className="section-title">
        {t('options.appearance')}
      </h2>
      <LanguageField value={settings.language} onChange={(language) => save({ language })} />
      <CheckField
        label={t('options.showPossible')}
        hint={t('options.showPossibleHint')}
        value={settings.showPossible}
        onChange={(showPossible) => save({ showPossible })}
      />
      <CheckField
        label={t('options.learnHosts')}
        hint={t('options.learnHostsHint')}
        value={settings.learnHosts}
        onChange={(learnHosts) => save({ learnHosts })}
      />
      {error !== null && <ErrorNote error={error} />}
      <p role="status" className="hint">
        {isSaved && t('options.saved')}
      </p>
    </section>
  );
}

interface FieldProps<Value> {
  value: Value;
  onChange(value: Value): void;
}

function LanguageField({ value, onChange }: FieldProps<Settings['language']>) {
  const { t } = useApp();
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{t('options.language')}</label>
      <select
        id={id}
        className="input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as Settings['language'])}
      >
        <option value="auto">{t('options.languageAuto')}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {ownName(language)}
          </option>
        ))}
      </select>
    </p>
  );
}

interface CheckFieldProps extends FieldProps<boolean> {
  label: string;
  hint: string;
}

function CheckField({ label, hint, value, onChange }: CheckFieldProps) {
  const id = useId();
  return (
    <div className="field-check">
      <input
        id={id}
        type="checkbox"
        checked={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
    </div>
  );
}
