package io.strategydsl.brief.parts;

import io.strategydsl.brief.document.Block;
import io.strategydsl.brief.document.Inline;
import io.strategydsl.brief.document.Line;
import io.strategydsl.brief.document.Part;
import io.strategydsl.model.AcceptedGap;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Team;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts in which elements stand in full, in the order of the plan. */
final class ElementParts {
    /** Told by the head of the page, and by a part of its own. */
    private static final Set<String> TOLD_IN_HEAD = Set.of("organisation", "timeframe", "about", "acceptedGaps");

    private final BriefPlan plan;
    private final BriefWords words;
    private final Strategy strategy;
    private final Entries entries;
    private final Pictures pictures;

    ElementParts(BriefPlan plan, Pictures pictures) {
        this.plan = plan;
        this.words = plan.words();
        this.strategy = plan.strategy();
        this.entries = new Entries(plan);
        this.pictures = pictures;
    }

    Optional<Part> plan() {
        List<Block> blocks = new ArrayList<>(plan.marks(ElementPath.root()));
        strategy.about().ifPresent(about -> blocks.add(new Block.Paragraph(Line.said(about))));
        blocks.addAll(entries.facts().of(strategy, TOLD_IN_HEAD));
        return part(BriefPhrase.PLAN, blocks);
    }

    Optional<Part> metrics() {
        return part(BriefPhrase.METRICS, entries.of(strategy.metrics(), this::verdict, pictures::line));
    }

    private List<Inline.Badge> verdict(Metric metric) {
        return plan.progress(metric)
                .map(progress -> List.of(plan.badges().of(progress.verdict())))
                .orElse(List.of());
    }

    Optional<Part> timeline() {
        List<Block> blocks = new ArrayList<>(pictures.timeline());
        if (!strategy.milestones().isEmpty()) {
            blocks.add(new Block.Group(words.say(BriefPhrase.MILESTONES_GROUP), entries.of(strategy.milestones())));
        }
        return part(BriefPhrase.TIMELINE, blocks);
    }

    Optional<Part> tactics() {
        return part(
                BriefPhrase.TACTICS,
                entries.of(strategy.tactics(), tactic -> List.of(plan.badges().of(tactic)), any -> List.of()));
    }

    Optional<Part> personas() {
        return part(BriefPhrase.PERSONAS, entries.of(strategy.personas()));
    }

    Optional<Part> channels() {
        return part(BriefPhrase.CHANNELS, entries.of(strategy.channels(), any -> List.of(), pictures::mix));
    }

    Optional<Part> posts() {
        List<Block> blocks = new ArrayList<>(pictures.month());
        blocks.addAll(entries.of(strategy.posts()));
        return part(BriefPhrase.POSTS, blocks);
    }

    Optional<Part> positioning() {
        List<Block> blocks = new ArrayList<>();
        strategy.positioning().ifPresent(positioning -> add(blocks, positioning));
        strategy.pillars()
                .ifPresent(
                        pillars -> blocks.add(new Block.Group(words.say(BriefPhrase.PILLARS_GROUP), inFull(pillars))));
        return part(BriefPhrase.POSITIONING, blocks);
    }

    private void add(List<Block> blocks, Positioning positioning) {
        positioning
                .oneThing()
                .ifPresent(thing ->
                        blocks.add(new Block.Statement(words.line(BriefPhrase.ONE_THING, "thing", Line.said(thing)))));
        blocks.addAll(inFull(positioning, Set.of("oneThing")));
        if (!positioning.keyMessages().isEmpty()) {
            blocks.add(new Block.Group(words.say(BriefPhrase.MESSAGES_GROUP), entries.of(positioning.keyMessages())));
        }
    }

    Optional<Part> team() {
        List<Block> blocks = new ArrayList<>();
        if (strategy.team().isPresent()) {
            Team team = strategy.team().get();
            blocks.addAll(inFull(team));
            blocks.addAll(entries.of(team.members()));
        }
        return part(BriefPhrase.TEAM, blocks);
    }

    Optional<Part> listening() {
        return part(
                BriefPhrase.LISTENING, strategy.listening().map(this::inFull).orElse(List.of()));
    }

    Optional<Part> reviews() {
        return part(BriefPhrase.REVIEWS, entries.of(strategy.reviews()));
    }

    Optional<Part> acceptedGaps() {
        List<List<Line>> rows = new ArrayList<>();
        for (AcceptedGap gap : strategy.acceptedGaps()) {
            rows.add(List.of(
                    Line.said(gap.rule()),
                    Line.said(gap.path().toString()),
                    Line.said(gap.reason()),
                    gap.until().map(words::day).orElse(Line.EMPTY)));
        }
        return part(
                BriefPhrase.ACCEPTED_GAPS,
                rows.isEmpty()
                        ? List.of()
                        : List.of(new Block.Table(
                                words.line(BriefPhrase.ACCEPTED_GAPS_CAPTION),
                                List.of(
                                        Block.Column.ofWords(words.say(BriefPhrase.RULE)),
                                        Block.Column.ofWords(words.say(BriefPhrase.PLACE)),
                                        Block.Column.ofWords(words.say(BriefPhrase.REASON)),
                                        Block.Column.ofWords(words.say(BriefPhrase.UNTIL))),
                                rows)));
    }

    /** Returns the marks and facts of what a plan has one of. */
    private List<Block> inFull(Element element) {
        return inFull(element, Set.of());
    }

    private List<Block> inFull(Element element, Set<String> toldElsewhere) {
        List<Block> blocks = new ArrayList<>(plan.marks(ElementPath.of(element)));
        List<Block> facts = entries.facts().of(element, toldElsewhere);
        blocks.addAll(facts.isEmpty() ? List.of(new Block.Paragraph(words.line(BriefPhrase.NOTHING_STATED))) : facts);
        return blocks;
    }

    private Optional<Part> part(BriefPhrase heading, Collection<Block> blocks) {
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Part(BriefPlan.anchor(heading), words.say(heading), List.copyOf(blocks)));
    }
}
