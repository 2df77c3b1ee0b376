/**
 * Offers to tell this browser when the report is answered. Everything it says stands in the page, in the page's
 * language; without JavaScript or without support the offer stays hidden.
 */
const offer = document.getElementById('push');
const supported = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;

if (offer && supported) start(offer, offer.querySelector('button'), offer.querySelector('[role=status]'));

async function start(box, button, status) {
  const address = `/api/reports/${encodeURIComponent(box.dataset.code)}/push`;
  const kept = `push ${box.dataset.code}`;

  const show = (on, words) => {
    button.textContent = on ? box.dataset.stop : box.dataset.start;
    button.dataset.on = on ? 'yes' : '';
    status.textContent = words;
  };
  const send = async (method, body) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(address, { method, headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${answer.status}`);
  };
  const begin = async () => {
    if ((await Notification.requestPermission()) !== 'granted') return show(false, box.dataset.blocked);
    const worker = await navigator.serviceWorker.register('/push-worker.js');
    await navigator.serviceWorker.ready;
    const options = { userVisibleOnly: true, applicationServerKey: bytesOf(box.dataset.key) };
    const subscription = await worker.pushManager.subscribe(options);
    await send('POST', { subscription: plain(subscription), language: document.documentElement.lang });
    localStorage.setItem(kept, 'on');
    show(true, box.dataset.done);
  };
  const end = async () => {
    const subscription = await present();
    if (subscription) await send('DELETE', { endpoint: subscription.endpoint });
    localStorage.removeItem(kept);
    show(false, box.dataset.stopped);
  };

  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      await (button.dataset.on ? end() : begin());
    } catch {
      status.textContent = box.dataset.failed;
    }
    button.disabled = false;
  });

  const follows = localStorage.getItem(kept) === 'on' && Boolean(await present());
  show(follows, follows ? box.dataset.done : '');
  box.hidden = false;
  box.closest('section').hidden = false;
}

async function present() {
  const worker = await navigator.serviceWorker.getRegistration('/');
  return worker?.pushManager.getSubscription();
}

/** Only what the desk needs. */
function plain(subscription) {
  const { endpoint, keys } = subscription.toJSON();
  return { endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth } };
}

/** The bytes of base64url. */
function bytesOf(text) {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
