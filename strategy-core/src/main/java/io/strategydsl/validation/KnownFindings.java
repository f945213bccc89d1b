package io.strategydsl.validation;

import com.google.common.collect.ImmutableList;
import io.strategydsl.internal.Checks;
import io.strategydsl.model.ElementPath;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The findings that a plan already had when it was first checked. A validator that is given them counts only new ones, so
 * that a team can adopt the library for an existing plan and fix it bit by bit.
 *
 * <pre>{@code
 * // Once, by hand:
 * KnownFindings.of(validator.validate(campfire)).writeTo(Path.of("campfire.known"));
 *
 * // From then on:
 * validator.withKnownFindings(KnownFindings.read(Path.of("campfire.known"))).validate(campfire);
 * }</pre>
 *
 * <p>As text, it has a line per finding, with the id of the rule, a space and the path. The first line names the plan,
 * and the last one says how many findings there are:
 *
 * <pre>
 * known findings of campfire-2017
 * tactic.dated tactics/list/schedule
 * tactic.owned tactics/list/owners
 * 2 findings
 * </pre>
 *
 * <p>It contains neither messages nor positions, so it still matches when a message is reworded or the plan is reordered.
 * Only {@link #writeTo(Path)} ever writes it.
 *
 * <p>Known findings belong to one plan. In a report on another plan, none of them is known.
 *
 * <p>Known findings are immutable, and equal if their texts are.
 */
public final class KnownFindings {
    private static final Checks CHECKS = Checks.of("known findings");

    private final String plan;
    private final ImmutableList<Line> lines;

    KnownFindings(String plan, Collection<Line> lines) {
        this.plan = plan;
        this.lines = ImmutableList.sortedCopyOf(Comparator.comparing(Line::toString), lines);
    }

    /**
     * Returns the findings of a report that count. Those that are suppressed or already known are left out, and so are
     * those of the validator itself on crashed rules and on suppressions, which are never known. To rewrite a
     * file, validate without the old one.
     */
    public static KnownFindings of(ValidationReport report) {
        CHECKS.present("report", report);
        Set<RuleId> applied =
                report.outcomes().stream().map(outcome -> outcome.rule().id()).collect(Collectors.toSet());
        return new KnownFindings(
                report.strategy().id(),
                report.findings().stream()
                        .filter(finding -> applied.contains(finding.id()))
                        .map(Line::of)
                        .toList());
    }

    /**
     * Reads what {@link #text()} writes. The findings can come in any order and with the line ends of any system; empty
     * lines, and those that start with {@code #}, are skipped.
     *
     * @throws IllegalArgumentException if the first line does not name the plan, a line is no finding, or the last line does
     *     not say how many findings there are; the message gives the number of the line and the fix
     */
    public static KnownFindings parse(String text) {
        return KnownFindingsText.parse(CHECKS, CHECKS.present("text", text));
    }

    /**
     * Reads a file that {@link #writeTo(Path)} has written, in UTF-8.
     *
     * @throws IllegalArgumentException if its text is not what {@link #parse(String)} reads; the message also names the
     *     file
     * @throws UncheckedIOException if there is no such file, or it cannot be read as UTF-8
     */
    public static KnownFindings read(Path file) {
        String text = new KnownFindingsFile(CHECKS, file).read();
        return KnownFindingsText.parse(Checks.of("known findings in '" + file + "'"), text);
    }

    /** Returns the id of the plan in which they were found. */
    public String plan() {
        return plan;
    }

    /**
     * Returns the same findings for another plan: one that has a new id, or was copied from this one.
     *
     * @param planId the id of that plan
     * @throws IllegalArgumentException if it cannot be an id
     */
    public KnownFindings forPlan(String planId) {
        return new KnownFindings(CHECKS.id("id of the plan", planId), lines);
    }

    /** Returns a line with the plan, one for each finding, sorted, and one with their number, each ending in {@code \n}. */
    public String text() {
        return KnownFindingsText.of(plan, lines);
    }

    /**
     * Writes the {@link #text()} into a file in UTF-8, replacing its content. If that fails, the file keeps its
     * content.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void writeTo(Path file) {
        new KnownFindingsFile(CHECKS, file).write(text());
    }

    /** Returns the lines, sorted; a finding that is known several times has a line for each time. */
    List<Line> lines() {
        return lines;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KnownFindings known && plan.equals(known.plan) && lines.equals(known.lines);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plan, lines);
    }

    /** Returns the {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }

    /** A finding as it is recognised in another version of its plan. */
    record Line(RuleId rule, ElementPath path) implements Comparable<Line> {

        static Line of(Finding finding) {
            return new Line(finding.id(), finding.path());
        }

        // A hash map finds keys of one hash code by their order, where they have one.
        @Override
        public int compareTo(Line other) {
            int order = rule.compareTo(other.rule);
            return order == 0 ? path.compareTo(other.path) : order;
        }

        @Override
        public String toString() {
            return rule + " " + path;
        }
    }
}
