import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import type { Day } from '../../lib/domain/day';
import type { ListState } from '../../lib/domain/list-state';
import type { ListCoverage } from '../../lib/domain/lookup';
import { dayText } from '../../lib/wording/dates';
import { listAge, listName } from '../../lib/wording/list-date';
import type { Translate } from '../../lib/wording/messages/translate';
import { isAsked } from './row-state';

interface HeadingProps {
  name: string;
  count: number;
  /** The lists as they answered. */
  coverage: readonly ListCoverage[];
  /** The lists as they are now: who publishes them. */
  lists: readonly ListState[];
}

/** A list with the day of its answering state. Its age is told unless it has gone live anew since. */
function listText(t: Translate, list: ListCoverage, state: ListState | undefined, today: Day) {
  const [title, date] = [listName(t, list), dayText(t, list.asOf)];
  if (!state) return t('vet.listOf', { title, date });
  const text = t('vet.listDate', { title, publisher: state.publisher, date });
  const age = state.asOf === list.asOf ? listAge(t, state, today) : null;
  return age ? t('vet.listAge', { list: text, age }) : text;
}

/** The basis of the results: the file, its rows, the lists that answered with their dates. */
export function Heading({ name, count, coverage, lists }: HeadingProps) {
  const { t, today } = useApp();
  const said = coverage.filter(isAsked).map((list) => {
    const state = lists.find(({ identity }) => identity === list.identity);
    return listText(t, list, state, today);
  });
  return (
    <>
      {t('vet.resultsOf', { file: name, n: count })}
      {said.length > 0 && (
        <span className="meta vet-basis">
          <DatedText text={t('vet.byLists', { lists: said.join(t('grounds.between')) })} />
        </span>
      )}
    </>
  );
}
