package io.strategydsl.brief.document;

import java.net.URI;

/** A part of a line. */
public sealed interface Inline {

    /**
     * Words of the brief itself.
     *
     * @param text the words
     */
    record Words(String text) implements Inline {}

    /**
     * What the plan says, in whatever language it does. A writer escapes it.
     *
     * @param text the words of the plan
     */
    record Said(String text) implements Inline {}

    /**
     * The name of an element that leads to where it stands in full.
     *
     * @param anchor the anchor of that place
     * @param name what the plan calls the element
     */
    record Link(String anchor, String name) implements Inline {}

    /**
     * An address outside of the brief.
     *
     * @param address the address, which may be of any scheme
     */
    record Address(URI address) implements Inline {}

    /**
     * A state in a word or two.
     *
     * @param tone what it means for the plan
     * @param text the words
     */
    record Badge(Tone tone, String text) implements Inline {}
}
