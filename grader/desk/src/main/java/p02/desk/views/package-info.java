/** Files that are made from results and decisions, and can be made anew at any time. */
@NullMarked
package p02.desk.views;

import org.jspecify.annotations.NullMarked;
