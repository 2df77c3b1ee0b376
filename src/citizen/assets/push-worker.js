/** Shows what the desk sends, and opens its page. Keeps no pages: nothing here answers requests. */
const RIGHT_TO_LEFT = ['ur'];

self.addEventListener('push', (event) => {
  const { title, body, url, language, tag } = event.data ? event.data.json() : {};
  if (!title) return;
  const dir = RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
  event.waitUntil(
    self.registration.showNotification(title, { body, tag, lang: language, dir, data: { url } }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { url } = event.notification.data || {};
  if (url) event.waitUntil(self.clients.openWindow(url));
});
