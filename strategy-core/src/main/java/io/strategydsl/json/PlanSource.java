package io.strategydsl.json;

import io.strategydsl.internal.Checks;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Strategy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A plan that was read from a file, and where in the file each of its elements and their attributes stand.
 *
 * <pre>{@code
 * PlanSource source = StrategyJson.reader().readWithSource(Path.of("plans/campfire.json"));
 * ValidationReport report = StrategyValidator.standard().validate(source.strategy());
 * report.findings().forEach(finding -> System.out.println(source.nearest(finding.path()) + ": " + finding.message()));
 * }</pre>
 */
public final class PlanSource {
    private static final Checks CHECKS = Checks.of("source of a plan");

    private final Strategy strategy;
    private final Map<ElementPath, Place> places;
    private final boolean quotesNames;

    /** Where an element stands, and the names of its attributes. */
    private record Place(long position, Map<String, Long> names) {}

    private PlanSource(Strategy strategy, Map<ElementPath, Place> places, boolean quotesNames) {
        this.strategy = strategy;
        this.places = places;
        this.quotesNames = quotesNames;
    }

    /** Returns the plan. */
    public Strategy strategy() {
        return strategy;
    }

    /** Returns where the object of an element begins, or the name of an attribute; empty if the file states neither. */
    public Optional<Position> position(ElementPath path) {
        Place place = places.get(CHECKS.present("path", path).element());
        if (place == null) {
            return Optional.empty();
        }
        return path.attribute().isEmpty()
                ? Optional.of(Position.of(place.position()))
                : path.attribute().map(place.names()::get).map(Position::of);
    }

    /** Returns the same, or for what the file does not state, where it would be added: at its element, or at the plan. */
    public Position nearest(ElementPath path) {
        return position(path)
                .or(() -> position(path.element()))
                .or(() -> position(ElementPath.root()))
                .orElseThrow();
    }

    /** Returns how many characters the name of an attribute has in the file. */
    int lengthOfName(String attribute) {
        return quotesNames ? attribute.length() + 2 : attribute.length();
    }

    /** Returns how many elements the plan has. */
    @Override
    public String toString() {
        return "strategy '" + strategy.id() + "', " + places.size() + (places.size() == 1 ? " element" : " elements");
    }

    /** Notes where elements are, in the order in which a file states those of each kind. */
    static final class Notes {
        private final Map<ElementPath, Place> places = new HashMap<>();
        private final Map<ElementPath, Integer> numbers = new HashMap<>();

        void add(Element element, ReadObject read) {
            int number = numbers.merge(ElementPath.of(element), 1, Integer::sum);
            places.put(ElementPath.of(element, number), new Place(read.position(), Map.copyOf(read.names())));
        }

        PlanSource of(Strategy strategy, boolean quotesNames) {
            return new PlanSource(strategy, Map.copyOf(places), quotesNames);
        }
    }
}
