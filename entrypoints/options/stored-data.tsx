import { useState } from 'react';
import { useApp } from '../../components/app';
import { Said } from '../../components/fields';
import { useRequest } from '../../components/use-request';
import { Section } from '../../components/view';
import type { Settings } from '../../lib/domain/settings';
import { ConfirmButton } from './confirm-button';

/** `12 kB`, `3.4 MB`; a byte count, rounded up. */
function sizeText(bytes: number, language: string): string {
  const isLarge = bytes >= 1e6;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / 1e6 : Math.ceil(bytes / 1e3));
}

/** The stored data and why, and the button that erases all of it. */
export function StoredData({ onErased }: { onErased(settings: Settings): void }) {
  const { t, ask } = useApp();
  const request = useRequest('stored', {});
  const [isErased, setIsErased] = useState(false);
  const erase = async () => {
    onErased(await ask('eraseAll', {}));
    setIsErased(true);
    request.reload();
  };
  return (
    <Section id="stored" title={t('stored.title')} hint={t('stored.hint')} request={request}>
      {request.value && (
        <table className="stored-table">
          <thead>
            <tr>
              {(['what', 'why', 'where', 'howLong', 'size'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`stored.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {request.value.map(({ kind, count, bytes }) => (
              <tr key={kind}>
                <th scope="row">{t(`stored.${kind}.what`)}</th>
                {(['why', 'where', 'howLong'] as const).map((column) => (
                  <td key={column} data-column={t(`stored.${column}`)}>
                    {t(`stored.${kind}.${column}`)}
                  </td>
                ))}
                <td className="stored-size" data-column={t('stored.size')}>
                  {[
                    t('stored.count', { n: count }),
                    ...(bytes ? [sizeText(bytes, t.language)] : []),
                  ].join(' · ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="row actions">
        <ConfirmButton
          label={t('stored.erase')}
          question={t('stored.eraseConfirm')}
          onConfirm={erase}
        />
      </div>
      <Said>{isErased && t('stored.erased')}</Said>
    </Section>
  );
}
