/** The page that a run writes: one HTML file with text, formulas, results, tables and plots. */
package p02.lab.page;
