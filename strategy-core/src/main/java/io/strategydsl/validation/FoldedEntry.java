package io.strategydsl.validation;

import io.strategydsl.internal.Columns;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.words.KindForm;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the folded report: what a rule finds, of however many elements, or what misses a part that the plan does not
 * have at all.
 */
final class FoldedEntry {
    /** Twice the longest of ours. A custom rule can have a whole page for a title, for which a line has no room. */
    private static final int MAX_FAULT = 200;

    private final StrategyIndex index;
    private final ReportWords language;
    private final Optional<ElementKind> absentPart;
    private final Finding first;
    private final Set<String> rules = new LinkedHashSet<>();
    private final Set<ElementPath> subjects = new LinkedHashSet<>();
    private boolean ofOneKind = true;
    private int findings;
    private String count = "";

    /** An entry with its first finding, the gravest. */
    FoldedEntry(StrategyIndex index, ReportWords language, Optional<ElementKind> absentPart, Finding first) {
        this.index = index;
        this.language = language;
        this.absentPart = absentPart;
        this.first = first;
        add(first);
    }

    void add(Finding finding) {
        rules.add(finding.id().value());
        subjects.add(finding.path().element());
        ofOneKind &= finding.path().kind() == first.path().kind();
        findings++;
        count = "";
    }

    /** Returns how grave it is: an absent part, as grave as the gravest finding that misses it. */
    Severity severity() {
        return first.severity();
    }

    Finding first() {
        return first;
    }

    /** Returns how many rules it stands for: one, unless it is an absent part. */
    int rules() {
        return rules.size();
    }

    int findings() {
        return findings;
    }

    boolean isAbsentPart() {
        return absentPart.isPresent();
    }

    String id() {
        return first.id().value();
    }

    String source() {
        return language.citation(first.rule());
    }

    /** Returns what to do: what the finding says, if it is the only one; otherwise what its rule says of all of them. */
    String toDo() {
        return findings == 1 ? language.toDo(first) : language.toDo(first.rule());
    }

    /** Returns of how many elements of the plan it is true, as in "4 of 11 goals", "the team", "3 elements". */
    String count() {
        if (count.isEmpty()) {
            count = counted();
        }
        return count;
    }

    private String counted() {
        ElementPath subject = first.path().element();
        ElementKind kind = subject.kind();
        if (!ofOneKind) {
            return language.say(ReportPhrase.ELEMENTS, "count", subjects.size());
        }
        if (!kind.hasIds()) {
            return language.subject(subject);
        }
        int all = kind.elements(index.strategy()).size();
        if (!areOfThePlan()) {
            return language.say(KindForm.COUNT.of(kind), "count", subjects.size());
        }
        return all == 1
                ? language.say(KindForm.ONLY.of(kind))
                : language.say(KindForm.SOME.of(kind), "some", subjects.size(), "all", all);
    }

    /** Returns what is wrong: what the only finding says, if there is room for it; otherwise the fault, and as many ids. */
    String words(int room) {
        return isAlone(room) ? alone() : faultOfSome(room);
    }

    /** Returns whether there is more to say than the words on its line. */
    boolean hasMore(int room) {
        return findings == 1 && !isAlone(room);
    }

    private boolean isAlone(int room) {
        return findings == 1 && Columns.fit(alone(), room);
    }

    /** Returns what the only finding says; the strategy stands before it anyway, and is not named twice. */
    private String alone() {
        String message = PlainText.onOneLine(language.message(first));
        String subject = count() + " ";
        return message.startsWith(subject) ? message.substring(subject.length()) : message;
    }

    /** Returns it in a few words, where a line has to hold several: "tactic.owned (56 of 56 tactics: no owner)". */
    String packed() {
        return isAbsentPart() ? absence() : id() + " (" + count() + ": " + fault() + ")";
    }

    /** Returns "no personas at all: persona.present". */
    String absence() {
        return language.say(KindForm.ABSENT.of(absentPart.orElseThrow())) + ": " + String.join(", ", rules);
    }

    private String fault() {
        RuleInfo rule = first.rule();
        String fault = language.fault(rule);
        if (!fault.isEmpty()) {
            return PlainText.value(fault, MAX_FAULT);
        }
        String title = language.title(rule);
        return title.equals(id())
                ? language.say(ReportPhrase.BROKEN)
                : language.say(ReportPhrase.NOT_SO, "title", PlainText.value(title, MAX_FAULT));
    }

    /** Returns "no metric: sales, leads and 3 more", as far as there is room; "no metric" if it is true of all. */
    private String faultOfSome(int room) {
        StringBuilder words = new StringBuilder(fault());
        ElementKind kind = first.path().kind();
        if (ofOneKind
                && (!kind.hasIds()
                        || (subjects.size() == kind.elements(index.strategy()).size() && areOfThePlan()))) {
            return words.toString();
        }
        String separator = ": ";
        int left = subjects.size();
        int width = Columns.of(words.toString());
        for (ElementPath subject : subjects) {
            String next = separator + (ofOneKind ? nameOf(subject) : language.nameAmongOthers(subject));
            left--;
            width += Columns.of(next);
            if (width + Columns.of(rest(left)) > room) {
                left++;
                break;
            }
            words.append(next);
            separator = ", ";
        }
        return left == subjects.size() ? words.toString() : words + rest(left);
    }

    private String rest(int left) {
        return left == 0 ? "" : " " + language.say(ReportPhrase.AND_MORE, "count", left);
    }

    /** Returns whether the plan has them: a suppression may name elements that it does not have. */
    private boolean areOfThePlan() {
        for (ElementPath subject : subjects) {
            if (index.find(subject.kind(), subject.id().orElse("")).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static String nameOf(ElementPath subject) {
        String path = subject.toString();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns how many rules the entries stand for. */
    static int rules(List<FoldedEntry> entries) {
        int rules = 0;
        for (FoldedEntry entry : entries) {
            rules += entry.rules();
        }
        return rules;
    }

    /** Returns in how many places the plan has what the entries say. */
    static int findings(List<FoldedEntry> entries) {
        int findings = 0;
        for (FoldedEntry entry : entries) {
            findings += entry.findings();
        }
        return findings;
    }

    /** Returns those of a severity. */
    static List<FoldedEntry> of(Severity severity, List<FoldedEntry> entries) {
        List<FoldedEntry> found = new ArrayList<>();
        for (FoldedEntry entry : entries) {
            if (entry.severity() == severity) {
                found.add(entry);
            }
        }
        return found;
    }
}
