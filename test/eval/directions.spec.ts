/** Principal directions of a small set that is known. */
import { expect, it } from '@jest/globals';
import { leadingDirections } from './directions.js';

it('finds the directions of most variance, largest first, at right angles', () => {
  const [x, y] = [Math.SQRT1_2, Math.SQRT1_2];
  const rows = [-3, -1, 1, 3].flatMap((a) =>
    [-1, 1].map((b) => Float64Array.of(a * x - 0.5 * b * y, a * y + 0.5 * b * x, 0.01 * a * b)),
  );
  const [first, second] = leadingDirections(rows, 2);
  expect(Math.abs((first?.[0] ?? 0) * x + (first?.[1] ?? 0) * y)).toBeCloseTo(1, 3);
  const product = (first ?? []).reduce((sum, value, i) => sum + value * (second?.[i] ?? 0), 0);
  expect(product).toBeCloseTo(0, 6);
});

it('leaves a matrix without correlation as it is', () => {
  const rows = [Float64Array.of(2, 0), Float64Array.of(-2, 0), Float64Array.of(0, 1), Float64Array.of(0, -1)];
  expect(leadingDirections(rows, 1).map((row) => [...row])).toEqual([[1, 0]]);
});
