/** Sentences in a language that need not be the screen's, e.g. for a preview; in the screen's own until they have come. */
import { useQuery } from '@tanstack/react-query';
import i18next, { type TFunction } from 'i18next';
import { loadLanguage, type ScreenLanguage } from '.';
import { useTranslation } from './use-translation';

export function useSentencesIn(language: ScreenLanguage): TFunction {
  const { t } = useTranslation();
  const { isSuccess } = useQuery({
    queryKey: ['sentences', language],
    queryFn: async () => {
      await loadLanguage(language);
      return language;
    },
    staleTime: Infinity,
  });
  return isSuccess ? i18next.getFixedT(language) : t;
}
