/**
 * What a test may use, and what it has used: fuel, bytes, nested calls. Nothing here knows what
 * things cost.
 */
@NullMarked
package p02.meter.budget;

import org.jspecify.annotations.NullMarked;
