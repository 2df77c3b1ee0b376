/** Principal directions of a set of centred vectors: Jacobi's rotations of their covariance. Deterministic. */

const SWEEPS = 60;
const SMALL = 1e-12;

/** Unit vectors, those of the largest variance first. */
export function leadingDirections(rows: readonly Float64Array[], count: number): Float64Array[] {
  const matrix = covariance(rows);
  const width = matrix.length;
  const vectors = Array.from({ length: width }, (_, i) => {
    const unit = new Float64Array(width);
    unit[i] = 1;
    return unit;
  });
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let moved = false;
    for (let p = 0; p < width; p++)
      for (let q = p + 1; q < width; q++) moved = rotate(matrix, vectors, p, q) || moved;
    if (!moved) break;
  }
  return vectors
    .map((vector, i) => ({ vector, variance: matrix[i]?.[i] ?? 0 }))
    .sort((a, b) => b.variance - a.variance)
    .slice(0, count)
    .map(({ vector }) => vector);
}

function covariance(rows: readonly Float64Array[]): Float64Array[] {
  const width = rows[0]?.length ?? 0;
  const matrix = Array.from({ length: width }, () => new Float64Array(width));
  for (const row of rows)
    for (let p = 0; p < width; p++) {
      const line = matrix[p];
      const value = row[p] ?? 0;
      if (line)
        for (let q = 0; q < width; q++) line[q] = (line[q] ?? 0) + (value * (row[q] ?? 0)) / rows.length;
    }
  return matrix;
}

/** Brings the entry (p, q) of a symmetric matrix to zero; rows of `vectors` turn along. False where it is zero already. */
function rotate(matrix: Float64Array[], vectors: Float64Array[], p: number, q: number): boolean {
  const [rowP, rowQ] = [matrix[p], matrix[q]];
  if (!rowP || !rowQ) return false;
  const [a, b, c] = [rowP[p] ?? 0, rowQ[q] ?? 0, rowP[q] ?? 0];
  if (Math.abs(c) <= SMALL * Math.sqrt(Math.abs(a * b))) return false;
  const theta = (b - a) / (2 * c);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(1, theta));
  const cosine = 1 / Math.hypot(1, t);
  const sine = t * cosine;
  for (const row of matrix) turn(row, { p, q, cosine, sine });
  turnPair(rowP, rowQ, cosine, sine);
  const [vectorP, vectorQ] = [vectors[p], vectors[q]];
  if (vectorP && vectorQ) turnPair(vectorP, vectorQ, cosine, sine);
  return true;
}

function turn(row: Float64Array, by: { p: number; q: number; cosine: number; sine: number }): void {
  const { p, q, cosine, sine } = by;
  const [x, y] = [row[p] ?? 0, row[q] ?? 0];
  row[p] = cosine * x - sine * y;
  row[q] = sine * x + cosine * y;
}

function turnPair(one: Float64Array, other: Float64Array, cosine: number, sine: number): void {
  for (let i = 0; i < one.length; i++) {
    const [x, y] = [one[i] ?? 0, other[i] ?? 0];
    one[i] = cosine * x - sine * y;
    other[i] = sine * x + cosine * y;
  }
}
