package io.strategydsl.brief.parts;

import io.strategydsl.brief.document.Block;
import io.strategydsl.brief.document.Block.Column;
import io.strategydsl.brief.document.Line;
import io.strategydsl.brief.document.Part;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.priorities.Criterion;
import io.strategydsl.planning.priorities.Priorities;
import io.strategydsl.planning.priorities.Quadrant;
import io.strategydsl.planning.priorities.RankedTactic;
import io.strategydsl.planning.priorities.UnscoredTactic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What comes first: the tactics by value and complexity. */
final class PrioritiesPart {
    private final BriefPlan plan;
    private final BriefWords words;

    private PrioritiesPart(BriefPlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    static Optional<Part> of(BriefPlan plan, Pictures pictures) {
        Priorities priorities = Priorities.of(plan.strategy());
        if (priorities.ranked().isEmpty() && priorities.unscored().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new PrioritiesPart(plan).blocks(priorities, pictures);
        return Optional.of(
                new Part(BriefPlan.anchor(BriefPhrase.PRIORITIES), plan.words().say(BriefPhrase.PRIORITIES), blocks));
    }

    private List<Block> blocks(Priorities priorities, Pictures pictures) {
        List<Block> blocks = new ArrayList<>();
        if (!priorities.ranked().isEmpty()) {
            blocks.add(pictures.quadrants(priorities));
            blocks.add(ranked(priorities));
        }
        if (!priorities.unscored().isEmpty()) {
            List<Line> unscored = new ArrayList<>();
            priorities.unscored().forEach(each -> unscored.add(lacks(each)));
            blocks.add(new Block.Group(words.say(BriefPhrase.UNSCORED), List.of(new Block.Items(unscored))));
        }
        return blocks;
    }

    private Block ranked(Priorities priorities) {
        List<List<Line>> rows = new ArrayList<>();
        int number = 0;
        for (RankedTactic ranked : priorities.ranked()) {
            Tactic tactic = ranked.tactic();
            number++;
            rows.add(List.of(
                    Line.words(Integer.toString(number)),
                    plan.link(tactic),
                    words.line(phrase(ranked.quadrant())),
                    Line.words(Integer.toString(tactic.value().orElseThrow())),
                    Line.words(Integer.toString(tactic.complexity().orElseThrow())),
                    Line.of(plan.badges().of(tactic))));
        }
        return new Block.Table(
                words.line(BriefPhrase.RANKED),
                List.of(
                        Column.ofNumbers(words.say(BriefPhrase.NUMBER)),
                        Column.ofWords(words.say(BriefPhrase.TACTIC)),
                        Column.ofWords(words.say(BriefPhrase.WORTH)),
                        Column.ofNumbers(words.say(BriefPhrase.VALUE)),
                        Column.ofNumbers(words.say(BriefPhrase.COMPLEXITY)),
                        Column.ofWords(words.say(BriefPhrase.STATUS))),
                rows);
    }

    static BriefPhrase phrase(Quadrant quadrant) {
        return switch (quadrant) {
            case HIGH_VALUE_LOW_COMPLEXITY -> BriefPhrase.QUADRANT_1;
            case HIGH_VALUE_HIGH_COMPLEXITY -> BriefPhrase.QUADRANT_2;
            case LOW_VALUE_LOW_COMPLEXITY -> BriefPhrase.QUADRANT_3;
            case LOW_VALUE_HIGH_COMPLEXITY -> BriefPhrase.QUADRANT_4;
        };
    }

    private Line lacks(UnscoredTactic unscored) {
        List<String> criteria = unscored.missing().stream()
                .map(criterion -> words.say(phrase(criterion)))
                .toList();
        return words.line(BriefPhrase.LACKS, "tactic", plan.link(unscored.tactic()), "criteria", criteria);
    }

    private static BriefPhrase phrase(Criterion criterion) {
        return switch (criterion) {
            case VALUE -> BriefPhrase.LACKED_VALUE;
            case COMPLEXITY -> BriefPhrase.LACKED_COMPLEXITY;
        };
    }
}
