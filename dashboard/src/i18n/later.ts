/**
 * English sentences of screens that are loaded when they are first opened: they come with their screen, not with the
 * first view. The other languages carry them in their own file, which is loaded as a whole.
 */
import i18next from 'i18next';

let added: Promise<void> | undefined;

export function withLaterSentences<Screen>(load: () => Promise<Screen>): () => Promise<Screen> {
  return async () => {
    added ??= add();
    const [screen] = await Promise.all([load(), added]);
    return screen;
  };
}

async function add(): Promise<void> {
  const { enLater } = await import('./en-later');
  i18next.addResourceBundle('en', 'translation', enLater, true);
}
