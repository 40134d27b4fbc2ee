import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { Unanswered } from '../../components/error-note';
import { useLookAgain, useRequest } from '../../components/use-request';
import type { ListCoverage } from '../../lib/domain/lookup';
import { dayText } from '../../lib/wording/dates';
import type { Translate } from '../../lib/wording/messages/translate';
import { regionText } from '../../lib/wording/names';

function partsText(t: Translate, { institutions, websites, apps, regions }: ListCoverage): string {
  const counts = [
    ['institution', institutions],
    ['website', websites],
    ['app', apps],
  ] as const;
  const places = new Intl.ListFormat(t.language).format(
    regions.map((code) => regionText(t, code) ?? code),
  );
  return counts
    .filter(([, n]) => n > 0)
    .map(([of, n]) => {
      const part = { kind: t(`kind.${of}`), n };
      return of === 'institution' && places
        ? t('welcome.partIn', { ...part, places })
        : t('welcome.part', part);
    })
    .join(' · ');
}

/** The content of each list in a line; and a warning if no list holds institutions. */
export function Holdings() {
  const { t } = useApp();
  const request = useRequest('coverage', {});
  const held =
    request.status === 'done' ? request.value.filter((list) => partsText(t, list)) : null;
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
            <DatedText
              text={t('welcome.holds', {
                title: list.title,
                date: dayText(t, list.asOf),
                parts: partsText(t, list),
              })}
            />
          </li>
        ))}
      </ul>
      {held.every(({ institutions }) => institutions === 0) && (
        <p className="welcome-lack">{t('welcome.noInstitutions')}</p>
      )}
    </>
  );
}
