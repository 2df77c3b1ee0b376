/** The fact versions and links that a reply cites. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { ReplySource } from '../../../src/responses/contract';
import type { MatchView } from '../../../src/triage/contract';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';

interface SourcesEditorProps {
  matches: readonly MatchView[];
  sources: readonly ReplySource[];
  onChange: (sources: ReplySource[]) => void;
}

export function SourcesEditor({ matches, sources, onChange }: SourcesEditorProps) {
  const { t } = useTranslation();
  const cites = (match: MatchView): boolean =>
    sources.some((source) => 'factId' in source && source.factId === match.factId);
  return (
    <section className="panel" aria-labelledby="sources-title">
      <div className="panel-head">
        <h2 id="sources-title">{t('reply.sources')}</h2>
      </div>
      <div className="panel-body">
        {sources.length === 0 && <p className="soft">{t('reply.noSources')}</p>}
        <ul className="sources">
          {sources.map((source) => (
            <li key={keyOf(source)} className="row">
              <span dir="auto">{titleOf(source, matches)}</span>
              <Button
                size="small"
                look="quiet"
                aria-label={t('reply.removeSource', { title: titleOf(source, matches) })}
                onPress={() => onChange(sources.filter((each) => each !== source))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
        <ul className="sources">
          {matches.map((match) => (
            <li key={match.factId} className="source-fact">
              <p>
                <strong>{match.scheme}</strong>{' '}
                <span className="soft">{t('case.factVersion', { version: match.factVersion })}</span>
              </p>
              <p className="soft" dir="auto">
                {match.statement}
              </p>
              {cites(match) ? (
                <span className="tag">{t('reply.cited')}</span>
              ) : (
                <Button
                  size="small"
                  onPress={() =>
                    onChange([...sources, { factId: match.factId, factVersion: match.factVersion }])
                  }
                >
                  {t('reply.citeFact')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        <LinkForm onAdd={(source) => onChange([...sources, source])} />
      </div>
    </section>
  );
}

function LinkForm({ onAdd }: { onAdd: (source: ReplySource) => void }) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onAdd({ title: title.trim(), url });
    setTitle('');
    setUrl('');
  };
  return (
    <details>
      <summary>{t('reply.addLink')}</summary>
      <form className="dialog-form" onSubmit={submit}>
        <TextField label={t('reply.linkTitle')} required value={title} onValue={setTitle} />
        <TextField label={t('reply.linkUrl')} type="url" required value={url} onValue={setUrl} dir="ltr" />
        <Button type="submit" size="small">
          {t('reply.addLink')}
        </Button>
      </form>
    </details>
  );
}

export function titleOf(source: ReplySource, matches: readonly MatchView[]): string {
  if (!('factId' in source)) return source.title;
  const scheme = matches.find((match) => match.factId === source.factId)?.scheme ?? source.factId;
  return `${scheme} · ${source.factVersion}`;
}

export function keyOf(source: ReplySource): string {
  return 'factId' in source ? `${source.factId}@${source.factVersion}` : source.url;
}
