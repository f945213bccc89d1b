package io.strategydsl.brief.parts;

import com.google.common.base.Suppliers;
import io.strategydsl.brief.document.Block;
import io.strategydsl.brief.document.Inline;
import io.strategydsl.brief.document.Line;
import io.strategydsl.brief.document.Tone;
import io.strategydsl.internal.PlainText;
import io.strategydsl.language.Language;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.progress.GoalProgress;
import io.strategydsl.planning.progress.MetricProgress;
import io.strategydsl.planning.progress.ObjectiveProgress;
import io.strategydsl.planning.progress.Progress;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.Severity;
import io.strategydsl.validation.ValidationReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The plan that a brief is about, with what is known about it, and how its elements are named and found in the brief. */
public final class BriefPlan {
    /** How much of a name stands where an element is only referred to: however long it is, it can be named by many. */
    private static final int MAX_NAME = 80;

    private static final int MAX_REFERENCES = 10;
    private static final String DOTS = " …";
    private static final String PREFIX = "brief-";

    private final StrategyIndex index;
    private final Optional<LocalDate> day;
    private final Optional<ValidationReport> report;
    private final Optional<Progress> progress;
    private final Set<ElementKind> shown;
    private final Optional<Language> language;
    private final BriefWords words;
    // By identity, as all below: comparing elements is as slow as looking at them once more.
    private final IdentityHashMap<Element, String> shortNames = new IdentityHashMap<>();
    private final IdentityHashMap<Tactic, Line> assignees = new IdentityHashMap<>();
    private final Supplier<Map<ElementPath, List<Finding>>> findings;
    private final Supplier<IdentityHashMap<Metric, MetricProgress>> ofMetrics;
    private final Supplier<IdentityHashMap<Element, GoalProgress>> ofGoals;
    private final Supplier<IdentityHashMap<Element, ObjectiveProgress>> ofObjectives;

    /**
     * Creates it.
     *
     * @param strategy the plan
     * @param day the day on which it is looked at
     * @param report what was found in it
     * @param progress its progress
     * @param shown the kinds of element that stand in full somewhere in the brief, and so can be led to
     * @param language the language of the brief, or empty for English
     */
    public BriefPlan(
            Strategy strategy,
            Optional<LocalDate> day,
            Optional<ValidationReport> report,
            Optional<Progress> progress,
            Set<ElementKind> shown,
            Optional<Language> language) {
        this.index = StrategyIndex.of(strategy);
        this.day = day;
        this.report = report;
        this.progress = progress;
        this.shown = shown;
        this.language = language;
        this.words = language.isPresent() ? new TranslatedWords(language.get()) : EnglishWords.INSTANCE;
        this.findings =
                Suppliers.memoize(() -> report.map(ValidationReport::byElement).orElse(Map.of()));
        this.ofMetrics = Suppliers.memoize(() -> byElement(progress.map(Progress::metrics), MetricProgress::metric));
        this.ofGoals = Suppliers.memoize(() -> byElement(progress.map(Progress::goals), GoalProgress::goal));
        this.ofObjectives =
                Suppliers.memoize(() -> byElement(progress.map(Progress::objectives), ObjectiveProgress::objective));
    }

    /** By identity: a plan can have two elements that are equal. */
    private static <E, P> IdentityHashMap<E, P> byElement(Optional<List<P>> progress, Function<P, E> element) {
        IdentityHashMap<E, P> byElement = new IdentityHashMap<>();
        progress.orElse(List.of()).forEach(each -> byElement.putIfAbsent(element.apply(each), each));
        return byElement;
    }

    Strategy strategy() {
        return index.strategy();
    }

    StrategyIndex index() {
        return index;
    }

    Optional<Language> language() {
        return language;
    }

    BriefWords words() {
        return words;
    }

    Badges badges() {
        return new Badges(words);
    }

    Optional<LocalDate> day() {
        return day;
    }

    Optional<ValidationReport> report() {
        return report;
    }

    Optional<Progress> progress() {
        return progress;
    }

    Optional<MetricProgress> progress(Metric metric) {
        return Optional.ofNullable(ofMetrics.get().get(metric));
    }

    Optional<GoalProgress> progressOfGoal(Element goal) {
        return Optional.ofNullable(ofGoals.get().get(goal));
    }

    Optional<ObjectiveProgress> progressOfObjective(Element objective) {
        return Optional.ofNullable(ofObjectives.get().get(objective));
    }

