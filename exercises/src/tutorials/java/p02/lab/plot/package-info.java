/** What a plot shows, as data; {@code plots.js} beside the page's template draws it. */
package p02.lab.plot;
