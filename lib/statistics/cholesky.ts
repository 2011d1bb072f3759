/** The lower triangle L of a symmetric, positive definite matrix with A = L·Lᵀ, row by row; what stands above it is left as it was. */
export type Cholesky = { readonly size: number; readonly lower: Float64Array };

/** Decomposes `size` × `size` numbers, given row by row; of them only the lower triangle is read. O(n³ / 6). */
export function cholesky(matrix: Float64Array, size: number): Cholesky {
  const lower = Float64Array.from(matrix);
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column <= row; column += 1) {
      let sum = at(lower, row * size + column);
      for (let k = 0; k < column; k += 1) sum -= at(lower, row * size + k) * at(lower, column * size + k);
      lower[row * size + column] = row === column ? Math.sqrt(sum) : sum / at(lower, column * size + column);
    }
  return { size, lower };
}

/** The x of A·x = b. */
export function solve({ size, lower }: Cholesky, b: Float64Array): Float64Array {
  const x = Float64Array.from(b);
  for (let row = 0; row < size; row += 1) {
    let sum = at(x, row);
    for (let k = 0; k < row; k += 1) sum -= at(lower, row * size + k) * at(x, k);
    x[row] = sum / at(lower, row * size + row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = at(x, row);
    for (let k = row + 1; k < size; k += 1) sum -= at(lower, k * size + row) * at(x, k);
    x[row] = sum / at(lower, row * size + row);
  }
  return x;
}

/** The diagonal of A⁻¹ = L⁻ᵀ·L⁻¹: the sums of the squares of the columns of L⁻¹. O(n³ / 6). */
export function inverseDiagonal({ size, lower }: Cholesky): Float64Array {
  const diagonal = new Float64Array(size);
  const column = new Float64Array(size);
  for (let start = 0; start < size; start += 1) {
    column[start] = 1 / at(lower, start * size + start);
    let sum = at(column, start) ** 2;
    for (let row = start + 1; row < size; row += 1) {
      let dot = 0;
      for (let k = start; k < row; k += 1) dot += at(lower, row * size + k) * at(column, k);
      const value = -dot / at(lower, row * size + row);
      column[row] = value;
      sum += value ** 2;
    }
    diagonal[start] = sum;
  }
  return diagonal;
}

const at = (values: Float64Array, index: number): number => values[index] ?? 0;
