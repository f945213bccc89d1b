package io.strategydsl.text.answers;

import io.strategydsl.internal.Counts;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.priorities.DecisiveGuess;
import io.strategydsl.planning.priorities.Priorities;
import io.strategydsl.planning.priorities.Quadrant;
import io.strategydsl.planning.priorities.RankedTactic;
import io.strategydsl.planning.priorities.UnscoredTactic;
import io.strategydsl.text.layout.Ids;
import io.strategydsl.text.layout.TextLines;
import java.util.List;
import java.util.stream.Collectors;

/** Prints what comes first, quadrant by quadrant. */
public final class PrioritiesText {
    private final Priorities priorities;
    private final TextLines lines = new TextLines();

    private PrioritiesText(Priorities priorities) {
        this.priorities = priorities;
    }

    /** Returns the priorities as text that ends in a line break. */
    public static String of(Priorities priorities) {
        PrioritiesText text = new PrioritiesText(priorities);
        text.write();
        return text.lines.toString();
    }

    private void write() {
        Strategy strategy = priorities.strategy();
        lines.hanging(0, Ids.titled(strategy.id(), strategy.organisation().orElse("")));
        lines.paragraph(0, introduction());
        if (!priorities.ranked().isEmpty()) {
            for (Quadrant quadrant : Quadrant.values()) {
                lines.heading(quadrant.number() + ". " + meaning(quadrant));
                write(priorities.inQuadrant(quadrant));
            }
            writeDecisiveGuess();
        }
        if (!priorities.unscored().isEmpty()) {
            lines.heading("NOT IN THE ORDER");
            priorities.unscored().forEach(this::write);
        }
    }

    private String introduction() {
        if (priorities.ranked().isEmpty()) {
            return priorities.unscored().isEmpty()
                    ? "The plan has no tactics to put in order."
                    : "No tactic has both a value and a complexity, so none comes first.";
        }
        String threshold = "A value or complexity above " + priorities.threshold() + " is high.";
        return priorities.uncertainty() == 0
                ? threshold
                : threshold + " Each is a guess and may be wrong by at most " + priorities.uncertainty()
                        + "; \"could be\" says what that does to the rank.";
    }

    private static String meaning(Quadrant quadrant) {
        return switch (quadrant) {
            case HIGH_VALUE_LOW_COMPLEXITY -> "HIGH VALUE, LOW COMPLEXITY: first";
            case HIGH_VALUE_HIGH_COMPLEXITY -> "HIGH VALUE, HIGH COMPLEXITY: next, where there are resources";
            case LOW_VALUE_LOW_COMPLEXITY -> "LOW VALUE, LOW COMPLEXITY: probably not worth the attention";
            case LOW_VALUE_HIGH_COMPLEXITY ->
                "LOW VALUE, HIGH COMPLEXITY: probably not worth the attention, least of all";
        };
    }

    private void write(List<RankedTactic> tactics) {
        if (tactics.isEmpty()) {
            lines.paragraph(1, "(none)");
        } else {
            new PriorityRows(lines, priorities.uncertainty() > 0).write(tactics);
        }
    }

    private void writeDecisiveGuess() {
        if (priorities.uncertainty() > 0) {
            lines.heading("THE GUESS THAT MATTERS MOST");
            lines.paragraph(
                    1,
                    priorities
                            .decisiveGuess()
                            .map(PrioritiesText::sentence)
                            .orElse("None: no guess that is wrong alone would change the order."));
        }
    }

    /** Returns "If the value of tactic 'list' were 5 and not 6, it would move from quadrant 1 to 3." */
    private static String sentence(DecisiveGuess guess) {
        StringBuilder sentence = new StringBuilder("If the ")
                .append(guess.criterion().word())
                .append(" of tactic '")
                .append(guess.tactic().id())
                .append("' were ")
                .append(guess.alternative())
                .append(" and not ")
                .append(guess.stated())
                .append(", ");
        if (guess.changesQuadrant()) {
            sentence.append("it would move from quadrant ")
                    .append(guess.quadrant().number())
                    .append(" to ")
                    .append(guess.alternativeQuadrant().number());
        }
        if (guess.overtakings() > 0) {
            String others = Counts.of(guess.overtakings(), "tactic");
            sentence.append(guess.changesQuadrant() ? ", and " : "")
                    .append(guess.isBetter() ? "it would overtake " + others : others + " would overtake it");
        }
        return sentence.append(".").toString();
    }

    private void write(UnscoredTactic unscored) {
        Tactic tactic = unscored.tactic();
        lines.hanging(1, Ids.titled(tactic.id(), tactic.text()));
        lines.paragraph(
                3,
                "add "
                        + unscored.missing().stream()
                                .map(score -> "a " + score.word())
                                .collect(Collectors.joining(" and "))
                        + ", from 1 to 10");
    }
}
