/**
 * PURE. Likely reach on the five ordered steps of RESIST 2 (UK Government Communication Service, 2021): little
 * interest, filter bubble or niche, trending, minor story, headline story. RESIST leaves the estimate to an analyst;
 * this is the desk's first guess from its own reports, which an official may correct.
 */
export const REACHES = ['little_interest', 'niche', 'trending', 'minor_story', 'headline_story'] as const;
export type Reach = (typeof REACHES)[number];

export interface Spread {
  reports: number;
  /** Reports in the last 24 hours. */
  lastDay: number;
  districts: number;
  channels: number;
}

interface Step {
  reach: Reach;
  points: number;
}

/** Points needed for each step, highest first. */
const STEPS: readonly Step[] = [
  { reach: 'headline_story', points: 11 },
  { reach: 'minor_story', points: 8 },
  { reach: 'trending', points: 5 },
  { reach: 'niche', points: 2 },
];

/** One point for each bound that is reached: four inputs, growing about threefold per step. */
const BOUNDS: Readonly<Record<keyof Spread, readonly number[]>> = {
  reports: [3, 10, 30, 100],
  lastDay: [3, 10, 30, 100],
  districts: [2, 4, 8],
  channels: [2, 3, 5],
};

export interface ReachEstimate {
  reach: Reach;
  because: string;
  /** The same for clients that say it in the reader's language. */
  why: { code: 'spread'; values: Readonly<Record<keyof Spread, number>> };
}

export function estimateReach(spread: Spread): ReachEstimate {
  const points = pointsOf(spread.reports, BOUNDS.reports) + pointsOf(spread.lastDay, BOUNDS.lastDay);
  const wide = pointsOf(spread.districts, BOUNDS.districts) + pointsOf(spread.channels, BOUNDS.channels);
  const reach = STEPS.find((step) => points + wide >= step.points)?.reach ?? 'little_interest';
  const { reports, lastDay, districts, channels } = spread;
  const values = { reports, lastDay, districts, channels };
  return { reach, because: describe(spread), why: { code: 'spread', values } };
}

function pointsOf(value: number, bounds: readonly number[]): number {
  return bounds.filter((bound) => value >= bound).length;
}

function describe({ reports, lastDay, districts, channels }: Spread): string {
  return [
    counted(reports, 'report'),
    `${lastDay} in the last day`,
    counted(districts, 'district'),
    counted(channels, 'channel'),
  ].join(', ');
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
