package io.strategydsl.brief.parts;

import io.strategydsl.brief.document.Document;
import io.strategydsl.brief.document.Inline;
import io.strategydsl.brief.document.Line;
import io.strategydsl.brief.document.Part;
import io.strategydsl.model.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections of a brief, each empty where the plan has nothing for it. */
public final class BriefParts {
    private final BriefPlan plan;
    private final ElementParts elements;
    private final Pictures pictures;

    /** Starts from a plan and what is known about it. */
    public BriefParts(BriefPlan plan) {
        this.plan = plan;
        this.pictures = new Pictures(plan);
        this.elements = new ElementParts(plan, pictures);
    }

    /** Returns the primary goal, whether the plan is on track, what comes first and what is missing. */
    public Optional<Part> summary() {
        return Optional.of(SummaryPart.of(plan));
    }

    /** Returns what the plan says of itself. */
    public Optional<Part> plan() {
        return elements.plan();
    }

    /** Returns objectives and goals, each with its metrics and tactics. */
    public Optional<Part> goals() {
        return GoalsPart.of(plan, pictures);
    }

    /** Returns how far the plan is, if a day is given. */
    public Optional<Part> progress() {
        return ProgressPart.of(plan);
    }

    /** Returns the metrics. */
    public Optional<Part> metrics() {
        return elements.metrics();
    }

    /** Returns the tactics in the order in which they deserve attention. */
    public Optional<Part> priorities() {
        return PrioritiesPart.of(plan, pictures);
    }

    /** Returns what happens when, and the milestones. */
    public Optional<Part> timeline() {
        return elements.timeline();
    }

    /** Returns the tactics. */
    public Optional<Part> tactics() {
        return elements.tactics();
    }

    /** Returns the personas. */
    public Optional<Part> personas() {
        return elements.personas();
    }

    /** Returns the channels. */
    public Optional<Part> channels() {
        return elements.channels();
    }

    /** Returns the posts, and a month of the editorial calendar. */
    public Optional<Part> posts() {
        return elements.posts();
    }

    /** Returns positioning, key messages and pillars. */
    public Optional<Part> positioning() {
        return elements.positioning();
    }

    /** Returns the team. */
    public Optional<Part> team() {
        return elements.team();
    }

    /** Returns what is listened to. */
    public Optional<Part> listening() {
        return elements.listening();
    }

    /** Returns the reviews. */
    public Optional<Part> reviews() {
        return elements.reviews();
    }

    /** Returns all that a report found, if one is given. */
    public Optional<Part> findings() {
        return FindingsPart.of(plan);
    }

    /** Returns what the plan lacks on purpose. */
    public Optional<Part> acceptedGaps() {
        return elements.acceptedGaps();
    }

    /** Returns the document with these sections. */
    public Document document(List<Part> parts) {
        Strategy strategy = plan.strategy();
        BriefWords words = plan.words();
        List<Line> kicker = new ArrayList<>();
        kicker.add(words.line(BriefPhrase.KIND_OF_PAGE));
        strategy.timeframe()
                .ifPresent(timeframe -> kicker.add(Line.words(words.values().of(timeframe))));
        plan.day().ifPresent(day -> kicker.add(words.line(BriefPhrase.AS_OF, "day", day)));
        return new Document(
                words.tag(),
                Line.of(new Inline.Said(strategy.organisation().orElse(strategy.id()))),
                Line.joined(" · ", kicker),
                words.say(BriefPhrase.SKIP),
                words.say(BriefPhrase.CONTENTS),
                parts,
                words.line(BriefPhrase.FOOTER, "plan", Line.said(strategy.id())));
    }
}
