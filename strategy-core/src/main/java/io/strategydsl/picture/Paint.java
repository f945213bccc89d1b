package io.strategydsl.picture;

import java.util.Optional;

/**
 * How a shape is painted.
 *
 * @param fill the color of its inside, if it has one
 * @param outline the color of its outline, if it has one
 * @param width how wide the outline is
 * @param dashes of what the outline is made
 */
record Paint(Optional<Ink> fill, Optional<Ink> outline, double width, Dashes dashes) {

    /** Of what a line is made. */
    enum Dashes {
        SOLID(""),
        DASHED("5 3"),
        DOTTED("1.5 3");

        private final String lengths;

        Dashes(String lengths) {
            this.lengths = lengths;
        }

        String lengths() {
            return lengths;
        }
    }

    static Paint filled(Ink fill) {
        return new Paint(Optional.of(fill), Optional.empty(), 0, Dashes.SOLID);
    }

    static Paint outlined(Ink outline, double width) {
        return new Paint(Optional.empty(), Optional.of(outline), width, Dashes.SOLID);
    }

    Paint on(Ink below) {
        return new Paint(Optional.of(below), outline, width, dashes);
    }

    Paint dashed() {
        return new Paint(fill, outline, width, Dashes.DASHED);
    }

    Paint dotted() {
        return new Paint(fill, outline, width, Dashes.DOTTED);
    }
}
