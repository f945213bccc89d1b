package io.strategydsl.brief.parts;

import io.strategydsl.brief.document.Block;
import io.strategydsl.brief.document.Block.Column;
import io.strategydsl.brief.document.Line;
import io.strategydsl.brief.document.Part;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.priorities.Priorities;
import io.strategydsl.planning.priorities.Quadrant;
import io.strategydsl.planning.priorities.RankedTactic;
import io.strategydsl.planning.priorities.UnscoredTactic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What comes first: the tactics by value and complexity. */
final class PrioritiesPart {
    private PrioritiesPart() {}

    static Optional<Part> of(BriefPlan plan, Pictures pictures) {
        Priorities priorities = Priorities.of(plan.strategy());
        if (priorities.ranked().isEmpty() && priorities.unscored().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        if (!priorities.ranked().isEmpty()) {
            blocks.add(pictures.quadrants(priorities));
            blocks.add(ranked(plan, priorities));
        }
        if (!priorities.unscored().isEmpty()) {
            List<Line> unscored = new ArrayList<>();
            priorities.unscored().forEach(each -> unscored.add(lacks(plan, each)));
            blocks.add(new Block.Group(Phrase.UNSCORED.words(), List.of(new Block.Items(unscored))));
        }
        return Optional.of(new Part(BriefPlan.anchor(Phrase.PRIORITIES), Phrase.PRIORITIES.words(), blocks));
    }

    private static Block ranked(BriefPlan plan, Priorities priorities) {
        List<List<Line>> rows = new ArrayList<>();
        int number = 0;
        for (RankedTactic ranked : priorities.ranked()) {
            Tactic tactic = ranked.tactic();
            number++;
            rows.add(List.of(
                    Line.words(Integer.toString(number)),
                    plan.link(tactic),
                    words(ranked.quadrant()).line(),
                    Line.words(Integer.toString(tactic.value().orElseThrow())),
                    Line.words(Integer.toString(tactic.complexity().orElseThrow())),
                    Line.of(Entries.badge(tactic))));
        }
        return new Block.Table(
                Phrase.RANKED.line(),
                List.of(
                        Column.ofNumbers(Phrase.NUMBER.words()),
                        Column.ofWords(Phrase.TACTIC.words()),
                        Column.ofWords(Phrase.WORTH.words()),
                        Column.ofNumbers(Phrase.VALUE.words()),
                        Column.ofNumbers(Phrase.COMPLEXITY.words()),
                        Column.ofWords(Phrase.STATUS.words())),
                rows);
    }

    static Phrase words(Quadrant quadrant) {
        return switch (quadrant) {
            case HIGH_VALUE_LOW_COMPLEXITY -> Phrase.QUADRANT_1;
            case HIGH_VALUE_HIGH_COMPLEXITY -> Phrase.QUADRANT_2;
            case LOW_VALUE_LOW_COMPLEXITY -> Phrase.QUADRANT_3;
            case LOW_VALUE_HIGH_COMPLEXITY -> Phrase.QUADRANT_4;
        };
    }

    private static Line lacks(BriefPlan plan, UnscoredTactic unscored) {
        String missing = unscored.missing().stream()
                .map(criterion -> criterion.word())
                .collect(Collectors.joining(" " + Phrase.AND.words() + " "));
        return Phrase.LACKS.of(plan.link(unscored.tactic()), missing);
    }
}
