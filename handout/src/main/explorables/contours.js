// Level lines of a surface, by marching squares.

/** Where a level is crossed between two corners. */
function between(a, b, level) {
  const part = (level - a.z) / (b.z - a.z);
  return `${(a.x + part * (b.x - a.x)).toFixed(1)} ${(a.y + part * (b.y - a.y)).toFixed(1)}`;
}

/** An SVG path of one level; `corners` are rows of {x, y, z}. */
export function contour(corners, level) {
  const parts = [];
  for (let i = 1; i < corners.length; i++) {
    for (let j = 1; j < corners[i].length; j++) {
      const ring = [corners[i - 1][j - 1], corners[i - 1][j], corners[i][j], corners[i][j - 1]];
      const crossed = ring.map((corner, k) => [corner, ring[(k + 1) % 4]])
        .filter(([a, b]) => (a.z < level) !== (b.z < level))
        .map(([a, b]) => between(a, b, level));
      for (let k = 1; k < crossed.length; k += 2) {
        parts.push(`M${crossed[k - 1]}L${crossed[k]}`);
      }
    }
  }
  return parts.join("");
}