    /** Returns the elements, all of one kind, each with its path, in the order of the plan. */
    <E extends Element> List<Placed<E>> placed(Collection<E> elements) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Placed<E>> placed = new ArrayList<>();
        for (E element : elements) {
            int number = element instanceof IdentifiedElement identified
                    ? numbers.merge(identified.id(), 1, Integer::sum)
                    : 1;
            placed.add(new Placed<>(element, ElementPath.of(element, number)));
        }
        return placed;
    }

    /** Returns the anchor of an element; no id can have a tilde, so that no two are the same. */
    static String anchor(ElementPath path) {
        String section =
                path.kind() == ElementKind.STRATEGY ? "strategy" : path.kind().section();
        return PREFIX
                + section.replace('/', '-')
                + path.id().map(id -> "-" + id).orElse("")
                + (path.number() > 1 ? "~" + path.number() : "");
    }

    /** Returns the anchor of a section. */
    static String anchor(BriefPhrase heading) {
        return PREFIX + "section-" + heading.id();
    }

    /** Returns what the element is called, in full: its text, or its name, or its id. */
    String name(Element element) {
        String title = words.title(element);
        if (!title.isEmpty()) {
            return title;
        }
        return element instanceof IdentifiedElement identified ? identified.id() : words.kind(element.elementKind());
    }

    /** Returns what the element is called, so short that it can stand in many places. */
    String shortName(Element element) {
        return shortNames.computeIfAbsent(element, any -> shortened(name(element)));
    }

    /** Returns the beginning of a text, up to the end of a word where there is one. */
    static String shortened(String text) {
        if (text.length() <= MAX_NAME) {
            return PlainText.onOneLine(text);
        }
        String beginning = PlainText.onOneLine(text.substring(0, PlainText.endOfCharacter(text, MAX_NAME)));
        int space = beginning.lastIndexOf(' ');
        return (space > MAX_NAME / 2 ? beginning.substring(0, space) : beginning) + DOTS;
    }

    /** Returns a link to the element, or its name if it stands nowhere in the brief. */
    Line link(Element element) {
        return link(ElementPath.of(element), element);
    }

    /** Returns a link to the first element with its id, with all that it is called. */
    Line linkInFull(Element element) {
        String name = name(element);
        return shown.contains(element.elementKind())
                ? Line.of(new Inline.Link(anchor(ElementPath.of(element)), name))
                : Line.said(name);
    }

    /** Returns a link to an element of this path. */
    Line link(ElementPath path, Element element) {
        String name = shortName(element);
        return shown.contains(path.kind()) ? Line.of(new Inline.Link(anchor(path), name)) : Line.said(name);
    }

    /** Returns a link to what a reference names, or what it names if the plan has no such element. */
    Line link(ElementKind kind, String id) {
        return index.find(kind, id)
                .map(element -> link(ElementPath.of(kind, id), element))
                .orElseGet(() -> Line.said(id).then(" " + words.say(BriefPhrase.NOT_IN_THE_PLAN)));
    }

    /** Returns links to the first few of those who are to do the tactic. */
    Line assignees(Tactic tactic) {
        return assignees.computeIfAbsent(tactic, any -> links(ElementKind.MEMBER, index.assignees(tactic)));
    }

    /** Returns links to the first few of them. */
    Line links(ElementKind kind, Collection<String> ids) {
        List<Line> links = new ArrayList<>();
        ids.stream().limit(MAX_REFERENCES).forEach(id -> links.add(link(kind, id)));
        if (ids.size() > MAX_REFERENCES) {
            links.add(words.line(BriefPhrase.AND_MORE, "count", ids.size() - MAX_REFERENCES));
        }
        return Line.joined(", ", links);
    }

    /** Returns what was found about an element and its attributes, the most severe first. */
    List<Finding> findings(ElementPath path) {
        return findings.get().getOrDefault(path, List.of()).stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** Returns the marks beside an element, or nothing if nothing was found there. */
    List<Block> marks(ElementPath path) {
        List<Block.Mark> marks = findings(path).stream().map(this::mark).toList();
        return marks.isEmpty() ? List.of() : List.of(new Block.Marks(marks));
    }

    /** Returns one thing that was found, as it stands beside the element. */
    private Block.Mark mark(Finding finding) {
        return new Block.Mark(
                tone(finding.severity()), words.say(word(finding.severity())), Line.said(message(finding)));
    }

    /** Returns what was found, which leads to the element where that stands in the brief. */
    Line linkedMessage(Finding finding) {
        ElementPath path = finding.path().element();
        boolean stands = shown.contains(path.kind()) && index.find(path).isPresent();
        return stands ? Line.of(new Inline.Link(anchor(path), message(finding))) : Line.said(message(finding));
    }

    /** Returns what was found, as a sentence begins. */
    private String message(Finding finding) {
        return BriefWords.capitalised(words.message(finding));
    }

    private static BriefPhrase word(Severity severity) {
        return switch (severity) {
            case ERROR -> BriefPhrase.ERROR;
            case WARNING -> BriefPhrase.WARNING;
            case INFO -> BriefPhrase.NOTE;
        };
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.NOTE;
        };
    }
}
