/** Formulas: TeX in, HTML with MathML out, by KaTeX while the page is built. */
@NullMarked
package p02.handout.formula;

import org.jspecify.annotations.NullMarked;
