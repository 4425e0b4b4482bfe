/** Runs hidden tests against compiled submissions, in worker JVMs that may die without harm. */
@NullMarked
package p02.engine.run;

import org.jspecify.annotations.NullMarked;
