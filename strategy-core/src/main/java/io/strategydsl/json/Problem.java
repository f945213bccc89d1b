package io.strategydsl.json;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that is wrong in a plan file. The texts are fit to be printed: what cannot be seen is spelled out.
 *
 * @param pointer where it is as a JSON pointer (RFC 6901), such as "/tactics/0/dependOn"; empty for the document itself
 * @param position where it is in the text
 * @param message what is wrong, and what to do, in a sentence without a full stop
 * @param given what stands there, cut if it is long
 * @param expected what could stand there
 * @param nearest the name that was probably meant
 */
public record Problem(
        String pointer, Position position, String message, String given, String expected, Optional<String> nearest) {

    /** Returns the message and the place: {@code "dependOn" is unknown here; ... at /tactics/0/dependOn, line 4, column 29}. */
    @Override
    public String toString() {
        String place = Stream.of(pointer, position.line() == 0 ? "" : position.toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? message : message + " at " + place;
    }
}
