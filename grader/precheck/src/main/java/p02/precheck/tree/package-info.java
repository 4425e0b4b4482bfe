/** Which files and packages of a student's tree count: one rule, at marking and at home. */
@NullMarked
package p02.precheck.tree;

import org.jspecify.annotations.NullMarked;
