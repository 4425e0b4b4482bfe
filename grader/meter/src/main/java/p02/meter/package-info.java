/**
 * What woven code calls, room by room: budgets, prices, and twins of what would not pay or would
 * differ from run to run. Here is what begins a test. Plain Java, no dependency: it shares a class
 * loader with everything that students use.
 */
@NullMarked
package p02.meter;

import org.jspecify.annotations.NullMarked;
