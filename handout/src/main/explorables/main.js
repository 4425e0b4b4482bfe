// Starts the figures of the page.

import { reluNetwork, sigmoidNetwork } from "./network.js";
import { depthOrWidth } from "./growth.js";
import { metresAndKilos } from "./scales.js";
import { threeOptimizers } from "./descent.js";

const STARTERS = {
  "relu-network": reluNetwork,
  "sigmoid-network": sigmoidNetwork,
  "depth-or-width": depthOrWidth,
  "metres-and-kilos": metresAndKilos,
  "three-optimizers": threeOptimizers,
};

for (const figure of document.querySelectorAll("[data-figure]")) {
  STARTERS[figure.dataset.figure](figure);
}
