/** Small signs for priority, relation and status: always shape and word, never colour alone. */
import { useTranslation } from '../i18n/use-translation';
import type { CaseStatus, Level, Relation } from '../words';

const LEVEL_SHAPES: Readonly<Record<Level, string>> = {
  high: 'M8 1.5 15 14H1z',
  medium: 'M8 1 15 8 8 15 1 8z',
  low: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
};

const RELATION_SHAPES: Readonly<Record<Relation, string>> = {
  contradicts: 'M3 3l10 10M13 3L3 13',
  agrees: 'M2.5 8.5l3.5 4 7.5-9',
  related: 'M2 8q3-4 6 0t6 0',
};

export function LevelMark({ level }: { level: Level }) {
  const { t } = useTranslation();
  return (
    <span className={`mark level-${level}`}>
      <Shape path={LEVEL_SHAPES[level]} />
      {t(`level.${level}`)}
    </span>
  );
}

export function RelationMark({ relation }: { relation: Relation }) {
  const { t } = useTranslation();
  return (
    <span className={`mark relation-${relation}`}>
      <Shape path={RELATION_SHAPES[relation]} />
      {t(`relation.${relation}`)}
    </span>
  );
}

export function StatusMark({ status }: { status: CaseStatus }) {
  const { t } = useTranslation();
  return <span className={`status status-${status}`}>{t(`status.${status}`)}</span>;
}

function Shape({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
