package io.strategydsl.source;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The types that a source uses, by their simple names. */
final class Imports {
    private static final Map<String, String> PACKAGES = packages();

    private final SortedSet<String> used = new TreeSet<>();

    private static Map<String, String> packages() {
        Map<String, String> packages = new TreeMap<>();
        Stream.of(Scope.values()).map(Scope::ofTheDsl).forEach(type -> packages.put(type, "io.strategydsl.dsl"));
        Map<String, List<String>> others = Map.of(
                "io.strategydsl.model",
                List.of(
                        "Automation",
                        "ChannelPlan",
                        "ContentArea",
                        "ContentFormat",
                        "ContentShare",
                        "Direction",
                        "Goal",
                        "GoalType",
                        "Maturity",
                        "Metric",
                        "MetricKind",
                        "MonthEnd",
                        "Ordinal",
                        "Per",
                        "Platform",
                        "Review",
                        "Schedule",
                        "Strategy",
                        "StrategyBuilder",
                        "TeamFunction",
                        "TeamMember"),
                "java.net",
                List.of("URI"),
                "java.time",
                List.of("DayOfWeek", "LocalDate", "LocalTime", "MonthDay", "Period", "Year"),
                "java.util",
                List.of("ArrayList", "List", "Optional"),
                "java.util.stream",
                List.of("Stream"));
        others.forEach((name, types) -> types.forEach(type -> packages.put(type, name)));
        return packages;
    }

    /** Returns whether a class of this name could not import what it needs. */
    static boolean needs(String type) {
        return PACKAGES.containsKey(type) || type.equals("String");
    }

    /** Has the type imported, and returns its name. */
    String use(String type) {
        String from = PACKAGES.get(type);
        if (from == null) {
            throw new IllegalStateException("Imports does not know " + type + "; add it to its package");
        }
        used.add(from + "." + type);
        return type;
    }

    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        lines.append("import static io.strategydsl.dsl.StrategyConstants.*;\n");
        lines.append("import static io.strategydsl.dsl.StrategyDsl.*;\n\n");
        used.forEach(type -> lines.append("import ").append(type).append(";\n"));
        return lines.toString();
    }
}
