package io.strategydsl.brief;

import io.strategydsl.brief.document.Document;
import io.strategydsl.brief.document.Part;
import io.strategydsl.brief.html.HtmlPage;
import io.strategydsl.brief.markdown.MarkdownPage;
import io.strategydsl.brief.parts.BriefParts;
import io.strategydsl.brief.parts.BriefPlan;
import io.strategydsl.internal.Checks;
import io.strategydsl.language.Language;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.Strategy;
import io.strategydsl.planning.progress.Progress;
import io.strategydsl.validation.ValidationReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A plan for people who look at it: one page in sections, as Markdown or as HTML.
 *
 * <pre>{@code
 * Brief brief = Brief.of(campfire)
 *     .asOf(LocalDate.of(2017, 5, 15))
 *     .with(StrategyValidator.standard().validate(campfire));
 * Files.writeString(Path.of("campfire.html"), brief.html());
 * Files.writeString(Path.of("campfire.md"), brief.markdown());
 * }</pre>
 *
 * <p>All that the plan states is in the full brief. Without a day, nothing is said about progress; without a report, nothing
 * about what is missing. What was found stands in a section of its own and beside the element that it is about.
 *
 * <p>The page speaks English unless {@link #inLanguage} says otherwise.
 *
 * <p>Whatever a plan says comes out as text, on one line unless it has several. Control characters and what changes the order
 * of reading are spelled out.
 *
 * <p>Instances are immutable; every setting returns another one.
 */
public final class Brief {
    private static final Checks CHECKS = Checks.of("brief");

    private final Strategy strategy;
    private final Optional<LocalDate> day;
    private final Optional<ValidationReport> report;
    private final Optional<Progress> progress;
    private final List<Section> sections;
    private final Optional<Language> language;

    private Brief(
            Strategy strategy,
            Optional<LocalDate> day,
            Optional<ValidationReport> report,
            Optional<Progress> progress,
            List<Section> sections,
            Optional<Language> language) {
        this.strategy = strategy;
        this.day = day;
        this.report = report;
        this.progress = progress;
        this.sections = sections;
        this.language = language;
    }

    /** Starts the brief of a plan, with all sections. */
    public static Brief of(Strategy strategy) {
        return new Brief(
                CHECKS.present("strategy", strategy),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Section.values()),
                Optional.empty());
    }

    /**
     * Sets the day on which the plan is looked at, and with it the progress by then.
     *
     * @throws IllegalArgumentException if the year is not between 1 and 9999
     */
    public Brief asOf(LocalDate day) {
        return with(Progress.of(strategy, day));
    }

    /**
     * Sets the progress, and with it the day on which the plan is looked at. {@link #asOf} is enough, unless the progress has a
     * tolerance of its own.
     *
     * @throws IllegalArgumentException if it is the progress of another plan
     */
    public Brief with(Progress progress) {
        checkPlan("progress", CHECKS.present("progress", progress).strategy());
        return new Brief(strategy, Optional.of(progress.day()), report, Optional.of(progress), sections, language);
    }

    /**
     * Sets the report whose findings are shown.
     *
     * @throws IllegalArgumentException if it is the report on another plan
     */
    public Brief with(ValidationReport report) {
        checkPlan("report", CHECKS.present("report", report).strategy());
        return new Brief(strategy, day, Optional.of(report), progress, sections, language);
    }

    private void checkPlan(String what, Strategy other) {
        if (!other.equals(strategy)) {
            throw CHECKS.refused("the " + what + " is of another plan; make it of the plan that the brief is of");
        }
    }

    /**
     * Chooses the sections, in this order. A section for which the plan has nothing is left out.
     *
     * @throws IllegalArgumentException if one is repeated
     */
    public Brief sections(Section first, Section... others) {
        List<Section> chosen = new ArrayList<>();
        chosen.add(CHECKS.present("section", first));
        for (Section section : CHECKS.present("sections", others)) {
            chosen.add(CHECKS.present("section", section));
        }
        if (EnumSet.copyOf(chosen).size() < chosen.size()) {
            throw CHECKS.refused("a section is there twice; name each once");
        }
        return new Brief(strategy, day, report, progress, List.copyOf(chosen), language);
    }

    /**
     * Sets the supported language that is nearest to the locale, as {@link Language#of} finds it. What the plan says stays as
     * it is.
     */
    public Brief inLanguage(Locale locale) {
        return inLanguage(Language.of(locale));
    }

    /** Sets the language of all that the plan does not say itself: headings, labels, values, days, and what was found. */
    public Brief inLanguage(Language language) {
        return new Brief(strategy, day, report, progress, sections, Optional.of(CHECKS.present("language", language)));
    }

    /** Returns the plan. */
    public Strategy strategy() {
        return strategy;
    }

    /** Returns the sections, in their order. */
    public List<Section> sections() {
        return sections;
    }

    /**
     * Returns the brief as one HTML page that needs nothing else: no script, no other file. It is also well-formed XML. Classes
     * and anchors begin with {@code brief-}; anchors are made of the ids of the plan, so that a link to an element stays.
     */
    public String html() {
        return HtmlPage.of(document());
    }

    /** Returns the brief as Markdown with tables, as code hosts show it, and with Mermaid diagrams for pictures. */
    public String markdown() {
        return MarkdownPage.of(document());
    }

    private Document document() {
        BriefParts parts = new BriefParts(new BriefPlan(strategy, day, report, progress, shownInFull(), language));
        List<Part> chosen = new ArrayList<>();
        sections.forEach(section -> part(section, parts).ifPresent(chosen::add));
        return parts.document(chosen);
    }

    private static Optional<Part> part(Section section, BriefParts parts) {
        return switch (section) {
            case SUMMARY -> parts.summary();
            case PLAN -> parts.plan();
            case GOALS -> parts.goals();
            case PROGRESS -> parts.progress();
            case METRICS -> parts.metrics();
            case PRIORITIES -> parts.priorities();
            case TIMELINE -> parts.timeline();
            case TACTICS -> parts.tactics();
            case PERSONAS -> parts.personas();
            case CHANNELS -> parts.channels();
            case POSTS -> parts.posts();
            case POSITIONING -> parts.positioning();
            case TEAM -> parts.team();
            case LISTENING -> parts.listening();
            case REVIEWS -> parts.reviews();
            case FINDINGS -> parts.findings();
            case ACCEPTED_GAPS -> parts.acceptedGaps();
        };
    }

    /** Returns the kinds of element that stand in full in one of the sections. */
    private Set<ElementKind> shownInFull() {
        Set<ElementKind> shown = EnumSet.noneOf(ElementKind.class);
        sections.forEach(section -> shown.addAll(kinds(section)));
        return shown;
    }

    private static Set<ElementKind> kinds(Section section) {
        return switch (section) {
            case GOALS -> EnumSet.of(ElementKind.OBJECTIVE, ElementKind.GOAL);
            case METRICS -> EnumSet.of(ElementKind.METRIC);
            case TIMELINE -> EnumSet.of(ElementKind.MILESTONE);
            case TACTICS -> EnumSet.of(ElementKind.TACTIC);
            case PERSONAS -> EnumSet.of(ElementKind.PERSONA);
            case CHANNELS -> EnumSet.of(ElementKind.CHANNEL);
            case POSTS -> EnumSet.of(ElementKind.POST);
            case POSITIONING -> EnumSet.of(ElementKind.KEY_MESSAGE);
            case TEAM -> EnumSet.of(ElementKind.MEMBER);
            case REVIEWS -> EnumSet.of(ElementKind.REVIEW);
            case SUMMARY, PLAN, PROGRESS, PRIORITIES, LISTENING, FINDINGS, ACCEPTED_GAPS ->
                EnumSet.noneOf(ElementKind.class);
        };
    }

    /** Returns what this is about, such as "brief of campfire-2017 as of 2017-05-15". */
    @Override
    public String toString() {
        return "brief of " + strategy.id()
                + day.map(stated -> " as of " + stated).orElse("");
    }
}
