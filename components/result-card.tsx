import { gravityOf } from '../lib/domain/lifecycle';
import type { LookupHit } from '../lib/domain/lookup';
import { howText } from '../lib/wording/coverage';
import { labelText, shownOrNull } from '../lib/wording/label';
import type { Translate } from '../lib/wording/messages/translate';
import { displayName, regionText } from '../lib/wording/names';
import { sanctionViews, untilTexts } from '../lib/wording/sanction-line';
import { useApp } from './app';
import { OPEN_STOP, STOP } from './arrow-keys';
import { recordPath } from './links';
import { LabelChip, SanctionList } from './sanctions';

function metaTexts(t: Translate, { entry, how, name }: LookupHit): string[] {
  const region = entry.region ? regionText(t, entry.region) : null;
  const said = howText(t, how);
  const isShownName = name === displayName(entry);
  return [
    t(`kind.${entry.kind}`),
    ...(region ? [region] : []),
    isShownName ? said : t('search.matchedName', { how: said, name }),
  ];
}

/** One record that the lookup found; its heading opens the record. */
export function ResultCard({ hit, onOpen }: { hit: LookupHit; onOpen?(): void }) {
  const { t, today } = useApp();
  const shown = shownOrNull(hit.entry, today);
  if (!shown) return null;
  const developer = hit.entry.app?.developer;
  const views = sanctionViews(t, hit.entry, today);
  return (
    <article className="card">
      <h3 className="card-title" lang="zh-CN">
        <a
          {...(hit.how === 'typo' ? STOP : OPEN_STOP)}
          href={recordPath(hit.ref)}
          target="_blank"
          rel="noreferrer"
          onClick={onOpen}
        >
          {displayName(hit.entry)}
        </a>
      </h3>
      {developer && (
        <p className="card-developer" lang="zh-CN">
          {developer}
        </p>
      )}
      <p className="meta">{metaTexts(t, hit).join(' · ')}</p>
      <p>
        <LabelChip label={labelText(t, shown)} gravity={gravityOf(shown)} />
      </p>
      <SanctionList views={views} />
      <p className="meta">
        {[t('mark.provenance', { lists: hit.listTitle }), ...untilTexts(t, views)].join(' · ')}
      </p>
    </article>
  );
}
