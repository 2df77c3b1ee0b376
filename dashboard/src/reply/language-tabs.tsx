/** One tab for each language version; says which are written. */
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from '../i18n/use-translation';
import { REPLY_LANGUAGES, type ReplyLanguage } from '../words';

interface LanguageTabsProps {
  chosen: ReplyLanguage;
  onChosen: (language: ReplyLanguage) => void;
  written: (language: ReplyLanguage) => boolean;
  panel: (language: ReplyLanguage) => ReactNode;
}

export function LanguageTabs({ chosen, onChosen, written, panel }: LanguageTabsProps) {
  const { t } = useTranslation();
  return (
    <Tabs
      className="tabs"
      selectedKey={chosen}
      onSelectionChange={(key) => onChosen(REPLY_LANGUAGES.find((language) => language === key) ?? chosen)}
    >
      <TabList className="tab-list" aria-label={t('reply.languages')}>
        {REPLY_LANGUAGES.map((language) => (
          <Tab key={language} id={language} className="tab">
            {t(`language.${language}`)}
            {written(language) && (
              <>
                <span aria-hidden="true">✓</span>
                <span className="hidden-visually">{t('reply.written')}</span>
              </>
            )}
          </Tab>
        ))}
      </TabList>
      {REPLY_LANGUAGES.map((language) => (
        <TabPanel key={language} id={language} className="tab-panel">
          {panel(language)}
        </TabPanel>
      ))}
    </Tabs>
  );
}
