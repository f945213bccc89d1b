package io.strategydsl.text.difference;

import io.strategydsl.internal.PlainText;
import io.strategydsl.model.Element;
import io.strategydsl.model.TacticStatus;
import io.strategydsl.model.table.Titles;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.planning.difference.Change;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes one change as a fragment of a sentence. */
public final class ChangeWords {

    private ChangeWords() {}

    /** Returns the words on one line, without a full stop. */
    public static String of(Change change) {
        return PlainText.onOneLine(words(change));
    }

    private static String words(Change change) {
        if (change instanceof Change.Added added) {
            return "added " + added.path().subject() + titled(added.element());
        }
        if (change instanceof Change.Removed removed) {
            return "removed " + removed.path().subject() + titled(removed.element());
        }
        if (change instanceof Change.Moved moved) {
            return moved.path().subject() + " moved from " + goals(moved.from()) + " to " + goals(moved.to());
        }
        return changed((Change.Changed) change);
    }

    private static String titled(Element element) {
        String title = Titles.of(element);
        return title.isEmpty() ? "" : ": " + ValueWords.CUT.quoted(title);
    }

    private static String goals(Set<String> ids) {
        return (ids.size() == 1 ? "goal " : "goals ")
                + ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(" and "));
    }

    private static String changed(Change.Changed change) {
        Optional<Object> before = change.before();
        Optional<Object> after = change.after();
        if (before.isPresent() && after.isPresent()) {
            return became(change, before.get(), after.get());
        }
        return after.isPresent() ? came(change, after.get()) : went(change, before.orElseThrow());
    }

    private static String came(Change.Changed change, Object value) {
        String stated = AttributeNouns.value(change, value);
        String noun = AttributeNouns.of(change);
        String subject = change.path().subject();
        return switch (change.attribute()) {
            case "partOf" -> subject + " is now part of goal " + stated;
            case "dependencies" -> subject + " now depends on tactic " + stated;
            case "held" -> subject + " was held " + stated;
            case "labels" -> AttributeNouns.label(value, subject) + " set to " + stated;
            default ->
                change.isOneOfMany()
                        ? subject + " gained the " + noun + " " + stated
                        : AttributeNouns.phrase(change) + " set to " + stated;
        };
    }

    private static String went(Change.Changed change, Object value) {
        String stated = AttributeNouns.value(change, value);
        String noun = AttributeNouns.of(change);
        String subject = change.path().subject();
        return switch (change.attribute()) {
            case "partOf" -> subject + " is no longer part of goal " + stated;
            case "dependencies" -> subject + " no longer depends on tactic " + stated;
            case "held" -> subject + " lost its record of having been held " + stated;
            case "labels" -> AttributeNouns.label(value, subject) + " is no longer stated; it was " + stated;
            default ->
                change.isOneOfMany()
                        ? subject + " lost its " + noun + " " + stated
                        : AttributeNouns.phrase(change) + " is no longer stated; it was " + stated;
        };
    }

    private static String became(Change.Changed change, Object before, Object after) {
        String subject = change.path().subject();
        if (after instanceof Boolean is) {
            return subject + (is ? " is now " : " is no longer ") + AttributeNouns.of(change);
        }
        if (before instanceof TacticStatus.Planned && !(after instanceof TacticStatus.Planned)) {
            return subject + " was " + AttributeNouns.value(change, after);
        }
        return Steps.of(change, before, after).words();
    }
}
