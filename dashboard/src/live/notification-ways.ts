/** How a notification is brought to somebody who looks elsewhere: two short tones, a message of the browser. */

const TONES = [880, 1175] as const;
const TONE_SECONDS = 0.12;
const LOUDNESS = 0.08;

export function playTones(): void {
  const audio = new AudioContext();
  TONES.forEach((frequency, place) => {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    const at = audio.currentTime + place * TONE_SECONDS;
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(LOUDNESS, at);
    volume.gain.exponentialRampToValueAtTime(0.001, at + TONE_SECONDS);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + TONE_SECONDS);
  });
  setTimeout(() => void audio.close(), 1_000);
}

interface BrowserMessage {
  id: string;
  title: string;
  body: string;
  onOpen: () => void;
}

/** Windows of one person show it once: messages with the same tag take each other's place. */
export function showInBrowser({ id, title, body, onOpen }: BrowserMessage): void {
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  const message = new Notification(title, { body, tag: id, icon: '/desk/icon.svg' });
  message.onclick = () => {
    window.focus();
    onOpen();
    message.close();
  };
}

/** @returns whether the browser allows messages now */
export async function askForBrowserMessages(): Promise<boolean> {
  if (!('Notification' in window)) return false;
  return (await Notification.requestPermission()) === 'granted';
}
