/** The last look before a new version: the words that change, what rests on the fact, a note. */
import type { UseMutationResult } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { FactContent, FactView } from '../../../src/facts/contract';
import { Problem } from '../api/problem';
import { sentenceOf } from '../api/sentence';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Differences } from './differences';
import { differencesOf } from './fact-differences';
import { FactEffectPanel } from './fact-effect';

interface FactReviewProps {
  /** As it counts now. */
  fact: FactView;
  content: FactContent;
  basedOn: number;
  save: Pick<UseMutationResult<unknown, Error, never>, 'error' | 'isPending'>;
  onBack: () => void;
  onSave: (changeNote: string) => void;
}

export function FactReview({ fact, content, basedOn, save, onBack, onSave }: FactReviewProps) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const differences = differencesOf(fact, { ...content, withdrawnReason: null });
  const stale = save.error instanceof Problem && save.error.code === 'fact/stale-version';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSave(note.trim());
  };
  return (
    <form className="facts" onSubmit={submit}>
      <h1 ref={heading} tabIndex={-1}>
        {t('library.reviewTitle')}
      </h1>
      {stale && (
        <p className="notice" role="alert">
          {t('library.stale', { version: basedOn })}
        </p>
      )}
      <section className="panel" aria-labelledby="changes-title">
        <div className="panel-head">
          <h2 id="changes-title">{t('library.whatChanges')}</h2>
        </div>
        <div className="panel-body">
          {differences.length === 0 ? (
            <p className="soft">{t('library.nothingChanges')}</p>
          ) : (
            <Differences differences={differences} />
          )}
        </div>
      </section>
      <FactEffectPanel factId={fact.id} />
      <div className="panel panel-body">
        <TextField
          label={t('library.changeNote')}
          hint={t('library.changeNoteHint')}
          value={note}
          onValue={setNote}
          maxLength={1000}
          dir="auto"
        />
        <div className="row">
          <Button onPress={onBack}>{t('library.backToForm')}</Button>
          <Button type="submit" look="primary" isPending={save.isPending}>
            {t('library.saveVersion', { version: fact.version + 1 })}
          </Button>
          <p className="form-error" role="alert">
            {save.error && !stale ? sentenceOf(save.error, t) : ''}
          </p>
        </div>
      </div>
    </form>
  );
}
