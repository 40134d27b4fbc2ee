import { type KeyboardEvent, type Ref, useId, useRef, useState } from 'react';
import { useApp } from './app-context';
import { STOP } from './roving';

interface SearchFieldProps {
  ref?: Ref<HTMLInputElement>;
  /** The text whenever it is whole: never the raw letters of an unfinished pinyin word. */
  onText(text: string): void;
}

/** The lookup field. While an input method composes, its letters, arrows and Enter are its own. */
export function SearchField({ ref, onText }: SearchFieldProps) {
  const { t } = useApp();
  const id = useId();
  const [value, setValue] = useState('');
  const isComposing = useRef(false);
  const change = (text: string) => {
    setValue(text);
    if (!isComposing.current) onText(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || value === '' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    change('');
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chromium 114, the oldest we run in, lacks <search>
    <form role="search" className="search-field" onSubmit={(event) => event.preventDefault()}>
      <label className="visually-hidden" htmlFor={id}>
        {t('search.label')}
      </label>
      <input
        {...STOP}
        ref={ref}
        id={id}
        type="search"
        value={value}
        placeholder={t('search.placeholder')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
        // biome-ignore lint/a11y/noAutofocus: the popup opens to be typed into
        autoFocus
        onChange={(event) => change(event.currentTarget.value)}
        onCompositionStart={() => {
          isComposing.current = true;
        }}
        onCompositionEnd={(event) => {
          // Chromium sends no input event after the composition, Firefox does: the text counts either way.
          isComposing.current = false;
          change(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      {value !== '' && <ClearButton onClear={() => change('')} inputId={id} />}
    </form>
  );
}

function ClearButton({ onClear, inputId }: { onClear(): void; inputId: string }) {
  const { t } = useApp();
  const clear = () => {
    onClear();
    document.getElementById(inputId)?.focus();
  };
  return (
    <button type="button" className="search-clear" aria-label={t('search.clear')} onClick={clear}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M4 4l8 8M12 4l-8 8"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      </svg>
    </button>
  );
}
