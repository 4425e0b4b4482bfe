/**
 * Training throughput of {@code p02.kit.nn} beside PyTorch: same network, batches, threads, CPU.
 */
@NullMarked
package p02.benchmark.training;

import org.jspecify.annotations.NullMarked;
