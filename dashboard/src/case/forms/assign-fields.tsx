/** Who shall be responsible: those who may work in all these departments, whoever is on duty first. */
import { useEffect, useState } from 'react';
import { useTranslation } from '../../i18n/use-translation';
import { useColleagues } from '../../session/colleagues';
import { useOnDuty } from '../../session/on-duty';
import { mayIn, useSession } from '../../session/session';
import { Choice, type Option } from '../../ui/field';
import type { FieldsProps } from '../action-form';

interface AssignFieldsProps extends Pick<FieldsProps, 'onBody'> {
  departments: readonly string[];
}

const NOBODY = '';

export function AssignFields({ departments: all, onBody }: AssignFieldsProps) {
  const { t } = useTranslation();
  const session = useSession();
  const colleagues = useColleagues();
  const [to, setTo] = useState(session.official.id);
  useEffect(() => onBody({ to: to === NOBODY ? null : to }), [to, onBody]);
  const departments = [...new Set(all)];
  const able = colleagues.filter((each) =>
    departments.every((department) =>
      each.roles.some((role) => role.department === department && role.role !== 'viewer'),
    ),
  );
  const me = departments.every((department) => mayIn(session, 'triager', department));
  const onDuty = useOnDuty();
  const isOnDuty = (id: string): boolean => onDuty.is(id, departments);
  const marked = (id: string, name: string): Option => ({
    value: id,
    name: isOnDuty(id) ? t('bulk.onDuty', { name }) : name,
  });
  const others = able
    .filter(({ id }) => id !== session.official.id)
    .sort((one, other) => Number(isOnDuty(other.id)) - Number(isOnDuty(one.id)));
  return (
    <Choice
      label={t('bulk.assignTo')}
      value={to}
      onValue={setTo}
      options={[
        ...(me ? [marked(session.official.id, t('queue.assigneeMe'))] : []),
        ...others.map(({ id, name }) => marked(id, name)),
        { value: NOBODY, name: t('queue.assigneeNone') },
      ]}
    />
  );
}
