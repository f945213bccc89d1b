package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.RefusalCode;
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
    private static final String PATH = "path";
    private static final ElementPath ROOT = new ElementPath(ElementKind.STRATEGY, null, 1, null);

    private final ElementKind kind;
    private final @Nullable String id;
    private final int number;
    private final @Nullable String attribute;

    private ElementPath(ElementKind kind, @Nullable String id, int number, @Nullable String attribute) {
        this.kind = kind;
        this.id = id;
        this.number = number;
        this.attribute = attribute;
    }

    /** Returns the path of the strategy as a whole. */
    public static ElementPath root() {
        return ROOT;
    }

    /**
     * Returns the path of what a plan has one of: the strategy itself, its team, listening, positioning or pillars.
     *
     * @throws IllegalArgumentException if elements of this kind are named by id
     */
    public static ElementPath of(ElementKind kind) {
        Checks checks = ValueChecks.of("element path");
        if (checks.present("kind", kind).hasIds()) {
            throw checks.refused(kind.wordWithArticle() + " is named by its id; call of(" + kind + ", id)");
        }
        return new ElementPath(kind, null, 1, null);
    }

    /**
     * Returns the path of the element of this kind with this id.
     *
     * @throws IllegalArgumentException if the id cannot be one, or there is only one element of this kind
     */
    public static ElementPath of(ElementKind kind, String id) {
        return of(kind, id, 1);
    }

    /**
     * Returns the path of the first, second, third ... element of this kind with this id.
     *
     * @throws IllegalArgumentException if the id cannot be one, the number is below 1, or there is only one element
     *     of this kind
     */
    public static ElementPath of(ElementKind kind, String id, int number) {
        Checks checks = ValueChecks.of("element path");
        if (!checks.present("kind", kind).hasIds()) {
            throw checks.refused("there is only one " + kind.word() + "; call of(" + kind + ")");
        }
        return new ElementPath(kind, checks.id("id", id), checks.range("number", number, 1, Integer.MAX_VALUE), null);
    }

    /** Returns the path of this element, the first one with its id. */
    public static ElementPath of(Element element) {
        return of(element, 1);
    }

    /**
     * Returns the path of this element, the first, second, third ... with its id.
     *
     * @throws IllegalArgumentException if the number is below 1, or is not 1 although there is only one element of this
     *     kind
     */
    public static ElementPath of(Element element, int number) {
        Checks checks = ValueChecks.of("element path");
        ElementKind kind = checks.present("element", element).elementKind();
        if (kind.hasIds()) {
            return of(kind, ((IdentifiedElement) element).id(), number);
        }
        if (number != 1) {
            throw checks.refused("there is only one " + kind.word() + "; leave out the number");
        }
        return of(kind);
    }

    /**
     * Reads what {@link #toString()} writes, such as "strategy", "team", "tactics/list" or "tactics/list/owners".
     *
     * @throws IllegalArgumentException if it is not a path
     */
    public static ElementPath parse(String path) {
        Checks checks = ValueChecks.of("element path");
        String written = checks.words(PATH, path);
        for (ElementKind kind : ElementKind.values()) {
            String section = kind == ElementKind.STRATEGY ? ROOT_WORD : kind.section();
            if (kind.hasIds()) {
                if (written.startsWith(section + "/")) {
                    return parseIdentified(checks, kind, written, written.substring(section.length() + 1));
                }
            } else if (written.equals(section)) {
                return of(kind);
            } else if (written.startsWith(section + "/") && written.indexOf('/', section.length() + 1) < 0) {
                return of(kind).attribute(checks, written.substring(section.length() + 1));
            }
        }
        throw notAPath(checks, written);
    }

    private static ElementPath parseIdentified(Checks checks, ElementKind kind, String written, String rest) {
        String[] parts = rest.split("/", -1);
        if (parts.length > 2) {
            throw notAPath(checks, written);
        }
        int hash = parts[0].indexOf('#');
        String id = checks.id(PATH, "id", hash < 0 ? parts[0] : parts[0].substring(0, hash));
        ElementPath element =
                new ElementPath(kind, id, hash < 0 ? 1 : number(checks, written, parts[0].substring(hash + 1)), null);
        return parts.length == 1 ? element : element.attribute(checks, parts[1]);
    }

    private static int number(Checks checks, String path, String written) {
        try {
            return checks.range(PATH, "number", Integer.parseInt(written), 1, Integer.MAX_VALUE);
        } catch (NumberFormatException e) {
            IllegalArgumentException refused = notAPath(checks, path);
            refused.initCause(e);
            throw refused;
        }
    }

    private ElementPath attribute(Checks checks, String name) {
        return new ElementPath(kind, id, number, checks.id(PATH, "attribute", name));
    }

    private static IllegalArgumentException notAPath(Checks checks, String written) {
        return checks.refused(
                RefusalCode.MALFORMED,
                PATH,
                written,
                "'{value}' leads nowhere; write it as \"strategy\", \"team\", \"tactics/list\" or \"tactics/list/owners\"");
    }

    /** Returns the kind of the element. */
    public ElementKind kind() {
        return kind;
    }

    /** Returns the id of the element, where its kind has ids. */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** Returns which of the elements with this id it is: 1 for the first, which is the only one where ids are unique. */
    public int number() {
        return number;
    }

    /** Returns the attribute of the element, where the path leads to one. */
    public Optional<String> attribute() {
        return Optional.ofNullable(attribute);
    }

    /**
     * Returns the path of an attribute of this element.
     *
     * @throws IllegalArgumentException if it cannot be the name of an attribute
     */
    public ElementPath attribute(String name) {
        return new ElementPath(kind, id, number, ValueChecks.of("element path").id("attribute", name));
    }

    /** Returns the path of the element, without the attribute. */
    public ElementPath element() {
        return attribute == null ? this : new ElementPath(kind, id, number, null);
    }

    /** Returns the path step by step; no steps for the strategy as a whole. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        if (kind != ElementKind.STRATEGY) {
            for (String section : kind.section().split("/", -1)) {
                steps.add(new Step.Section(section));
            }
        }
        if (id != null) {
            steps.add(new Step.Identified(kind, id, number));
        }
        if (attribute != null) {
            steps.add(new Step.Attribute(attribute));
        }
        return List.copyOf(steps);
    }

    /** Returns what a sentence calls the element, such as "tactic 'list'" or "the strategy". */
    public String subject() {
        if (id == null) {
            return "the " + kind.word();
        }
        return kind.word() + " '" + id + "'" + (number > 1 ? " (number " + number + ")" : "");
    }

    /** Returns the path as a JSON pointer (RFC 6901): empty for the strategy, else such as "/tactics/list/owners". */
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
                && number == path.number
                && Objects.equals(attribute, path.attribute);
    }

    @Override
    public int hashCode() {
        // Not the hash of the kind itself: that of an enum differs from run to run, and so how often paths meet in a
        // table.
        return Objects.hash(kind.section(), id, number, attribute);
    }

    /**
     * Compares kinds in the order in which a plan has them, then ids alphabetically, then numbers; an element comes before
     * its attributes.
     */
    @Override
    public int compareTo(ElementPath other) {
        int order = kind.compareTo(other.kind);
        order = order == 0 ? compare(id, other.id) : order;
        order = order == 0 ? Integer.compare(number, other.number) : order;
        return order == 0 ? compare(attribute, other.attribute) : order;
    }

    private static int compare(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one.compareTo(other);
    }

    /** Returns the path as a person reads it, such as "tactics/list/owners". */
    @Override
    public String toString() {
        StringBuilder path = new StringBuilder(kind == ElementKind.STRATEGY ? ROOT_WORD : kind.section());
        if (id != null) {
            path.append('/').append(id).append(number > 1 ? "#" + number : "");
        }
        if (attribute != null) {
            path.append('/').append(attribute);
        }
        return path.toString();
    }

    /** One step of a path. */
    public sealed interface Step {

        /** Returns how the step is written. */
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
         * @param number which of the elements with this id, 1 for the first
         */
        record Identified(ElementKind kind, String id, int number) implements Step {
            @Override
            public String name() {
                return number > 1 ? id + "#" + number : id;
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
