import { useApp } from '../../components/app';
import { Button, DropZone, FileButton } from '../../components/fields';
import { saveFile } from '../../components/save-file';
import { Section } from '../../components/view';
import type { TableFile } from '../../lib/publish/documents/document';
import { bytesOf, useReading } from './chosen-file';
import { Fates, type ReadFiles } from './fates';

const ACCEPT = '.xlsx,.xlsm,.xls,.et,.ods,.csv,.tsv,.txt,.html,.htm,.mhtml,.xml,text/csv';

interface TablesSectionProps {
  tables: ReadFiles | null;
  isBusy: boolean;
  onFiles(files: readonly TableFile[]): void;
}

const readAll = (files: readonly File[]): Promise<TableFile[]> =>
  Promise.all(files.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })));

/** Where tables are dropped or chosen, and what became of each row. */
export function TablesSection({ tables, isBusy, onFiles }: TablesSectionProps) {
  const { t } = useApp();
  const { read, unreadNote } = useReading();
  const take = async (file: File, others: readonly File[]) => {
    const tables = await read(readAll([file, ...others]));
    if (tables) onFiles(tables);
  };
  return (
    <Section id="tables" title={t('publish.tables')}>
      <DropZone isIdle={isBusy} onFile={take}>
        <p className="hint">{t('publish.tablesHint')}</p>
        <div className="row actions">
          <FileButton
            label={t('publish.tablesFile')}
            accept={ACCEPT}
            isMany
            isIdle={isBusy}
            onFile={take}
          />
          <Templates />
        </div>
      </DropZone>
      {unreadNote}
      {tables && <Fates {...tables} />}
    </Section>
  );
}

/** Empty tables to fill in, as the command's `template` writes them. */
function Templates() {
  const { t } = useApp();
  const save = async (at: 0 | 1) => {
    const { TEMPLATE_TABLES, templateRows } = await import('../../lib/publish/template');
    const { writeXlsx } = await import('../../lib/tables/xlsx/write');
    const table = TEMPLATE_TABLES[at];
    if (table)
      saveFile(`${table.name}.xlsx`, writeXlsx(table.name, templateRows(table), table.columns));
  };
  return (
    <>
      <Button onClick={() => save(0)}>{t('publish.templateInstitutions')}</Button>
      <Button onClick={() => save(1)}>{t('publish.templateApps')}</Button>
    </>
  );
}
