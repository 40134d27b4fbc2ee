import { type KeyboardEvent, type RefObject, useId, useLayoutEffect } from 'react';
import { useApp } from '../../components/app';
import { STOP } from '../../components/arrow-keys';
import { Button } from '../../components/fields';
import { type ComposedText, isOfInputMethod } from '../../components/input-method';
import { ASKED_UNITS } from '../../lib/domain/lookup';

interface SearchFieldProps {
  ref: RefObject<HTMLTextAreaElement | null>;
  text: ComposedText;
  /** Empties the field and goes back to it. */
  onClear(): void;
}

/** Let the field be as high as its text; the style sheet says how high at most. */
function useGrowing(field: RefObject<HTMLTextAreaElement | null>, text: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed text is what makes it grow
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    // The borders stand outside of what is scrolled.
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }, [field, text]);
}

/**
 * The lookup field, which grows with a pasted text and keeps its lines. While an input method composes, its letters,
 * arrows and Enter are its own.
 */
export function SearchField({ ref, text, onClear }: SearchFieldProps) {
  const { t } = useApp();
  const id = useId();
  useGrowing(ref, text.value);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || text.value === '' || isOfInputMethod(event)) return;
    event.preventDefault();
    onClear();
  };
  return (
    <search>
      <form className="search-field" onSubmit={(event) => event.preventDefault()}>
        <label className="visually-hidden" htmlFor={id}>
          {t('search.label')}
        </label>
        <textarea
          {...STOP}
          ref={ref}
          id={id}
          rows={1}
          enterKeyHint="search"
          className="input"
          value={text.value}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={ASKED_UNITS}
          // biome-ignore lint/a11y/noAutofocus: the popup opens to be typed into
          autoFocus
          {...text.handlers}
          onKeyDown={onKeyDown}
        />
        {text.value !== '' && <ClearButton onClear={onClear} />}
        {text.value.length >= ASKED_UNITS && (
          <p role="status" className="hint">
            {t('search.cut')}
          </p>
        )}
      </form>
    </search>
  );
}

function ClearButton({ onClear }: { onClear(): void }) {
  const { t } = useApp();
  return (
    <Button className="search-clear" aria-label={t('search.clear')} onClick={onClear}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d="M4 4l8 8M12 4l-8 8"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      </svg>
    </Button>
  );
}
