/** What can be done to an account; each deed says what it means and is asked for twice. */
import { useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { PersonSecret, PersonView } from '../../../src/officials/people/people.contract';
import { sentenceOf } from '../api/sentence';
import { Button } from '../ui/button';
import { say } from '../ui/messages';
import { type PersonDeed, usePersonDeed } from './people-query';

const WORDS = {
  disable: { name: 'people.disable', lead: 'people.disableLead' },
  enable: { name: 'people.enable', lead: undefined },
  password: { name: 'people.resetPassword', lead: 'people.resetLead' },
  'second-factor': { name: 'people.setFactor', lead: 'people.setFactorLead' },
  'second-factor/remove': { name: 'people.removeFactor', lead: 'people.removeFactorLead' },
} as const;

interface AccountDeedsProps {
  person: PersonView;
  onSecret: (secret: Partial<PersonSecret>) => void;
}

export function AccountDeeds({ person, onSecret }: AccountDeedsProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<PersonDeed>();
  const act = usePersonDeed(person.id);
  const deeds: PersonDeed[] = [
    'password',
    'second-factor',
    ...(person.secondFactor ? (['second-factor/remove'] as const) : []),
    person.disabledAt === null ? 'disable' : 'enable',
  ];
  const go = (deed: PersonDeed): void =>
    act.mutate(deed, {
      onSuccess: (answer) => {
        setAsked(undefined);
        say('done', t('people.saved'));
        onSecret(answer);
      },
    });
  const lead = asked && WORDS[asked].lead;
  return (
    <div className="account-deeds">
      <div className="row">
        {deeds.map((deed) => (
          <Button
            key={deed}
            size="small"
            look={deed === 'disable' ? 'danger' : 'plain'}
            onPress={() => setAsked(deed)}
          >
            {t(WORDS[deed].name)}
          </Button>
        ))}
      </div>
      {asked && (
        <div className="notice" role="group" aria-label={t(WORDS[asked].name)}>
          {lead && <p>{t(lead)}</p>}
          <p className="row">
            <Button size="small" look="primary" isPending={act.isPending} onPress={() => go(asked)} autoFocus>
              {t(WORDS[asked].name)}
            </Button>
            <Button size="small" onPress={() => setAsked(undefined)}>
              {t('common.cancel')}
            </Button>
          </p>
        </div>
      )}
      <p className="form-error" role="alert">
        {act.error ? sentenceOf(act.error, t) : ''}
      </p>
    </div>
  );
}
