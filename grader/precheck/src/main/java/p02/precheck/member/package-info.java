/** Whether a class still has the methods that the exercises came with. */
@NullMarked
package p02.precheck.member;

import org.jspecify.annotations.NullMarked;
