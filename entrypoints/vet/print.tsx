import { useApp } from '../../components/app-context';
import { useRequest } from '../../components/use-request';

/** What a printed sheet says of itself: when it was made, and by which lists of which day. */
export function VetPrint({ count }: { count: number }) {
  const { t, today } = useApp();
  const request = useRequest('lists', {});
  const lists = request.status === 'done' ? request.value.filter(({ paused }) => !paused) : [];
  return (
    <div className="vet-basis meta">
      <p className="print-only">{t('vet.printed', { date: today, n: count })}</p>
      <p>{t('vet.byLists')}</p>
      <ul>
        {lists.map(({ identity, title, publisher, asOf }) => (
          <li key={identity}>{t('vet.listDate', { title, publisher, date: asOf })}</li>
        ))}
      </ul>
    </div>
  );
}
