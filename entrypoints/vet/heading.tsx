import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import type { ListState } from '../../lib/domain/list-state';
import { dayText } from '../../lib/wording/dates';
import { listAge } from '../../lib/wording/list-date';

interface HeadingProps {
  name: string;
  count: number;
  lists: readonly ListState[];
}

/** What the results are of and rest on: the file, its rows, the lists with their dates. */
export function Heading({ name, count, lists }: HeadingProps) {
  const { t, today } = useApp();
  const said = lists.map((list) => {
    const { title, publisher, asOf } = list;
    const age = listAge(t, list, today);
    const text = t('vet.listDate', { title, publisher, date: dayText(t, asOf) });
    return age ? t('vet.listAge', { list: text, age }) : text;
  });
  return (
    <>
      {t('vet.resultsOf', { file: name, n: count })}
      {said.length > 0 && (
        <span className="meta vet-basis">
          <DatedText text={t('vet.byLists', { lists: said.join(t('vet.listsBetween')) })} />
        </span>
      )}
    </>
  );
}
