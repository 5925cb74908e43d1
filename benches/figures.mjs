// Figures: medians, and ratios that say how many times better we are.

export const median = (values) => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

export const round = (value) => Number(value.toPrecision(4));

export const beside = (bench, ours, unit, peer, peerValue) => ({
  bench, ours: round(ours), unit, peer, peer_value: round(peerValue), ratio: round(peerValue / ours),
});
