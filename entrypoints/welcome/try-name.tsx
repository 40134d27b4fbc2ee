import { useId } from 'react';
import { useApp } from '../../components/app';
import { Button } from '../../components/fields';
import { useComposedText } from '../../components/input-method';
import { Results } from '../../components/results';
import { useTypedLookup } from '../../components/use-lookup';
import { LOOKUP_EXAMPLES } from '../../lib/wording/states';

/** A part of names of the bundled list, so that there is something to find. */
const [{ text: EXAMPLE }] = LOOKUP_EXAMPLES;

/** The one thing to do at once: look a name up, and see a real find. */
export function TryName() {
  const { t } = useApp();
  const { lookup, onText, onRegion } = useTypedLookup();
  const typed = useComposedText('', onText);
  const id = useId();
  return (
    <div className="stack-far">
      <p>{t('welcome.tryHint')}</p>
      <search className="row">
        <label className="visually-hidden" htmlFor={id}>
          {t('welcome.tryLabel')}
        </label>
        <input
          id={id}
          className="input"
          value={typed.value}
          placeholder={t('welcome.tryLabel')}
          autoComplete="off"
          {...typed.handlers}
        />
        <Button isPrimary onClick={() => typed.change(EXAMPLE)}>
          {t('welcome.tryButton', { text: EXAMPLE })}
        </Button>
      </search>
      <Results lookup={lookup} onRegion={onRegion} />
    </div>
  );
}
