/** The page: Markdown with formulas and figures in, one self-contained HTML file out. */
@NullMarked
package p02.handout.page;

import org.jspecify.annotations.NullMarked;
