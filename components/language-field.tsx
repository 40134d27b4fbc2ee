import { LANGUAGES, type Language, type Settings } from '../lib/domain/settings';
import { useApp } from './app';
import { ChoiceField } from './fields';

/** Each language by its own name, whichever is spoken now: 简体中文, 繁體中文, English. */
function ownName(language: Language): string {
  const script = { 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant', en: 'en' }[language];
  return new Intl.DisplayNames([script], { type: 'language' }).of(script) ?? language;
}

interface LanguageFieldProps {
  /** Name of the choice that leaves the language to the browser. */
  auto: string;
  value: Settings['language'];
  isLocked?: boolean;
  onChange(language: Settings['language']): void;
}

export function LanguageField({ auto, ...field }: LanguageFieldProps) {
  const { t } = useApp();
  const languages = LANGUAGES.map((value) => ({ value, label: ownName(value), lang: value }));
  return (
    <ChoiceField
      {...field}
      label={t('options.language')}
      choices={[{ value: 'auto', label: auto }, ...languages]}
    />
  );
}
