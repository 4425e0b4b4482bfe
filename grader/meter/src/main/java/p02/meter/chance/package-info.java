/**
 * Twins of what would differ from run to run: clock, random seeds, identity, settings of the
 * machine.
 */
@NullMarked
package p02.meter.chance;

import org.jspecify.annotations.NullMarked;
