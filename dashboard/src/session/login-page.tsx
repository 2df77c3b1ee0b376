/** The screen of somebody who has not logged in. */
import { LanguageChoice } from '../i18n/language-choice';
import { useTranslation } from '../i18n/use-translation';
import { BrandMark } from '../ui/brand-mark';
import { LoginForm } from './login-form';
import './login.css';

export function LoginPage() {
  const { t } = useTranslation();
  return (
    <main className="login-page">
      <section className="login-card" aria-labelledby="login-title">
        <BrandMark />
        <h1 id="login-title">{t('login.title')}</h1>
        <p className="login-lead">{t('login.lead')}</p>
        <LoginForm />
      </section>
      <footer className="login-foot">
        <LanguageChoice />
        <a href="/">{t('nav.public')}</a>
      </footer>
    </main>
  );
}
