/** Pictures that students hand in beside their answers. */
@NullMarked
package p02.engine.intake.picture;

import org.jspecify.annotations.NullMarked;
