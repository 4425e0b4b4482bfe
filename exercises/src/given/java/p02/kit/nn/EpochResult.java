package p02.kit.nn;

import java.util.Optional;

/**
 * What one epoch has brought.
 *
 * @param epoch its number, from 1
 * @param training measured batch by batch while the network changes, as most training programs do:
 *     it lags behind the network at the epoch's end
 * @param validation measured at the epoch's end; empty if there is no validation data
 */
public record EpochResult(int epoch, Score training, Optional<Score> validation) {}
