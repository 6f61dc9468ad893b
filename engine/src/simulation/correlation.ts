/** A correlation matrix as rows. */
export type Matrix = readonly (readonly number[])[];

/** Rows that turn independent standard normals into correlated ones, and how far the wish had to be bent. */
export interface CorrelationFactor {
  readonly rows: Matrix;
  /** The largest change of a coefficient that made the matrix possible; 0 when it was. */
  readonly largestChange: number;
}

/** The lower triangle L with L Lᵀ equal to the matrix, or undefined when it is not positive definite. */
function cholesky(matrix: Matrix): Matrix | undefined {
  const rows: number[][] = [];
  for (const [i, wanted] of matrix.entries()) {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      const other = j === i ? row : (rows[j] ?? []);
      let rest = wanted[j] ?? 0;
      for (let k = 0; k < j; k++) rest -= (row[k] ?? 0) * (other[k] ?? 0);
      if (j === i && rest <= 1e-12) return undefined;
      row.push(j === i ? Math.sqrt(rest) : rest / (other[j] ?? 1));
    }
    rows.push(row);
  }
  return rows;
}

/** Turns rows and columns p and q so that their coefficient becomes zero, and the vectors with them. */
function rotate(matrix: number[][], vectors: number[][], p: number, q: number): void {
  const size = matrix.length;
  const at = (rows: number[][], i: number, j: number): number => rows[i]?.[j] ?? 0;
  const theta = (at(matrix, q, q) - at(matrix, p, p)) / (2 * at(matrix, p, q));
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let k = 0; k < size; k++) {
    const row = matrix[k] ?? [];
    const [kp, kq] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = cosine * kp - sine * kq;
    row[q] = sine * kp + cosine * kq;
  }
  const [rowP, rowQ] = [matrix[p] ?? [], matrix[q] ?? []];
  for (let k = 0; k < size; k++) {
    const [pk, qk] = [rowP[k] ?? 0, rowQ[k] ?? 0];
    rowP[k] = cosine * pk - sine * qk;
    rowQ[k] = sine * pk + cosine * qk;
    const vector = vectors[k] ?? [];
    const [vp, vq] = [vector[p] ?? 0, vector[q] ?? 0];
    vector[p] = cosine * vp - sine * vq;
    vector[q] = sine * vp + cosine * vq;
  }
}

/** Eigenvalues and, as columns, eigenvectors of a symmetric matrix, by Jacobi's rotations. */
function eigen(matrix: Matrix): { readonly values: readonly number[]; readonly vectors: Matrix } {
  const size = matrix.length;
  const turned = matrix.map((row) => [...row]);
  const vectors = matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 60; sweep++) {
    let offDiagonal = 0;
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        const entry = Math.abs(turned[p]?.[q] ?? 0);
        offDiagonal += entry;
        if (entry > 1e-14) rotate(turned, vectors, p, q);
      }
    }
    if (offDiagonal < 1e-12) break;
  }
  return { values: turned.map((row, index) => row[index] ?? 0), vectors };
}

/** The smallest eigenvalue that a bent matrix keeps. */
const leastEigenvalue = 1e-8;

/**
 * The factor of a correlation matrix. One that is impossible (not positive definite) is bent to a possible one: its
 * negative eigenvalues are cut off and its rows scaled back to one. Source: Rebonato and Jäckel (1999).
 */
export function factorCorrelation(matrix: Matrix): CorrelationFactor {
  const exact = cholesky(matrix);
  if (exact !== undefined) return { rows: exact, largestChange: 0 };
  const { values, vectors } = eigen(matrix);
  const rows = vectors.map((vector) => {
    const row = vector.map((entry, j) => entry * Math.sqrt(Math.max(leastEigenvalue, values[j] ?? 0)));
    const length = Math.hypot(...row);
    return row.map((entry) => entry / length);
  });
  let largestChange = 0;
  for (const [i, row] of rows.entries()) {
    for (const [j, other] of rows.entries()) {
      const correlation = row.reduce((sum, entry, k) => sum + entry * (other[k] ?? 0), 0);
      largestChange = Math.max(largestChange, Math.abs(correlation - (matrix[i]?.[j] ?? 0)));
    }
  }
  return { rows, largestChange };
}
