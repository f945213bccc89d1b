package io.strategydsl.dsl;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the DSL as a page of the documentation, as a table in the Javadoc, and as constants to import. */
final class DslPage {
    static final String COMMAND = "mvn -pl strategy-core test -Dtest=DslPageTest -Ddsl.write=true";

    private static final String HEAD = """
            # The words of the DSL

            All that a plan can be written with: the verbs of each scope, the values that they take, and the constants. Two static
            imports bring all of it:

            ```java fragment
            import static io.strategydsl.dsl.StrategyDsl.*;
            import static io.strategydsl.dsl.StrategyConstants.*;
            ```

            A verb that *adds* can be called again; one that is said *once* refuses a second call. What stands between square
            brackets can be left out. A parameter with the name of a kind of element, such as `members...`, takes ids. Numbers are
            given as `500`, as text such as `"33.3"`, or as a `BigDecimal`. A name with a capital letter is a type: its constants
            are at the end of this page, and its factories before them.

            This page, the table in the Javadoc of `StrategyDsl`, and `StrategyConstants` are generated from the scopes:
            `%s`.
            """.formatted(COMMAND);

    private static final String CUSTOM = """
            The catalogues of platforms, content areas and formats, goal types, kinds of metric and team functions are open:
            `Platform.of("forum", "Our forum")` makes a custom entry.

            """;

    private static final DslWords WORDS = new DslWords();

    private DslPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        for (Class<?> scope : WORDS.scopes()) {
            page.append("\n## ").append(title(scope)).append("\n\n");
            page.append(WORDS.purpose(scope))
                    .append(" Inside ")
                    .append(ways(scope))
                    .append(".\n\n");
            page.append(verbs(WORDS.verbs(scope)));
        }
        page.append("\n## Every element\n\n").append(verbs(WORDS.verbsOfAll()));
        page.append("\n## Values\n\n").append(table("word", "returns", WORDS.factories()));
        page.append("\n## Refining a recurrence\n\n").append(table("word", "returns", WORDS.refinements()));
        return page.append("\n## Constants\n\n")
                .append(CUSTOM)
                .append(constants())
                .toString();
    }

    /** "Key message" for {@code KeyMessageScope}. */
    private static String title(Class<?> scope) {
        String words = scope.getSimpleName().replaceAll("Scope$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.substring(0, 1) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String ways(Class<?> scope) {
        List<String> ways =
                WORDS.waysTo(scope).stream().map(way -> "`" + way + "`").toList();
        int last = ways.size() - 1;
        return last == 0 ? ways.get(0) : String.join(", ", ways.subList(0, last)) + " or " + ways.get(last);
    }

    private static String verbs(List<DslWords.Word> verbs) {
        return verbs.isEmpty() ? "It has the verbs of every element and no others.\n" : table("verb", "called", verbs);
    }

    private static String table(String word, String note, List<DslWords.Word> words) {
        return words.stream()
                .map(each -> "| `" + each.form() + "` | " + each.note() + " | " + escaped(each.sentence()) + " |\n")
                .collect(Collectors.joining("", "| " + word + " | " + note + " | what it does |\n|---|---|---|\n", ""));
    }

    private static String constants() {
        return WORDS.constants().entrySet().stream()
                .map(type -> "| `" + type.getKey().getSimpleName() + "` | "
                        + type.getValue().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
                        + " |\n")
                .collect(Collectors.joining("", "| type | constants |\n|---|---|\n", ""));
    }

    private static String escaped(String sentence) {
        return sentence.replace("<", "\\<").replace("*", "\\*").replace("|", "\\|");
    }

    /** The table of all verbs, as the Javadoc of {@code StrategyDsl} has it. */
    static String javadoc() {
        StringBuilder table = new StringBuilder();
        table.append(" * <table>\n * <caption>The verbs of all scopes</caption>\n");
        table.append(" * <tr><th scope=\"col\">verb<th scope=\"col\">called<th scope=\"col\">what it does\n");
        for (Class<?> scope : WORDS.scopes()) {
            append(table, "{@link " + scope.getSimpleName() + "}", WORDS.verbs(scope));
        }
        append(table, "every element", WORDS.verbsOfAll());
        return table.append(" * </table>\n").toString();
    }

    private static void append(StringBuilder table, String scope, List<DslWords.Word> verbs) {
        table.append(" * <tr><th scope=\"rowgroup\" colspan=\"3\">")
                .append(scope)
                .append('\n');
        for (DslWords.Word verb : verbs) {
            table.append(" * <tr><td>{@code ").append(verb.form()).append('}');
            table.append("<td>").append(verb.note());
            table.append("<td>").append(html(verb.sentence())).append('\n');
        }
    }

    private static String html(String sentence) {
        return sentence.replaceAll("`([^`]*)`", "{@code $1}");
    }

    /** The source of the class that has all constants. */
    static String constantsSource() {
        Map<Class<?>, List<String>> constants = WORDS.constants();
        Set<String> shared = WORDS.sharedNames();
        StringBuilder source = new StringBuilder("package io.strategydsl.dsl;\n\n");
        constants.keySet().stream()
                .map(type -> "import " + type.getName() + ";\n")
                .sorted()
                .forEach(source::append);
        source.append("""

                /**
                 * The constants that verbs take, all in one place, to be imported statically beside {@link StrategyDsl} and in place of
                 * those of the types themselves:
                 *
                 * <pre>{@code
                 * import static io.strategydsl.dsl.StrategyDsl.*;
                 * import static io.strategydsl.dsl.StrategyConstants.*;
                 * }</pre>
                 *
                 * <p>Each is the constant of that name of its type. A name that two types share is in neither form here.
                 */
                public final class StrategyConstants {
                """);
        constants.forEach((type, names) -> names.stream()
                .filter(name -> !shared.contains(name))
                .forEach(name -> source.append("    /** {@link %1$s#%2$s}. */\n".formatted(type.getSimpleName(), name))
                        .append("    public static final %1$s %2$s = %1$s.%2$s;\n\n"
                                .formatted(type.getSimpleName(), name))));
        return source.append("    private StrategyConstants() {}\n}\n").toString();
    }
}
