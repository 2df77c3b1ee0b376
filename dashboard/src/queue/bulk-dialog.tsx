/** Work on the chosen cases: what is asked, what would happen to each, what came of it. */
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { CaseItem } from '../../../src/triage/contract';
import type { BulkAnswer, BulkBody, BulkWork } from '../../../src/triage/queue/contract';
import { post } from '../api/http';
import { sentenceOf } from '../api/sentence';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import type { BulkAction } from './bulk-actions';
import { BulkFields, type Example } from './bulk-fields';
import { BulkOutcome } from './bulk-outcome';

export type Chosen =
  | { cases: readonly Pick<CaseItem, 'id' | 'version'>[] }
  | { filter: Readonly<Record<string, string | undefined>> };

interface BulkDialogProps {
  action: BulkAction;
  chosen: Chosen;
  /** Some of the cases, to choose a survivor from. */
  examples: readonly Example[];
  onDone: (answer: BulkAnswer) => void;
  onClose: () => void;
}

export function BulkDialog({ action, chosen, examples, onDone, onClose }: BulkDialogProps) {
  const { t } = useTranslation();
  const [fields, setFields] = useState<Record<string, unknown>>({});
  const [preview, setPreview] = useState<BulkAnswer>();
  const [result, setResult] = useState<BulkAnswer>();
  // The form holds what the schema of the work asks for; the server checks it and names what is missing.
  const work = { action, ...fields } as BulkWork;
  const ask = useMutation({ mutationFn: (body: BulkBody) => post<BulkAnswer>('/api/cases/bulk', body) });
  const single = 'cases' in chosen && chosen.cases.length === 1;

  const carryOut = (cases: readonly { id: string; version: number }[]): void =>
    ask.mutate(
      { work, cases: cases.map(({ id, version }) => ({ id, version })), dryRun: false },
      {
        onSuccess: (answer) => {
          onDone(answer);
          if (answer.refused === 0) onClose();
          else setResult(answer);
        },
      },
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (single) return carryOut(chosen.cases);
    if (preview) return carryOut(preview.items.filter((item) => item.outcome === 'done'));
    const which =
      'cases' in chosen
        ? { cases: chosen.cases.map(({ id, version }) => ({ id, version })) }
        : // The filter is the one of the list; its words are those of the schema.
          { filter: chosen.filter as BulkBody['filter'] };
    ask.mutate({ work, ...which, dryRun: true }, { onSuccess: setPreview });
  };
  const shown = result ?? preview;
  return (
    <Dialog title={t(`bulk.titles.${action}`)} isOpen onClose={onClose}>
      <form className="dialog-form" onSubmit={submit}>
        {shown ? (
          <BulkOutcome answer={shown} />
        ) : (
          <BulkFields action={action} examples={examples} onBody={setFields} />
        )}
        <p className="form-error" role="alert">
          {ask.error ? sentenceOf(ask.error, t) : ''}
        </p>
        <div className="dialog-actions">
          {preview && !result && <Button onPress={() => setPreview(undefined)}>{t('bulk.back')}</Button>}
          <Button onPress={onClose}>{t(result ? 'bulk.close' : 'common.cancel')}</Button>
          {!result && (
            <Button
              type="submit"
              look="primary"
              isPending={ask.isPending}
              isDisabled={preview !== undefined && preview.done === 0}
            >
              {single
                ? t(`bulk.actions.${action}`)
                : preview
                  ? t('bulk.carryOut', { count: preview.done })
                  : t('bulk.preview')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
