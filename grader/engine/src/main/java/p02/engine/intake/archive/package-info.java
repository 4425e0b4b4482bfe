/** Opens archives that may mean harm: within bounds, and nothing in them is believed. */
@NullMarked
package p02.engine.intake.archive;

import org.jspecify.annotations.NullMarked;
