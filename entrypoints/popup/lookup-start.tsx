import { useApp } from '../../components/app-context';
import { STOP } from '../../components/roving';
import { LOOKUP_EXAMPLES } from '../../lib/wording/states';
import { RecentList } from './recent-list';
import type { Recent } from './use-recent';

interface LookupStartProps {
  recent: Recent;
  onPick(text: string): void;
}

/** Before anything is typed: what was looked up last, or else what can be typed, by example. */
export function LookupStart({ recent, onPick }: LookupStartProps) {
  const { t } = useApp();
  return (
    <>
      {recent.texts.length > 0 ? (
        <RecentList recent={recent} onPick={onPick} />
      ) : (
        <Examples onPick={onPick} />
      )}
      <p className="hint">{t('search.hint')}</p>
    </>
  );
}

function Examples({ onPick }: Pick<LookupStartProps, 'onPick'>) {
  const { t } = useApp();
  return (
    <section className="start" aria-labelledby="examples-title">
      <h2 id="examples-title" className="minor-title">
        {t('examples.title')}
      </h2>
      <ul className="start-row">
        {LOOKUP_EXAMPLES.map(({ kind, text }) => (
          <li key={kind}>
            <button {...STOP} type="button" className="example" onClick={() => onPick(text)}>
              <span lang="zh-CN">{text}</span> <small>{t(`examples.${kind}`)}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
