/** The number of unread notifications before the title of the window, whichever screen sets the title. */
const BADGE = /^\(\d+\) /;

/** @returns a function that takes the badge away and stops watching */
export function keepTitleBadge(unread: number): () => void {
  const badge = unread > 0 ? `(${unread}) ` : '';
  const show = (): void => {
    const wanted = badge + document.title.replace(BADGE, '');
    if (document.title !== wanted) document.title = wanted;
  };
  show();
  const title = document.querySelector('title');
  const watch = new MutationObserver(show);
  if (title !== null) watch.observe(title, { childList: true });
  return () => {
    watch.disconnect();
    document.title = document.title.replace(BADGE, '');
  };
}
