package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in a plan something is: an element, or one attribute of it. A person reads it as {@code tactics/list/owners}, a
 * program as steps, a form as the JSON pointer {@code /tactics/list/owners}.
 *
 * <p>Elements are named by id and never by position, so that a path stays true when the plan is reordered. Where an id
 * occurs more than once, the later ones are {@code goals/awareness#2}, {@code goals/awareness#3} and so on.
 */
public final class ElementPath implements Comparable<ElementPath> {
    private static final String ROOT_WORD = "strategy";
    private static final ElementPath ROOT = new ElementPath(ElementKind.STRATEGY, null, 1, null);

    private final ElementKind kind;
    private final @Nullable String id;
    private final int occurrence;
    private final @Nullable String attribute;

    private ElementPath(ElementKind kind, @Nullable String id, int occurrence, @Nullable String attribute) {
        this.kind = kind;
        this.id = id;
        this.occurrence = occurrence;
        this.attribute = attribute;
    }

    /** The strategy as a whole. */
    public static ElementPath root() {
        return ROOT;
    }

    /**
     * A part of the plan that there is one of: the strategy itself, its team, listening, positioning or pillars.
     *
     * @throws IllegalArgumentException if elements of this kind are named by id
     */
    public static ElementPath of(ElementKind kind) {
        Checks checks = Checks.of("element path");
        if (checks.present("kind", kind).hasIds()) {
            throw checks.refused(kind.wordWithArticle() + " is named by its id; call of(" + kind + ", id)");
        }
        return new ElementPath(kind, null, 1, null);
    }

    /**
     * The element of this kind with this id.
     *
     * @throws IllegalArgumentException if the id cannot be one, or there is only one element of this kind
     */
    public static ElementPath of(ElementKind kind, String id) {
        return of(kind, id, 1);
    }

    /**
     * The first, second, third ... element of this kind with this id.
     *
     * @throws IllegalArgumentException if the id cannot be one, the occurrence is below 1, or there is only one element
     *     of this kind
     */
    public static ElementPath of(ElementKind kind, String id, int occurrence) {
        Checks checks = Checks.of("element path");
        if (!checks.present("kind", kind).hasIds()) {
            throw checks.refused("there is only one " + kind.word() + "; call of(" + kind + ")");
        }
        return new ElementPath(
                kind, checks.id("id", id), checks.range("occurrence", occurrence, 1, Integer.MAX_VALUE), null);
    }

    /**
     * Reads what {@link #toString()} writes, such as "strategy", "team", "tactics/list" or "tactics/list/owners".
     *
     * @throws IllegalArgumentException if it is not a path
     */
    public static ElementPath parse(String path) {
        Checks checks = Checks.of("element path");
        String written = checks.words("path", path);
        for (ElementKind kind : ElementKind.values()) {
            String section = kind == ElementKind.STRATEGY ? ROOT_WORD : kind.section();
            if (kind.hasIds()) {
                if (written.startsWith(section + "/")) {
                    return parseIdentified(checks, kind, written, written.substring(section.length() + 1));
                }
            } else if (written.equals(section)) {
                return of(kind);
            } else if (written.startsWith(section + "/") && written.indexOf('/', section.length() + 1) < 0) {
                return of(kind).attribute(written.substring(section.length() + 1));
            }
        }
        throw checks.refused(notAPath(written));
    }

    private static ElementPath parseIdentified(Checks checks, ElementKind kind, String written, String rest) {
        String[] parts = rest.split("/", -1);
        if (parts.length > 2) {
            throw checks.refused(notAPath(written));
        }
        int hash = parts[0].indexOf('#');
        ElementPath element;
        try {
            element = hash < 0
                    ? of(kind, parts[0])
                    : of(kind, parts[0].substring(0, hash), Integer.parseInt(parts[0].substring(hash + 1)));
        } catch (NumberFormatException e) {
            throw checks.refused(notAPath(written), e);
        }
        return parts.length == 1 ? element : element.attribute(parts[1]);
    }

    private static String notAPath(String written) {
        return PlainText.quoted(written)
                + " leads nowhere; write it as \"strategy\", \"team\", \"tactics/list\" or \"tactics/list/owners\"";
    }

    /** The kind of the element. */
    public ElementKind kind() {
        return kind;
    }

    /** The id of the element, where its kind has ids. */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** Which of the elements with this id it is: 1 for the first, and the only one in a plan with unique ids. */
    public int occurrence() {
        return occurrence;
    }

    /** The attribute of the element, where the path leads to one. */
    public Optional<String> attribute() {
        return Optional.ofNullable(attribute);
    }

    /**
     * The path to an attribute of this element.
     *
     * @throws IllegalArgumentException if it cannot be the name of an attribute
     */
    public ElementPath attribute(String name) {
        return new ElementPath(kind, id, occurrence, Checks.of("element path").id("attribute", name));
    }

    /** The path to the element, without the attribute. */
    public ElementPath element() {
        return attribute == null ? this : new ElementPath(kind, id, occurrence, null);
    }

    /** The path step by step; none for the strategy as a whole. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        if (kind != ElementKind.STRATEGY) {
            for (String section : kind.section().split("/", -1)) {
                steps.add(new Step.Section(section));
            }
        }
        if (id != null) {
            steps.add(new Step.Identified(kind, id, occurrence));
        }
        if (attribute != null) {
            steps.add(new Step.Attribute(attribute));
        }
        return List.copyOf(steps);
    }

    /** What a sentence calls the element, such as "tactic 'list'" or "the strategy". */
    public String subject() {
        if (id == null) {
            return "the " + kind.word();
        }
        return kind.word() + " '" + id + "'" + (occurrence > 1 ? " (number " + occurrence + ")" : "");
    }

    /** The path as a JSON pointer (RFC 6901): empty for the strategy, else such as "/tactics/list/owners". */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Step step : steps()) {
            // No id and no attribute can have ~ or /, so that nothing has to be escaped.
            pointer.append('/').append(step.name());
        }
        return pointer.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ElementPath path
                && kind == path.kind
                && Objects.equals(id, path.id)
                && occurrence == path.occurrence
                && Objects.equals(attribute, path.attribute);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, id, occurrence, attribute);
    }

    /**
     * Compares kinds in the order in which a plan has them, then ids alphabetically, then occurrences; an element comes
     * before its attributes.
     */
    @Override
    public int compareTo(ElementPath other) {
        int order = kind.compareTo(other.kind);
        order = order == 0 ? compare(id, other.id) : order;
        order = order == 0 ? Integer.compare(occurrence, other.occurrence) : order;
        return order == 0 ? compare(attribute, other.attribute) : order;
    }

    private static int compare(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one.compareTo(other);
    }

    /** The path as a person reads it, such as "tactics/list/owners". */
    @Override
    public String toString() {
        StringBuilder path = new StringBuilder(kind == ElementKind.STRATEGY ? ROOT_WORD : kind.section());
        if (id != null) {
            path.append('/').append(id).append(occurrence > 1 ? "#" + occurrence : "");
        }
        if (attribute != null) {
            path.append('/').append(attribute);
        }
        return path.toString();
    }

    /** One step of a path. */
    public sealed interface Step {

        /** How the step is written. */
        String name();

        /**
         * Into a part of the plan, such as "tactics".
         *
         * @param name the name of the part
         */
        record Section(String name) implements Step {}

        /**
         * To one element.
         *
         * @param kind its kind
         * @param id its id
         * @param occurrence which of the elements with this id, 1 for the first
         */
        record Identified(ElementKind kind, String id, int occurrence) implements Step {
            @Override
            public String name() {
                return occurrence > 1 ? id + "#" + occurrence : id;
            }
        }

        /**
         * To an attribute of the element.
         *
         * @param name its name
         */
        record Attribute(String name) implements Step {}
    }
}
