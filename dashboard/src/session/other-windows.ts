/** Tells the other windows of this browser that a session began or ended, so that all of them agree. Free of React. */
const NAME = 'desk.session';

export type SessionNews = 'begun' | 'ended';

export function tellOtherWindows(news: SessionNews): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(news);
  channel.close();
}

export function onOtherWindow(listener: (news: SessionNews) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }: MessageEvent<SessionNews>) => listener(data);
  return () => channel.close();
}
