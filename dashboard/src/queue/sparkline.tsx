/** How reports came in over the last 24 hours, as a small line; its numbers stand beside it in words. */
const WIDTH = 72;
const HEIGHT = 18;
const FOOT = 1;

export function Sparkline({ counts }: { counts: readonly number[] }) {
  const most = Math.max(...counts);
  if (most === 0) return null;
  const step = WIDTH / counts.length;
  const bars = counts.map((count, at) => {
    const height = count === 0 ? FOOT : Math.max(FOOT * 2, (count / most) * HEIGHT);
    return `M${(at + 0.5) * step} ${HEIGHT}v${-height}`;
  });
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      <path d={bars.join('')} strokeWidth={step * 0.7} />
    </svg>
  );
}
