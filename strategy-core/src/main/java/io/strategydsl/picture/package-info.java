/**
 * Pictures of a plan as SVG, each alone in a string: {@link io.strategydsl.picture.Quadrants}, {@link
 * io.strategydsl.picture.Timeline}, {@link io.strategydsl.picture.MetricLine}, {@link io.strategydsl.picture.ContentMixBar},
 * {@link io.strategydsl.picture.StrategyMap} and {@link io.strategydsl.picture.EditorialMonth}.
 *
 * <pre>{@code
 * String svg = Quadrants.svg(Priorities.of(campfire), PictureSettings.defaults().withWidth(360));
 * }</pre>
 *
 * <p>A picture is one {@code <svg>} element that is put into an HTML page as it is, or saved as a file. It has no script and
 * no font, style sheet or image from elsewhere. What the plan says is text in it, whatever characters it has.
 *
 * <ul>
 *   <li><b>Size.</b> A picture is laid out for a width and shrinks where there is less room, but never grows. The smallest
 *       letters are 12 pixels high at its own width. How high it is follows from what is in it.
 *   <li><b>Colors.</b> All are CSS variables with a value to fall back on, such as {@code var(--strategy-ink, #1a1a1a)}, so
 *       that the page decides, also in dark mode; see {@link io.strategydsl.picture.Palette}. No color says anything that
 *       a shape, a pattern or a word does not say as well.
 *   <li><b>Screen readers.</b> A picture is an image with a title and a description that says what is seen in it.
 *   <li><b>Names.</b> Ids begin with a prefix, {@code strategy-} if no other is set, and classes with {@code strategy-}.
 *       Two pictures of the same thing on one page need different prefixes.
 *   <li><b>Texts.</b> Labels never overlap. Long texts are wrapped and cut; the whole text shows when the pointer rests on it.
 *   <li><b>Language.</b> Words are English, or those of {@link io.strategydsl.picture.PictureSettings#inLanguage}.
 *   <li><b>Nothing to draw.</b> There is always a picture; one of nothing says so.
 * </ul>
 *
 * <p>The same plan and settings give the same picture on every machine. Unless a method says otherwise, passing null to it
 * throws a {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.picture;

import org.jspecify.annotations.NullMarked;
