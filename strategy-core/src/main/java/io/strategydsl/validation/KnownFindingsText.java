package io.strategydsl.validation;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.ElementPath;
import io.strategydsl.rule.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Known findings as a text: a line with the plan, a line for each finding, and a line with their number, so that a text that
 * was cut off is not read as a complete one.
 */
final class KnownFindingsText {
    private static final String BEGINNING = "known findings of ";
    private static final Pattern COUNT = Pattern.compile("(\\d{1,9}) findings?");
    private static final String FORM =
            "write the id of a rule, a space and a path, such as \"tactic.owned tactics/list/owners\"";

    private final Checks checks;
    private final List<KnownFindings.Line> lines = new ArrayList<>();
    private int number;
    private @Nullable String plan;
    private @Nullable String stated;

    private KnownFindingsText(Checks checks) {
        this.checks = checks;
    }

    static String of(String plan, List<KnownFindings.Line> lines) {
        StringBuilder text = new StringBuilder(BEGINNING).append(plan).append('\n');
        for (KnownFindings.Line line : lines) {
            text.append(line).append('\n');
        }
        return text.append(counted(lines.size())).append('\n').toString();
    }

    /** In digits alone, which read back as they were written. */
    private static String counted(int findings) {
        return findings + (findings == 1 ? " finding" : " findings");
    }

    static KnownFindings parse(Checks checks, String text) {
        KnownFindingsText parsed = new KnownFindingsText(checks);
        // Some editors put a byte order mark before the first line.
        String written = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (String line : written.lines().map(String::strip).toList()) {
            parsed.number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                parsed.read(line);
            }
        }
        return parsed.whole();
    }

    private void read(String line) {
        Matcher count = COUNT.matcher(line);
        if (plan == null) {
            plan = planIn(line);
        } else if (stated != null) {
            throw checks.refused(
                    "line " + shown(line) + " comes after the line that says how many findings there are; put"
                            + " it before that line, and count it there");
        } else if (count.matches()) {
            stated = count.group(1);
        } else {
            lines.add(finding(line));
        }
    }

    private String planIn(String line) {
        if (!line.startsWith(BEGINNING)) {
            throw checks.refused("line " + shown(line) + " does not name the plan; the first line is \"" + BEGINNING
                    + "\" and the id of the plan, the last one says how many findings there are, such as \"4 findings\"."
                    + " Add both if you know which plan the lines are about");
        }
        return checks.id("id of the plan", line.substring(BEGINNING.length()).strip());
    }

    private KnownFindings.Line finding(String line) {
        String[] parts = line.split("\\s+", -1);
        if (parts.length != 2) {
            throw checks.refused(noFinding(line));
        }
        try {
            return new KnownFindings.Line(RuleId.of(parts[0]), ElementPath.parse(parts[1]));
        } catch (IllegalArgumentException e) {
            throw checks.refused(noFinding(line), e);
        }
    }

    private KnownFindings whole() {
        if (plan == null) {
            throw checks.refused("it is empty; even where nothing is known there are two lines, \"" + BEGINNING
                    + "\" with the id of the plan, and \"0 findings\"");
        }
        String found = counted(lines.size());
        if (stated == null) {
            throw checks.refused(
                    "the last line does not say how many findings there are, so the end may be missing; take it"
                            + " from where it is whole, or add \"" + found + "\" if nothing is missing");
        }
        if (Integer.parseInt(stated) != lines.size()) {
            throw checks.refused("the last line says " + counted(Integer.parseInt(stated)) + ", and there "
                    + (lines.size() == 1 ? "is " : "are ") + lines.size()
                    + "; bring back what is missing, or write \"" + found
                    + "\" if nothing is");
        }
        return new KnownFindings(plan, lines);
    }

    private String noFinding(String line) {
        return "line " + shown(line) + " is no finding; " + FORM;
    }

    private String shown(String line) {
        return number + " " + PlainText.quoted(line);
    }
}
