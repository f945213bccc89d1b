package io.strategydsl;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The calls, and references to methods, whose answer depends on when or where a program runs. */
final class AmbientCalls {

    private static final Set<String> CLOCK_READERS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.Clock.system",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickSeconds",
            "java.time.Clock.tickMinutes",
            "java.time.InstantSource.system",
            "java.time.ZoneId.systemDefault",
            "java.util.Calendar.getInstance",
            "java.util.TimeZone.getDefault",
            "com.google.common.base.Stopwatch.createStarted",
            "com.google.common.base.Stopwatch.createUnstarted",
            "com.google.common.base.Ticker.systemTicker");

    private static final Set<String> CLOCK_READERS_WITHOUT_ARGUMENTS =
            Set.of("java.util.Date.<init>", "java.util.GregorianCalendar.<init>");

    private static final Set<String> LOCALE_READERS = Set.of(
            "java.lang.String.formatted",
            "java.nio.charset.Charset.defaultCharset",
            "java.text.MessageFormat.format",
            "java.text.DecimalFormat.<init>",
            "java.util.Locale.getDefault");

    private AmbientCalls() {}

    static DescribedPredicate<JavaAccess<?>> aClockIsRead() {
        return calls("a clock is read", AmbientCalls::readsAClock);
    }

    /** Whatever has an overload that takes a locale or a charset as well falls back on the machine's without it. */
    static DescribedPredicate<JavaAccess<?>> theMachinesLocaleOrCharsetIsUsed() {
        return calls(
                "the machine's locale or charset is used",
                called -> LOCALE_READERS.contains(nameOf(called)) || leavesOutALocaleOrCharset(called));
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String description, Predicate<CodeUnitAccessTarget> chosen) {
        return DescribedPredicate.describe(
                description,
                access -> access.getTarget() instanceof CodeUnitAccessTarget called && chosen.test(called));
    }

    private static boolean readsAClock(CodeUnitAccessTarget called) {
        String name = nameOf(called);
        boolean asksForNow = called.getOwner().getPackageName().startsWith("java.time")
                && Set.of("now", "dateNow").contains(called.getName())
                && !parametersOf(called.getRawParameterTypes()).contains(Clock.class.getName());
        boolean startsNow = CLOCK_READERS_WITHOUT_ARGUMENTS.contains(name)
                && called.getRawParameterTypes().isEmpty();
        return asksForNow || startsNow || CLOCK_READERS.contains(name);
    }

    private static boolean leavesOutALocaleOrCharset(CodeUnitAccessTarget called) {
        // Files reads and writes UTF-8 unless told otherwise.
        if (!called.getOwner().getPackageName().startsWith("java.")
                || called.getOwner().isEquivalentTo(Files.class)) {
            return false;
        }
        List<String> given = parametersOf(called.getRawParameterTypes());
        return Stream.concat(called.getOwner().getAllMethods().stream(), called.getOwner().getConstructors().stream())
                .filter(other -> other.getName().equals(called.getName()))
                .map(JavaCodeUnit::getRawParameterTypes)
                .map(AmbientCalls::parametersOf)
                .anyMatch(others -> Stream.of(Locale.class, Charset.class)
                        .anyMatch(type -> without(type, others).equals(given) && others.size() > given.size()));
    }

    private static List<String> without(Class<?> type, List<String> parameters) {
        List<String> rest = new ArrayList<>(parameters);
        rest.remove(type.getName());
        return rest;
    }

    private static List<String> parametersOf(List<JavaClass> types) {
        return types.stream().map(JavaClass::getName).toList();
    }

    private static String nameOf(CodeUnitAccessTarget called) {
        return called.getOwner().getName() + "." + called.getName();
    }
}
