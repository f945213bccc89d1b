package io.strategydsl.planning.coverage;

import com.google.common.collect.Sets;
import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is missing of an element: kinds of carriers of what should be carried, or kinds of what a carrier could carry. It
 * states a fact and does not judge it.
 *
 * @param path the path of an objective, goal, persona or key message; or of a tactic, post or channel
 * @param missing the kinds of which not one carries it, or not one is carried by it, at least one
 */
public record CoverageGap(ElementPath path, Set<ElementKind> missing) {
    /** The kinds of elements that are carried, in the order of a coverage. */
    static final Set<ElementKind> CARRIED = Sets.immutableEnumSet(
            ElementKind.OBJECTIVE, ElementKind.GOAL, ElementKind.PERSONA, ElementKind.KEY_MESSAGE);

    /** The kinds of elements that carry. */
    static final Set<ElementKind> CARRIERS =
            Sets.immutableEnumSet(ElementKind.TACTIC, ElementKind.POST, ElementKind.CHANNEL);

    /**
     * @throws IllegalArgumentException if the path does not lead to an element that is carried or carries, or nothing that
     *     it could lack is missing
     */
    public CoverageGap {
        Checks checks = Checks.of("coverage gap");
        ElementKind kind = checks.present("path", path).kind();
        if (path.attribute().isPresent() || !(CARRIED.contains(kind) || CARRIERS.contains(kind))) {
            throw checks.refused(PlainText.quoted(path.toString())
                    + " is not the path of an objective, goal, persona, key message, tactic, post or channel");
        }
        missing = Sets.immutableEnumSet(checks.allPresent("missing", missing));
        if (missing.isEmpty() || !others(kind).containsAll(missing)) {
            throw checks.refused("what is missing of " + kind.wordWithArticle() + " is one or more of "
                    + joined(List.copyOf(others(kind)), ", "));
        }
    }

    /** Returns whether nothing carries the element, or it carries nothing. */
    public boolean isWhole() {
        return missing.equals(others(path.kind()));
    }

    /** Returns whether elements of this kind are carried, as personas are, and do not carry others, as tactics do. */
    public static boolean isCarried(ElementKind kind) {
        return CARRIED.contains(Checks.of("coverage gap").present("kind", kind));
    }

    /** Returns the gap in words: "goal 'known' is served by no tactic or post". */
    public String words() {
        return path.subject() + " " + words(path.kind(), missing);
    }

    private static String words(ElementKind kind, Set<ElementKind> missing) {
        return switch (kind) {
            case PERSONA -> "is reached by no " + joined(List.copyOf(missing), " or ");
            case KEY_MESSAGE -> "is carried by no " + joined(List.copyOf(missing), " or ");
            case OBJECTIVE, GOAL -> "is served by no " + joined(List.copyOf(missing), " or ");
            default -> ofCarrier(missing);
        };
    }

    private static String ofCarrier(Set<ElementKind> missing) {
        List<ElementKind> served = new ArrayList<>(missing);
        served.removeAll(EnumSet.of(ElementKind.PERSONA, ElementKind.KEY_MESSAGE));
        List<String> parts = new ArrayList<>();
        if (!served.isEmpty()) {
            parts.add("serves no " + joined(served, " or "));
        }
        if (missing.contains(ElementKind.PERSONA)) {
            parts.add("reaches no persona");
        }
        if (missing.contains(ElementKind.KEY_MESSAGE)) {
            parts.add("carries no key message");
        }
        return enumerated(parts, " and ");
    }

    /** Returns all kinds that can be missing of this one. */
    private static Set<ElementKind> others(ElementKind kind) {
        return CARRIED.contains(kind) ? CARRIERS : CARRIED;
    }

    private static String joined(List<ElementKind> kinds, String last) {
        return enumerated(kinds.stream().map(ElementKind::word).toList(), last);
    }

    private static String enumerated(List<String> words, String last) {
        int end = words.size() - 1;
        return end == 0 ? words.get(0) : String.join(", ", words.subList(0, end)) + last + words.get(end);
    }
}
