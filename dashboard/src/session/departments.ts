/** Names of departments in the reader's language. */
import { useTranslation } from 'react-i18next';
import { isScreenLanguage } from '../i18n';
import { useSession } from './session';

export function useDepartmentName(): (department: string) => string {
  const { departments } = useSession();
  const { i18n } = useTranslation();
  const language = isScreenLanguage(i18n.language) ? i18n.language : 'en';
  return (id) => departments.find((each) => each.id === id)?.names[language] ?? id;
}
