import { useState } from 'react';
import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { Button } from '../../components/fields';
import { NewTabLink, recordPath } from '../../components/links';
import { useRequest } from '../../components/use-request';
import { takeFocus } from '../../components/view';
import { refKey } from '../../lib/domain/entry-ref';
import type { ListChanges as Changes, ToldName } from '../../lib/domain/list-changes';
import { dayText } from '../../lib/wording/dates';
import type { Translate } from '../../lib/wording/messages/translate';
import { News } from './news';

/** Names shown of a kind at first; the rest on demand. */
const SHOWN = 5;

const nameText = (t: Translate, { name, developer }: ToldName): string =>
  developer ? t('heading.developer', { name, developer }) : name;

/** The changes of the lists since the popup was last seen, until they are dismissed. */
export function ListChanges() {
  const { t, ask } = useApp();
  // Without an answer nothing is told here; the parts below say when the worker is silent.
  const { value: all = [], replace } = useRequest('changes', {});
  return (
    <News
      name="changes"
      title={t('changes.title')}
      isNone={all.length === 0}
      see={() => ask('dismissChanges', {})}
      onSeen={() => replace([])}
    >
      {all.map((changes) => (
        <OfList key={changes.list} changes={changes} />
      ))}
    </News>
  );
}

function OfList({ changes }: { changes: Changes }) {
  const { t } = useApp();
  const { title, asOf, added, moreAdded, gone, moreGone } = changes;
  return (
    <div className="stack-close">
      <p className="meta">
        {title} · <DatedText text={t('list.asOf', { date: dayText(t, asOf) })} />
      </p>
      <Names
        title={t('changes.added', { n: added.length + moreAdded })}
        names={added.map(({ ref, ...each }) => ({
          key: refKey(ref),
          text: nameText(t, each),
          href: recordPath(ref),
        }))}
        more={moreAdded}
      />
      <Names
        title={t('changes.gone', { n: gone.length + moreGone })}
        // Two units of one name may both be gone.
        names={gone.map((each, at) => ({
          key: String(at),
          text: t('changes.name', { name: nameText(t, each), how: t(`changes.${each.how}`) }),
        }))}
        more={moreGone}
      />
    </div>
  );
}

interface NamesProps {
  title: string;
  names: { key: string; text: string; href?: string }[];
  /** Those without a name. */
  more: number;
}

function Names({ title, names, more }: NamesProps) {
  const { t } = useApp();
  const [isWhole, setIsWhole] = useState(false);
  if (names.length + more === 0) return null;
  const hidden = isWhole ? 0 : Math.max(0, names.length - SHOWN);
  const rest = hidden + more;
  return (
    <>
      <h3 className="minor-title">{title}</h3>
      <ul className="changes-names" lang="zh-CN">
        {names.slice(0, names.length - hidden).map(({ key, text, href }, at) => (
          // The button is gone once it was pressed: the keyboard goes on from the first name that it brought.
          <li
            key={key}
            tabIndex={isWhole && at === SHOWN ? -1 : undefined}
            ref={isWhole && at === SHOWN ? takeFocus : null}
          >
            {href ? <NewTabLink url={href}>{text}</NewTabLink> : text}
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <Button className="text-button" onClick={() => setIsWhole(true)}>
          {t('changes.more', { n: rest })}
        </Button>
      ) : (
        rest > 0 && <p className="meta">{t('changes.more', { n: rest })}</p>
      )}
    </>
  );
}
