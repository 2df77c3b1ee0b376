/** Shows what a merge would do, and both cases beside each other, before it is decided. */
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { MergePreview } from '../../../src/triage/contract';
import { get } from '../api/http';
import { sentenceOf } from '../api/sentence';
import { useFormats } from '../i18n/formats';
import { channelName, languageName, useNames } from '../queue/names';
import { useDepartmentName } from '../session/departments';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextArea } from '../ui/field';
import { Skeleton } from '../ui/states';
import { CASE_KEY } from './case-keys';
import { type CaseInFull, pathOfCase } from './case-query';
import { languageOfText } from './language-of-text';
import { useMerge } from './merge-query';

interface MergeDialogProps {
  kase: CaseInFull;
  into: { id: string; number: number };
  onClose: () => void;
}

const SHORTEST_REASON = 3;

export function MergeDialog({ kase, into, onClose }: MergeDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const merge = useMerge(kase);
  const preview = useQuery({
    queryKey: [...CASE_KEY, kase.id, 'merge', into.id],
    queryFn: () => get<MergePreview>(`${pathOfCase(kase.id)}/merge-preview`, { into: into.id }),
    staleTime: 0,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const words = reason.trim();
    merge.mutate(
      { into: into.id, reason: words.length < SHORTEST_REASON ? undefined : words },
      { onSuccess: onClose },
    );
  };
  const refused = preview.data?.refusal ?? null;
  const error = merge.error ?? preview.error;
  return (
    <Dialog
      title={t('casework.merge.title', { one: `#${kase.number}`, other: `#${into.number}` })}
      isOpen
      onClose={onClose}
    >
      <form className="dialog-form" onSubmit={submit}>
        {preview.isPending && <Skeleton lines={2} />}
        {preview.data && <Preview preview={preview.data} />}
        {refused !== null && <p className="notice">{refused}</p>}
        <TextArea
          label={t('casework.merge.why')}
          hint={t('common.optional')}
          rows={2}
          value={reason}
          onValue={setReason}
        />
        <p className="form-error" role="alert">
          {error ? sentenceOf(error, t) : ''}
        </p>
        <div className="dialog-actions">
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            type="submit"
            look="primary"
            autoFocus
            isPending={merge.isPending}
            isDisabled={refused !== null || preview.isPending}
          >
            {t('action.merge')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Preview({ preview }: { preview: MergePreview }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const names = useNames();
  const departmentName = useDepartmentName();
  const lines: ReactNode[] = [
    t('casework.merge.moving', { count: preview.moving, total: formats.number(preview.reports) }),
    preview.districts.length > 0 && t('casework.merge.districts', { names: formats.list(preview.districts) }),
    preview.channels.length > 0 &&
      t('casework.merge.channels', { names: names(channelName, preview.channels) }),
    preview.languages.length > 0 &&
      t('casework.merge.languages', { names: names(languageName, preview.languages) }),
    preview.claimEnds && t('casework.merge.claimEnds', { name: preview.claimEnds.name }),
    preview.department !== null &&
      t('casework.merge.department', { name: departmentName(preview.department) }),
  ].filter(Boolean);
  return (
    <>
      <ul className="merge-lines">
        {lines.map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ul>
      <div className="merge-sides">
        <Side
          title={`${t('casework.merge.this')} · #${preview.absorbed.number}`}
          samples={preview.samples.absorbed}
        />
        <Side
          title={`${t('casework.merge.other')} · #${preview.into.number}`}
          samples={preview.samples.into}
        />
      </div>
    </>
  );
}

function Side({ title, samples }: { title: string; samples: MergePreview['samples']['into'] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul className="merge-samples">
        {samples.map((sample) => (
          <li key={sample.reportId} dir="auto" lang={languageOfText(sample.language)}>
            {sample.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
