import { createTranslator, type Translate } from '../lib/wording/messages/translate';
import { useApp } from './app';
import { CopyButton } from './copy';
import { DatedText } from './dated-text';
import { TextOut } from './text-fields';

/** Offices and institutions read Chinese, whatever the user's language. */
const chinese = createTranslator('zh-CN');

interface LetterOutProps {
  label: string;
  hint: string;
  /** The letter in a language; null if nothing was filled in, or something cannot be used. */
  textIn(t: Translate): string | null;
  /** Shown if there is none: what to do first. */
  missing: string;
}

/** A letter to copy, and its content for a user who does not read Chinese. */
export function LetterOut({ label, hint, textIn, missing }: LetterOutProps) {
  const { t } = useApp();
  const text = textIn(chinese);
  if (text === null) return <p className="hint">{missing}</p>;
  return (
    <>
      <TextOut label={label} text={text} lang="zh-CN" />
      <p className="hint">{hint}</p>
      <div className="row actions">
        <CopyButton label={t('copy.text')} text={text} isPrimary />
      </div>
      {t.language === 'en' && (
        <details>
          <summary>{t('letter.meaning')}</summary>
          <p className="meaning">
            <DatedText text={textIn(t) ?? ''} />
          </p>
        </details>
      )}
    </>
  );
}
