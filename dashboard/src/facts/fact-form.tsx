/** Every field of a fact. Errors of the server stand at the field that they name. */
import { useId } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { FactContent } from '../../../src/facts/contract';
import { mayIn, useSession } from '../session/session';
import { useDepartmentName, useDepartments } from '../session/departments';
import { Choice, TextArea, TextField } from '../ui/field';
import type { FactDraft } from './fact-draft';
import { useFieldName } from './field-name';
import { SlotsEditor } from './slots-editor';
import { TranslationsEditor } from './translations-editor';

const TIERS = [
  'official',
  'release',
  'press',
  'secondary',
] as const satisfies readonly FactContent['source']['tier'][];
const ROWS = { statement: 3, details: 4, list: 3 } as const;

export interface FormPartProps {
  draft: FactDraft;
  onDraft: (draft: FactDraft) => void;
  errorOf: (field: string) => string | undefined;
}

export function FactForm(props: FormPartProps & { isNew: boolean }) {
  return (
    <div className="fact-form">
      <MainFields {...props} />
      <SlotsEditor {...props} />
      <ValidityFields {...props} />
      <SourceFields {...props} />
      <TranslationsEditor {...props} />
    </div>
  );
}

/** Label, value and error of one field of the draft. */
function useBinding({ draft, onDraft, errorOf }: FormPartProps) {
  const nameOf = useFieldName();
  type Plain = Exclude<keyof FactDraft, 'slots' | 'source' | 'translations'>;
  type OfSource = Exclude<keyof FactDraft['source'], 'tier'>;
  return {
    field: (name: Plain) => ({
      label: nameOf(name),
      value: draft[name],
      onValue: (value: string) => onDraft({ ...draft, [name]: value }),
      error: errorOf(name),
    }),
    source: (name: OfSource) => ({
      label: nameOf(`source.${name}`),
      value: draft.source[name],
      onValue: (value: string) => onDraft({ ...draft, source: { ...draft.source, [name]: value } }),
      error: errorOf(`source.${name}`),
    }),
  };
}

function MainFields(props: FormPartProps & { isNew: boolean }) {
  const { t } = useTranslation();
  const session = useSession();
  const departments = useDepartments();
  const departmentName = useDepartmentName();
  const { field } = useBinding(props);
  const own = departments.filter(({ id }) => mayIn(session, 'author', id) || id === props.draft.department);
  return (
    <div className="fact-part">
      <div className="fact-columns">
        <TextField {...field('scheme')} required maxLength={300} dir="auto" />
        <Choice
          {...field('department')}
          required
          options={own.map(({ id }) => ({ value: id, name: departmentName(id) }))}
        />
        {props.isNew && <TextField {...field('id')} hint={t('library.hints.id')} dir="ltr" />}
      </div>
      <TextArea
        {...field('statement')}
        hint={t('library.hints.statement')}
        required
        rows={ROWS.statement}
        maxLength={4000}
        dir="auto"
      />
      <TextArea {...field('details')} rows={ROWS.details} maxLength={8000} dir="auto" />
      <TextArea {...field('aliases')} hint={t('library.hints.aliases')} rows={ROWS.list} dir="auto" />
    </div>
  );
}

function ValidityFields(props: FormPartProps) {
  const { t } = useTranslation();
  const title = useId();
  const { field } = useBinding(props);
  return (
    <section className="fact-part" aria-labelledby={title}>
      <h2 id={title}>{t('library.validity')}</h2>
      <div className="fact-columns">
        <TextField {...field('validFrom')} type="date" />
        <TextField {...field('validUntil')} type="date" hint={t('library.hints.validUntil')} />
        <TextField {...field('asOf')} type="date" hint={t('library.hints.asOf')} />
        <TextField {...field('reviewOn')} type="date" />
        <TextField {...field('orderNumber')} maxLength={200} dir="auto" />
      </div>
    </section>
  );
}

function SourceFields(props: FormPartProps) {
  const { t } = useTranslation();
  const title = useId();
  const nameOf = useFieldName();
  const { source } = useBinding(props);
  const { draft, onDraft } = props;
  const setTier = (value: string): void => {
    const tier = TIERS.find((each) => each === value) ?? draft.source.tier;
    onDraft({ ...draft, source: { ...draft.source, tier } });
  };
  return (
    <section className="fact-part" aria-labelledby={title}>
      <h2 id={title}>{t('facts.source')}</h2>
      <div className="fact-columns">
        <TextField {...source('title')} required maxLength={500} dir="auto" />
        <TextField {...source('url')} required type="url" dir="ltr" />
        <TextField {...source('publisher')} maxLength={300} dir="auto" />
        <Choice
          label={nameOf('source.tier')}
          value={draft.source.tier}
          onValue={setTier}
          options={TIERS.map((value) => ({ value, name: t(`library.tiers.${value}`) }))}
        />
        <TextField {...source('date')} type="date" />
        <TextField {...source('readExtent')} maxLength={300} dir="auto" />
      </div>
      <TextArea
        {...source('otherSources')}
        hint={t('library.hints.otherSources')}
        rows={ROWS.list}
        dir="ltr"
      />
    </section>
  );
}
