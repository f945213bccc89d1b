package io.strategydsl.properties;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.strategydsl.json.ReportJson;
import io.strategydsl.model.Strategy;
import io.strategydsl.planning.agenda.Agenda;
import io.strategydsl.planning.capacity.Capacity;
import io.strategydsl.planning.coverage.Coverage;
import io.strategydsl.planning.difference.Change;
import io.strategydsl.planning.difference.Difference;
import io.strategydsl.planning.editorial.EditorialCalendar;
import io.strategydsl.planning.priorities.Priorities;
import io.strategydsl.planning.progress.Progress;
import io.strategydsl.planning.traceability.Traceability;
import io.strategydsl.source.JavaSource;
import io.strategydsl.text.StrategyText;
import io.strategydsl.validation.ValidationReport;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All that makes texts of plans and of their answers. */
final class Printers {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Set<Class<?>> RETURN_NO_TEXT = Set.of(Strategy.class, Map.class);

    /** The public methods that make a text, of every class whose work that is; a new one is here of itself. */
    static final List<Method> ALL = new ClassFileImporter()
            .importPackagesOf(StrategyText.class, ReportJson.class, JavaSource.class).stream()
                    .filter(type -> !type.getPackageName().startsWith(StrategyText.class.getPackageName() + "."))
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .map(JavaClass::getMethods)
                    .flatMap(methods -> methods.stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                                    && method.getModifiers().contains(JavaModifier.STATIC))
                            .map(JavaMethod::reflect)
                            .filter(Printers::isPrinter))
                    .toList();

    private Printers() {}

    /** Whether it makes a text of one thing, and not a plan or a setting of a text. */
    private static boolean isPrinter(Method method) {
        return method.getParameterCount() == 1 && !RETURN_NO_TEXT.contains(method.getReturnType());
    }

    static String printed(Method printer, Object input) {
        try {
            return String.valueOf(printer.invoke(null, input));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(printer + " of " + input.getClass(), e);
        }
    }

    /** What the printer can print of the plan, which is one report or several where it prints reports. */
    static List<?> inputs(PlanOfADay plan, Method printer, ValidationReport... reports) {
        Class<?> type = printer.getParameterTypes()[0];
        Strategy strategy = plan.strategy();
        LocalDate first = plan.day();
        LocalDate quarter = first.plusMonths(3);
        LocalDate last = quarter.isAfter(LAST_DAY) ? LAST_DAY : quarter;
        Difference difference =
                Difference.between(Strategy.builder(strategy.id()).build(), strategy);
        Map<Class<?>, List<?>> inputs = Map.ofEntries(
                Map.entry(Strategy.class, List.of(strategy)),
                Map.entry(ValidationReport.class, List.of(reports)),
                Map.entry(Progress.class, List.of(Progress.of(strategy, first))),
                Map.entry(Agenda.class, List.of(Agenda.between(strategy, first, last))),
                Map.entry(Capacity.class, List.of(Capacity.of(strategy, first, last))),
                Map.entry(Coverage.class, List.of(Coverage.of(strategy))),
                Map.entry(Difference.class, List.of(difference, difference.reversed())),
                Map.entry(Change.class, difference.changes()),
                Map.entry(EditorialCalendar.class, List.of(EditorialCalendar.between(strategy, first, last))),
                Map.entry(Priorities.class, List.of(Priorities.of(strategy))),
                Map.entry(Traceability.class, List.of(Traceability.of(strategy))));
        return Objects.requireNonNull(inputs.get(type), () -> "add one for " + type);
    }
}
