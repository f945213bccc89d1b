package io.strategydsl.picture;

/**
 * The colors of pictures, for the style sheet of a page. A picture needs none of it: it falls back on the colors of light
 * pages.
 *
 * <pre>{@code
 * <style>
 * :root { --strategy-ink: #1a1a1a; --strategy-paper: #ffffff; ... }
 * @media (prefers-color-scheme: dark) { :root { --strategy-ink: #f1f3f5; ... } }
 * </style>
 * }</pre>
 *
 * <p>The variables are {@code --strategy-ink} for letters, {@code --strategy-muted} for letters of less weight, {@code
 * --strategy-paper} below everything, {@code --strategy-soft} behind letters, {@code --strategy-line} for grids, {@code
 * --strategy-accent} for what a picture is about, {@code --strategy-alert} for what is late or behind, and {@code
 * --strategy-area-1} to {@code --strategy-area-6} for the areas of a content mix. The font is {@code --strategy-font}.
 */
public final class Palette {

    private Palette() {}

    /** Returns the declarations of the colors of a light page, such as {@code --strategy-ink: #1a1a1a;}. */
    public static String light() {
        StringBuilder css = new StringBuilder();
        for (Ink ink : Ink.values()) {
            declare(css, ink, ink.light());
        }
        return css.toString();
    }

    /** Returns the declarations of the colors of a dark page, such as {@code --strategy-ink: #f1f3f5;}. */
    public static String dark() {
        StringBuilder css = new StringBuilder();
        for (Ink ink : Ink.values()) {
            declare(css, ink, ink.dark());
        }
        return css.toString();
    }

    /** Returns a style sheet in which the scheme that the reader prefers decides between light and dark. */
    public static String css() {
        return ":root{" + light() + "}\n@media (prefers-color-scheme:dark){:root{" + dark() + "}}\n";
    }

    private static void declare(StringBuilder css, Ink ink, String color) {
        css.append(ink.variable()).append(':').append(color).append(';');
    }
}
