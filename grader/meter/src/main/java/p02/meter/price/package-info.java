/**
 * What things cost: how large values are, what comparing them may take, and the factors of which
 * the allowlist's prices are made.
 */
@NullMarked
package p02.meter.price;

import org.jspecify.annotations.NullMarked;
