/** Imports facts from a file: first line by line what would happen, then, when asked, the import. */
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { sentenceOf } from '../api/sentence';
import { useTranslation } from '../i18n/use-translation';
import { Link } from '../router/link';
import { navigate } from '../router/router';
import { pathTo } from '../router/routes';
import { Button } from '../ui/button';
import { say } from '../ui/messages';
import { Skeleton } from '../ui/states';
import { type ImportFile, useImportFacts } from './facts-query';
import { ImportPlan } from './import-plan';
import './facts.css';

const LINES_WHILE_LOADING = 3;
const FILE_TYPES = ['.json', '.csv', 'application/json', 'text/csv'];
/** The columns of the table, as `POST /api/facts/import` takes them. */
const COLUMNS = [
  'id',
  'department',
  'scheme',
  'statement',
  'details',
  'slots',
  'order_number',
  'valid_from',
  'valid_until',
  'as_of',
  'review_on',
  'source_title',
  'source_url',
  'source_publisher',
  'source_tier',
  'source_date',
  'source_read_extent',
  'source_other_urls',
  'aliases',
  'statement_hi',
  'statement_ur',
];

export function ImportScreen() {
  const { t } = useTranslation();
  const [file, setFile] = useState<ImportFile>();
  const plan = useImportFacts(true);
  const run = useImportFacts(false);
  const choose = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const read = { name: chosen.name, text: await chosen.text() };
    setFile(read);
    run.reset();
    plan.mutate(read);
  };
  const importNow = (): void => {
    if (file === undefined) return;
    run.mutate(file, {
      onSuccess: ({ created, changed }) => {
        say('done', t('library.imported', { created, changed }));
        navigate(pathTo.facts());
      },
    });
  };
  const error = run.error ?? plan.error;
  return (
    <div className="facts">
      <p>
        <Link to={pathTo.facts()}>{t('facts.back')}</Link>
      </p>
      <h1>{t('library.importTitle')}</h1>
      <p>{t('library.importLead')}</p>
      <FileChoice onFile={(chosen) => void choose(chosen)} />
      {plan.isPending && (
        <>
          <p role="status">{t('library.checking', { file: file?.name })}</p>
          <Skeleton lines={LINES_WHILE_LOADING} />
        </>
      )}
      <p className="form-error" role="alert">
        {error ? sentenceOf(error, t) : ''}
      </p>
      {plan.data && file && (
        <ImportPlan
          key={file.text}
          plan={plan.data}
          file={file.name}
          onImport={importNow}
          busy={run.isPending}
        />
      )}
    </div>
  );
}

function FileChoice({ onFile }: { onFile: (file: File | undefined) => void }) {
  const { t } = useTranslation();
  const template = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([`${COLUMNS.join(',')}\n`], { type: 'text/csv' }));
    link.download = 'facts.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <div className="panel panel-body">
      {/* The browser's own field speaks the browser's language, not the reader's. */}
      <p>
        <FileTrigger acceptedFileTypes={FILE_TYPES} onSelect={(files) => onFile(files?.[0])}>
          <Button look="primary">{t('library.chooseFile')}</Button>
        </FileTrigger>
      </p>
      <details>
        <summary>{t('library.columns')}</summary>
        <p dir="ltr" className="import-columns">
          {COLUMNS.map((column) => (
            <code key={column} className="tag">
              {column}
            </code>
          ))}
        </p>
        <Button size="small" onPress={template}>
          {t('library.template')}
        </Button>
      </details>
    </div>
  );
}
