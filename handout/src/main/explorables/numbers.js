// Numbers as the figures show them: as Java's Shown does it.

/** At most so many decimals, no zeros at the end, a real minus sign. */
export function shown(value, decimals = 4) {
  if (!Number.isFinite(value)) {
    return Number.isNaN(value) ? "no number" : "overflow";
  }
  if (Math.abs(value) >= 1e6) {
    return value.toExponential(2).replace("e+", "e").replaceAll("-", "−");
  }
  const plain = value.toFixed(decimals).replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
  return plain.replace(/^-0$/, "0").replace("-", "−");
}

/** In brackets if it is negative, to stand behind a sign. */
export function factor(value, decimals) {
  return value < 0 ? `(${shown(value, decimals)})` : shown(value, decimals);
}

/** The nearest number that a setting may have; its start value for what is no number. */
export function settled(spec, value) {
  const number = value === "" || value === null ? NaN : Number(value);
  if (!Number.isFinite(number)) {
    return spec.start;
  }
  const steps = Math.round((number - spec.min) / spec.step);
  const most = Math.round((spec.max - spec.min) / spec.step);
  const nearest = spec.min + spec.step * Math.min(most, Math.max(0, steps));
  return Number(nearest.toFixed(6));
}
