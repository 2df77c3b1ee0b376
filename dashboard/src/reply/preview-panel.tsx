/** One language version as the public will meet it: the page, the short message, the share picture. */
import { useState } from 'react';
import { useSentencesIn } from '../i18n/use-sentences-in';
import { useTranslation } from '../i18n/use-translation';
import type { NewReply, ReplyText } from '../../../src/responses/contract';
import { useFormats } from '../i18n/formats';
import { usePicturePreview, usePreview } from './reply-help';

interface PreviewPanelProps {
  caseId: string;
  verdict: NewReply['verdict'];
  text: ReplyText;
}

const WAYS = ['page', 'short', 'picture'] as const;
type Way = (typeof WAYS)[number];

export function PreviewPanel({ caseId, verdict, text }: PreviewPanelProps) {
  const { t } = useTranslation();
  const [way, setWay] = useState<Way>('page');
  const enough = text.headline.trim() !== '' && text.fact.trim() !== '';
  const body = { caseId, verdict, text };
  return (
    <section className="panel" aria-labelledby="preview-title">
      <div className="panel-head">
        <h2 id="preview-title">{t('checkup.preview')}</h2>
        <span className="soft">{t(`language.${text.language}`)}</span>
      </div>
      <div className="panel-body">
        <fieldset className="row preview-ways">
          <legend className="hidden-visually">{t('checkup.preview')}</legend>
          {WAYS.map((each) => (
            <label key={each} className="preview-way">
              <input type="radio" name="preview" checked={way === each} onChange={() => setWay(each)} />
              {t(`checkup.${each}`)}
            </label>
          ))}
        </fieldset>
        {!enough && <p className="soft">{t('checkup.noPreview')}</p>}
        {enough && way === 'page' && <PagePreview verdict={verdict} text={text} />}
        {enough && way === 'short' && <ShortPreview body={body} />}
        {enough && way === 'picture' && <PicturePreview body={body} />}
      </div>
    </section>
  );
}

/** In the order of the public page: fact, rumour, explanation, what to do. */
function PagePreview({ verdict, text }: Pick<PreviewPanelProps, 'verdict' | 'text'>) {
  const say = useSentencesIn(text.language);
  return (
    <article className="preview-page" lang={text.language} dir={text.language === 'ur' ? 'rtl' : 'ltr'}>
      <p className="tag">{say(`reply.verdicts.${verdict}`)}</p>
      <h3>{text.headline}</h3>
      <p className="preview-fact">{text.fact}</p>
      {text.myth !== '' && (
        <p>
          <strong>{say('reply.myth')}: </strong>
          {text.myth}
        </p>
      )}
      {text.explanation !== '' && (
        <p>
          <strong>{say('reply.explanation')}: </strong>
          {text.explanation}
        </p>
      )}
      {text.closing !== '' && (
        <p>
          <strong>{say('reply.closing')}: </strong>
          {text.closing}
        </p>
      )}
    </article>
  );
}

type Body = Parameters<typeof usePreview>[0];

function ShortPreview({ body }: { body: Body }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const preview = usePreview(body, true);
  if (preview.isError) return <p className="form-error">{t('checkup.previewFailed')}</p>;
  if (preview.data === undefined) return <p className="soft">{t('common.loading')}</p>;
  const { shortMessage, sms } = preview.data;
  const dir = body.text.language === 'ur' ? 'rtl' : 'ltr';
  return (
    <>
      {[['WhatsApp, Telegram', shortMessage] as const, ['SMS', sms] as const].map(([name, message]) => (
        <div key={name}>
          <p className="row soft">
            <bdi>{name}</bdi>
            <span>
              {t('checkup.characters', { count: message.length, value: formats.number(message.length) })}
            </span>
          </p>
          <p className="preview-message" lang={body.text.language} dir={dir}>
            {message.text}
          </p>
        </div>
      ))}
    </>
  );
}

function PicturePreview({ body }: { body: Body }) {
  const { t } = useTranslation();
  const { data: address, isError } = usePicturePreview(body, true);
  if (isError) return <p className="form-error">{t('checkup.previewFailed')}</p>;
  if (address === undefined) return <p className="soft">{t('common.loading')}</p>;
  return (
    <img
      className="preview-picture"
      src={address}
      width={1200}
      height={630}
      alt={`${t('checkup.picture')}: ${body.text.headline}`}
    />
  );
}
