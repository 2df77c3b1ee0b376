/** Writes a new fact or a new version: the form, then what would change and whom it touches, then the save. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { FactView } from '../../../src/facts/contract';
import { Problem } from '../api/problem';
import { sentenceOf } from '../api/sentence';
import { Link } from '../router/link';
import { navigate } from '../router/router';
import { pathTo } from '../router/routes';
import { mayIn, useSession } from '../session/session';
import { Button } from '../ui/button';
import { dropDraft, keepDraft, keptDraft } from '../ui/drafts';
import { say } from '../ui/messages';
import { ErrorState, Skeleton } from '../ui/states';
import { contentOf, draftOf, emptyDraft, type FactDraft } from './fact-draft';
import { FactForm } from './fact-form';
import { FactReview } from './fact-review';
import { useFact, useSaveFact } from './facts-query';
import './facts.css';

const LINES_WHILE_LOADING = 6;

export function FactEditScreen({ factId }: { factId: string | undefined }) {
  const fact = useFact(factId);
  if (factId === undefined) return <FactEditor fact={undefined} />;
  if (fact.data) return <FactEditor fact={fact.data} />;
  if (fact.isError) return <ErrorState alone error={fact.error} onRetry={() => void fact.refetch()} />;
  return <Skeleton lines={LINES_WHILE_LOADING} />;
}

function FactEditor({ fact }: { fact: FactView | undefined }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<'form' | 'review'>('form');
  const form = useFactForm(fact);
  const { draft, save, errorOf } = form;
  const back = fact === undefined ? pathTo.facts() : pathTo.fact(fact.id);
  const look = (event: FormEvent): void => {
    event.preventDefault();
    if (fact === undefined) form.send('', () => undefined);
    else setStep('review');
  };
  const title = fact === undefined ? t('library.newTitle') : t('library.editTitle', { scheme: fact.scheme });
  if (step === 'review' && fact !== undefined) {
    return (
      <FactReview
        fact={fact}
        content={contentOf(draft)}
        basedOn={form.basedOn}
        save={save}
        onBack={() => setStep('form')}
        onSave={(changeNote) => form.send(changeNote, () => setStep('form'))}
      />
    );
  }
  return (
    <form className="facts" onSubmit={look}>
      <h1 dir="auto">{title}</h1>
      {form.restored && (
        <p className="notice notice-soft row">
          {t('library.restored')}
          <Button size="small" onPress={form.discard}>
            {t('library.discard')}
          </Button>
        </p>
      )}
      <FactForm draft={draft} onDraft={form.change} errorOf={errorOf} isNew={fact === undefined} />
      <div className="panel fact-foot row">
        <Link className="button button-plain" to={back}>
          {t('common.cancel')}
        </Link>
        <Button type="submit" look="primary" isPending={save.isPending}>
          {fact === undefined ? t('library.saveNew') : t('library.check')}
        </Button>
        <p className="form-error" role="alert">
          {save.error ? sentenceOf(save.error, t) : ''}
        </p>
      </div>
    </form>
  );
}

interface Kept {
  draft: FactDraft;
  basedOn: number;
}

/** What is typed is kept until it is saved, with the version on which it rests. */
function useFactForm(fact: FactView | undefined) {
  const { t } = useTranslation();
  const session = useSession();
  const key = `fact:${fact?.id ?? 'new'}`;
  const fresh = (): Kept => ({
    draft: fact === undefined ? emptyDraft(firstDepartment(session)) : draftOf(fact),
    basedOn: fact?.version ?? 0,
  });
  const [restored, setRestored] = useState(() => keptDraft<Kept>(key) !== undefined);
  const [kept, setKept] = useState<Kept>(() => keptDraft<Kept>(key) ?? fresh());
  const save = useSaveFact();
  const { draft, basedOn } = kept;
  const send = (changeNote: string, onRefused: () => void): void => {
    const content = contentOf(draft);
    const change = fact && { id: fact.id, version: basedOn, changeNote };
    save.mutate(
      { content, change, id: draft.id.trim() || undefined },
      {
        onSuccess: (saved) => {
          dropDraft(key);
          const word = fact === undefined ? t('library.createdNow') : t('library.saved', saved);
          say('done', saved.already ? t('library.alreadySaved') : word);
          navigate(pathTo.fact(saved.id));
        },
        onError: (error) => {
          const newer = newerVersion(error);
          // The next save knowingly replaces the version that it was compared with.
          if (newer !== undefined) setKept({ draft, basedOn: newer });
          else onRefused();
        },
      },
    );
  };
  return {
    draft,
    basedOn,
    save,
    restored,
    send,
    change: (next: FactDraft) => {
      setKept({ draft: next, basedOn });
      keepDraft(key, { draft: next, basedOn });
    },
    discard: () => {
      dropDraft(key);
      setRestored(false);
      setKept(fresh());
    },
    errorOf: (field: string) =>
      save.error instanceof Problem
        ? save.error.errors.find((each) => each.field === field)?.message
        : undefined,
  };
}

function firstDepartment(session: ReturnType<typeof useSession>): string {
  return session.departments.find(({ id }) => mayIn(session, 'author', id))?.id ?? '';
}

/** The version that somebody saved meanwhile, when that was why the save was refused. */
function newerVersion(error: unknown): number | undefined {
  if (!(error instanceof Problem) || error.code !== 'fact/stale-version') return undefined;
  const current = error.extra['currentVersion'];
  return typeof current === 'number' ? current : undefined;
}
