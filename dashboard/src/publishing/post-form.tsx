/** Writes or changes a post; begins from a suggestion where there is one. */
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';
import type { NewPost, PostSuggestion, PostView } from '../../../src/responses/schedule/schedule.contract';
import { useDepartmentName, useDepartments } from '../session/departments';
import { mayIn, useSession } from '../session/session';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Choice, TextArea, TextField } from '../ui/field';
import { REPLY_LANGUAGES } from '../words';
import { PAGES } from './pages';
import { usePostStep } from './publishing-query';

export interface Start {
  post?: PostView;
  suggestion?: PostSuggestion;
}

const HOUR = 3_600_000;
const LANGUAGE_NAMES = { en: 'English', hi: 'हिन्दी', ur: 'اردو' } as const;

export function PostForm({ start, onClose }: { start: Start; onClose: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const departments = useDepartments().filter(({ id }) => mayIn(session, 'author', id));
  const nameOf = useDepartmentName();
  const [fields, setFields] = useState(() => fieldsOf(start, departments[0]?.id ?? ''));
  const step = usePostStep(onClose);
  const change = (changes: Partial<NewPost>): void => setFields({ ...fields, ...changes });
  const local = localParts(fields.plannedAt);
  const plan = (day: string, time: string): void => {
    const at = new Date(`${day}T${time}`);
    if (!Number.isNaN(at.getTime())) change({ plannedAt: at.toISOString() });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    step.mutate({ step: 'save', post: start.post, fields });
  };
  const speak = (language: string): void => {
    const chosen = REPLY_LANGUAGES.find((each) => each === language) ?? 'en';
    const text = start.suggestion?.texts.find((each) => each.language === chosen);
    change({ language: chosen, ...(text ? { headline: text.headline, body: text.body } : {}) });
  };
  return (
    <Dialog title={t('publishing.newPost')} isOpen onClose={onClose} isDismissable={false}>
      <form className="post-form" onSubmit={submit}>
        <Choice
          label={t('publishing.department')}
          value={fields.department}
          onValue={(department) => change({ department })}
          options={departments.map(({ id }) => ({ value: id, name: nameOf(id) }))}
        />
        <Choice
          label={t('publishing.language')}
          value={fields.language}
          onValue={speak}
          options={REPLY_LANGUAGES.map((value) => ({ value, name: LANGUAGE_NAMES[value] }))}
        />
        <TextField
          label={t('publishing.headline')}
          value={fields.headline}
          onValue={(headline) => change({ headline })}
          dir="auto"
          lang={fields.language}
          maxLength={200}
          required
        />
        <TextArea
          label={t('publishing.body')}
          value={fields.body}
          onValue={(body) => change({ body })}
          dir="auto"
          lang={fields.language}
          maxLength={2000}
          rows={5}
        />
        <TextField
          label={t('publishing.url')}
          type="url"
          value={fields.url ?? ''}
          onValue={(url) => change({ url: url === '' ? null : url })}
          dir="ltr"
        />
        <div className="row">
          <TextField
            label={t('publishing.when')}
            type="date"
            value={local.day}
            onValue={(day) => plan(day, local.time)}
            required
          />
          <TextField
            label={t('publishing.time')}
            type="time"
            value={local.time}
            onValue={(time) => plan(local.day, time)}
            required
          />
        </div>
        <fieldset className="pages">
          <legend>{t('publishing.where')}</legend>
          {PAGES.map((channel) => (
            <label key={channel}>
              <input
                type="checkbox"
                checked={fields.channels.includes(channel)}
                onChange={(event) =>
                  change({
                    channels: PAGES.filter((each) =>
                      each === channel ? event.target.checked : fields.channels.includes(each),
                    ),
                  })
                }
              />
              {t(`deliveries.channels.${channel}`)}
            </label>
          ))}
        </fieldset>
        <div className="row">
          <Button type="submit" look="primary" isPending={step.isPending}>
            {t('publishing.save')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function fieldsOf({ post, suggestion }: Start, department: string): NewPost {
  if (post) {
    const { kind, language, headline, body, url, plannedAt, occasion, targets } = post;
    const channels = targets.map(({ channel }) => channel);
    return {
      department: post.department,
      kind,
      language,
      headline,
      body,
      url,
      plannedAt,
      occasion,
      channels,
    };
  }
  const text = suggestion?.texts[0];
  return {
    department: suggestion?.department ?? department,
    kind: suggestion?.kind ?? 'notice',
    language: text?.language ?? 'en',
    headline: text?.headline ?? '',
    body: text?.body ?? '',
    url: suggestion?.url ?? null,
    plannedAt: suggestion?.plannedAt ?? new Date(Math.ceil(Date.now() / HOUR + 1) * HOUR).toISOString(),
    occasion: suggestion?.occasion ?? null,
    channels: [...PAGES],
  };
}

/** As the fields for day and time want it, by the clock of this computer. */
function localParts(instant: string): { day: string; time: string } {
  const at = new Date(instant);
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}
