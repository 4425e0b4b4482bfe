/**
 * What metered code calls: counters, and the few library methods that need a metered stand-in.
 * Plain Java, no dependency: it shares a class loader with everything that students use.
 */
@NullMarked
package p02.meter;

import org.jspecify.annotations.NullMarked;
