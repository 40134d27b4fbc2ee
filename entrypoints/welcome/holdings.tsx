import { useApp } from '../../components/app';
import { Unanswered } from '../../components/error-note';
import { useLookAgain, useRequest } from '../../components/use-request';
import type { ListCoverage } from '../../lib/domain/lookup';
import { dayText } from '../../lib/wording/dates';
import type { Translate } from '../../lib/wording/messages/translate';
import { regionText } from '../../lib/wording/names';

function partsText(t: Translate, { institutions, websites, apps, regions }: ListCoverage): string {
  const places = regions.map((code) => regionText(t, code) ?? code);
  const parts = [
    ...(institutions > 0
      ? [
          t('welcome.partIn', {
            kind: t('kind.institution'),
            n: institutions,
            places: new Intl.ListFormat(t.language).format(places),
          }),
        ]
      : []),
    ...(websites > 0 ? [t('welcome.part', { kind: t('kind.website'), n: websites })] : []),
    ...(apps > 0 ? [t('welcome.part', { kind: t('kind.app'), n: apps })] : []),
  ];
  return parts.join(' · ');
}

/** What the lists hold, each in a line, and that institutions cannot be found where none holds any. */
export function Holdings() {
  const { t } = useApp();
  const request = useRequest('lookup', { text: '' });
  const held =
    request.status === 'done' ? request.value.coverage.filter((list) => partsText(t, list)) : null;
  const isEmpty = held?.length === 0;
  // On the first day the bundled list is still being taken in.
  useLookAgain(request, isEmpty === true);
  if (held === null) return <Unanswered request={request} />;
  if (isEmpty) return <p className="hint">{t('welcome.loading')}</p>;
  return (
    <>
      <ul className="stack-close welcome-list">
        {held.map((list) => (
          <li key={list.identity}>
            {t('welcome.holds', {
              title: list.title,
              date: dayText(t, list.asOf),
              parts: partsText(t, list),
            })}
          </li>
        ))}
      </ul>
      {held.every(({ institutions }) => institutions === 0) && (
        <p className="welcome-lack">{t('welcome.noInstitutions')}</p>
      )}
    </>
  );
}
