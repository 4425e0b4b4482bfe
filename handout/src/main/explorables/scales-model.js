// The sum of squares around three people, in several units.

/** Heights in metres and weights in kilos of the text's three people. */
export const PEOPLE = [[1.6, 55], [1.65, 60], [1.85, 95]];

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const columns = [0, 1].map((j) => PEOPLE.map((person) => person[j]));

/** The mean of each column. */
export const MEANS = columns.map(mean);

/** The standard deviation of each column, divided by n. */
export const DEVIATIONS = columns.map((values, j) => Math.sqrt(mean(values.map((value) => (value - MEANS[j]) ** 2))));

/** What a metre and a kilo count for in the loss. */
export const UNITS = {
  metres: [1, 1],
  centimetres: [100, 1],
  standardised: [1 / DEVIATIONS[0], 1 / DEVIATIONS[1]],
};

/** The sum of squares of one prediction for all three: of each output, both, and the first's share. */
export function loss(units, height, weight) {
  const [a, b] = [height, weight].map((f, j) =>
    PEOPLE.reduce((sum, person) => sum + (UNITS[units][j] * (person[j] - f)) ** 2, 0));
  return { height: a, weight: b, sum: a + b, share: a / (a + b) };
}
