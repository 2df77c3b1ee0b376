/** The wall screen: how much comes in against the usual level, what is open, how fast the desk answers. */
import { useFormats } from '../i18n/formats';
import { useTranslation } from '../i18n/use-translation';
import { navigate, usePlace } from '../router/router';
import { pathTo } from '../router/routes';
import { useDepartmentName } from '../session/departments';
import { useSession } from '../session/session';
import { Choice } from '../ui/field';
import { ErrorState, Skeleton } from '../ui/states';
import { ArrivalsPanel } from './arrivals-panel';
import { KeyedPanels } from './keyed-panels';
import { OpenPanel } from './open-panel';
import { useOverview } from './overview-query';
import { SpeedPanels } from './speed-panels';
import './overview.css';

const LINES_WHILE_LOADING = 8;

export function OverviewScreen() {
  const { t } = useTranslation();
  const formats = useFormats();
  const department = new URLSearchParams(usePlace().search).get('department') ?? undefined;
  const overview = useOverview(department);
  return (
    <div className="overview">
      <header className="overview-head">
        <h1>{t('overview.title')}</h1>
        <p className="soft">
          {overview.data && t('overview.asOf', { when: formats.moment(overview.data.at) })}
        </p>
        <DepartmentChoice department={department} />
      </header>
      {overview.isPending && <Skeleton lines={LINES_WHILE_LOADING} />}
      {overview.isError && !overview.data && (
        <ErrorState error={overview.error} onRetry={() => void overview.refetch()} />
      )}
      {overview.data && (
        <>
          <ArrivalsPanel arrivals={overview.data.arrivals} department={department} />
          <OpenPanel open={overview.data.open} department={department} />
          <SpeedPanels overview={overview.data} department={department} />
          <KeyedPanels arrivals={overview.data.arrivals} department={department} />
        </>
      )}
    </div>
  );
}

function DepartmentChoice({ department }: { department: string | undefined }) {
  const { t } = useTranslation();
  const { departments } = useSession();
  const nameOf = useDepartmentName();
  const choose = (id: string): void =>
    navigate(id === '' ? pathTo.overview() : `${pathTo.overview()}?department=${encodeURIComponent(id)}`);
  return (
    <Choice
      label={t('overview.department')}
      value={department ?? ''}
      onValue={choose}
      options={[
        { value: '', name: t('overview.allOwn') },
        ...departments.map(({ id }) => ({ value: id, name: nameOf(id) })),
      ]}
    />
  );
}
