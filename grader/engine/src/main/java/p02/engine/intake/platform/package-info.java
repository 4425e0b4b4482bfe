/** What learning platforms say in the names of their downloads. */
@NullMarked
package p02.engine.intake.platform;

import org.jspecify.annotations.NullMarked;
