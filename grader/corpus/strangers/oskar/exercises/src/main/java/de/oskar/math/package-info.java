/** Immutable values and exact sums. */
package de.oskar.math;
