package io.strategydsl.validation;

import com.google.common.collect.ImmutableList;
import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import io.strategydsl.rule.ElementPath;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was already wrong with a plan when rules came to it. A validator that knows it lets only what is new count, so
 * that a team can start on an old plan and mend it bit by bit.
 *
 * <pre>{@code
 * // Once, by hand:
 * KnownFindings.of(validator.validate(campfire)).writeTo(Path.of("campfire.known"));
 *
 * // From then on:
 * validator.knowing(KnownFindings.read(Path.of("campfire.known"))).validate(campfire);
 * }</pre>
 *
 * <p>As a text it has a line for each finding, with the id of the rule, a space and the path: {@code tactic.owned
 * tactics/list/owners}. It says neither message nor position, so that it stays true when a message is reworded or the
 * plan is reordered. Nothing but {@link #writeTo(Path)} ever writes it.
 *
 * <p>Known findings never change, and are equal when their texts are.
 */
public final class KnownFindings {
    static final KnownFindings NONE = new KnownFindings(List.of());

    private static final String FORM =
            "write the id of a rule, a space and a path, such as \"tactic.owned tactics/list/owners\"";

    private final ImmutableList<Line> lines;

    private KnownFindings(Collection<Line> lines) {
        this.lines = ImmutableList.sortedCopyOf(Comparator.comparing(Line::toString), lines);
    }

    /**
     * The findings of a report that count. Those that are suppressed or already known are left out, and so is what the
     * validator reports of its own on crashed rules and on suppressions, which is never known. To write a file anew,
     * validate without the old one.
     *
     * @throws NullPointerException if it is null
     */
    public static KnownFindings of(ValidationReport report) {
        Checks.of("known findings").present("report", report);
        Set<RuleId> applied =
                report.outcomes().stream().map(outcome -> outcome.rule().id()).collect(Collectors.toSet());
        return new KnownFindings(report.findings().stream()
                .filter(finding -> applied.contains(finding.id()))
                .map(Line::of)
                .toList());
    }

    /**
     * Reads what {@link #text()} writes. The lines can come in any order and with the line ends of any system; empty
     * lines, and those that start with {@code #}, are passed over.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if a line is no finding; the message has its number and says what one looks like
     */
    public static KnownFindings parse(String text) {
        Checks checks = Checks.of("known findings");
        return parse(checks, checks.present("text", text));
    }

    /**
     * Reads a file that {@link #writeTo(Path)} has written, in UTF-8.
     *
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if a line is no finding; the message has the file and the number of the line, and
     *     says what one looks like
     * @throws UncheckedIOException if there is no such file, or it cannot be read as UTF-8
     */
    public static KnownFindings read(Path file) {
        Checks checks = Checks.of("known findings");
        checks.present("file", file);
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    checks.subject() + ": '" + PlainText.line(file.toString())
                            + "' cannot be read; write it once with KnownFindings.of(report).writeTo(file)",
                    e);
        }
        return parse(Checks.of("known findings in '" + file + "'"), text);
    }

    private static KnownFindings parse(Checks checks, String text) {
        // Some editors put a byte order mark before the first line.
        String written = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : written.lines().map(String::strip).toList()) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(parsed(checks, number, line));
            }
        }
        return new KnownFindings(lines);
    }

    private static Line parsed(Checks checks, int number, String line) {
        String[] parts = line.split("\\s+", -1);
        if (parts.length != 2) {
            throw checks.refused(noFinding(number, line));
        }
        try {
            return new Line(RuleId.of(parts[0]), ElementPath.parse(parts[1]));
        } catch (IllegalArgumentException e) {
            throw checks.refused(noFinding(number, line), e);
        }
    }

    private static String noFinding(int number, String line) {
        return "line " + number + " " + PlainText.quoted(line) + " is no finding; " + FORM;
    }

    /** A line for each finding, sorted, each ending in {@code \n}; empty when nothing is known. */
    public String text() {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /**
     * Writes the {@link #text()} into a file in UTF-8, in place of what it held.
     *
     * @throws NullPointerException if it is null
     * @throws UncheckedIOException if it cannot be written
     */
    public void writeTo(Path file) {
        Checks checks = Checks.of("known findings");
        checks.present("file", file);
        try {
            Files.writeString(file, text());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    checks.subject() + ": '" + PlainText.line(file.toString())
                            + "' cannot be written; its folder has to be there and writable",
                    e);
        }
    }

    /** Sorted; the same finding once for each time that it is known. */
    List<Line> lines() {
        return lines;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KnownFindings known && lines.equals(known.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    /** The same as {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }

    /** What makes two findings the same in two versions of a plan. */
    record Line(RuleId rule, ElementPath path) {

        static Line of(Finding finding) {
            return new Line(finding.id(), finding.path());
        }

        @Override
        public String toString() {
            return rule + " " + path;
        }
    }
}
