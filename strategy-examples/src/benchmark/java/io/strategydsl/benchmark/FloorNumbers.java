package io.strategydsl.benchmark;

import io.strategydsl.model.Metric;
import io.strategydsl.model.Per;
import io.strategydsl.model.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in the words of goals, and in targets. */
final class FloorNumbers {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<prior>\\p{L}+)?\\W*(?<![\\w.,/-])(?<number>\\d+(?:,\\d{3})*)(?![\\w/-])(?:\\s*(?<next>\\p{L}+))?");

    private static final Set<String> CALENDAR = Set.of(
            "day",
            "days",
            "week",
            "weeks",
            "month",
            "months",
            "quarter",
            "quarters",
            "year",
            "years",
            "aged",
            "age",
            "ages",
            "under",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final int MAX_LETTERS_OF_PREPOSITION = 3;
    private static final int MAX_DIGITS_OF_NAME = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int WEEKS = 52;
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int DAYS = 365;

    private FloorNumbers() {}

    static boolean anyDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text names a number that no target of the metrics holds. */
    static boolean namesAnother(String text, List<Metric> metrics) {
        boolean anyTarget = false;
        for (Metric metric : metrics) {
            anyTarget |= !metric.targets().isEmpty();
        }
        if (!anyTarget) {
            return false;
        }
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            BigDecimal number = new BigDecimal(numbers.group("number").replace(",", ""));
            if (!isOfCalendar(number, numbers) && !isHeld(number, metrics)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfCalendar(BigDecimal number, Matcher match) {
        int year = number.intValue();
        boolean label = match.group("prior") != null
                && match.group("prior").length() > MAX_LETTERS_OF_PREPOSITION
                && match.group("next") == null
                && number.precision() - number.scale() <= MAX_DIGITS_OF_NAME;
        return label
                || (year >= FIRST_YEAR && year <= LAST_YEAR)
                || isCalendarWord(match.group("prior"))
                || isCalendarWord(match.group("next"));
    }

    private static boolean isCalendarWord(@Nullable String word) {
        return word != null && CALENDAR.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isHeld(BigDecimal number, List<Metric> metrics) {
        for (Metric metric : metrics) {
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal baseline =
                    metric.baseline().isPresent() ? metric.baseline().get().value() : null;
            for (Target target : metric.targets()) {
                BigDecimal value = value(target);
                sum = sum.add(value);
                if (isEqual(number, value)
                        || (target instanceof Target.ValueEach each
                                && isEqual(number, value.multiply(BigDecimal.valueOf(timesAYear(each.per())))))
                        || (baseline != null && isComparedWith(baseline, target, value, number))) {
                    return true;
                }
            }
            if (!metric.targets().isEmpty() && isEqual(number, sum)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isComparedWith(BigDecimal baseline, Target target, BigDecimal value, BigDecimal number) {
        BigDecimal change = target instanceof Target.ChangeBy ? value : value.subtract(baseline);
        if (isEqual(number, baseline) || isEqual(number, change) || isEqual(number, baseline.add(change))) {
            return true;
        }
        if (baseline.signum() == 0) {
            return false;
        }
        BigDecimal percent = change.multiply(HUNDRED).divide(baseline, 1, RoundingMode.HALF_UP);
        return isEqual(number, percent) || isEqual(number, percent.setScale(0, RoundingMode.HALF_UP));
    }

    private static boolean isEqual(BigDecimal number, BigDecimal other) {
        return number.compareTo(other.abs()) == 0;
    }

    private static BigDecimal value(Target target) {
        if (target instanceof Target.ValueBy by) {
            return by.value();
        }
        if (target instanceof Target.Value stated) {
            return stated.value();
        }
        if (target instanceof Target.Level level) {
            return level.value();
        }
        if (target instanceof Target.ValueEach each) {
            return each.value();
        }
        if (target instanceof Target.GrowthEach growth) {
            return growth.percent();
        }
        return target instanceof Target.ChangeBy change ? change.change() : BigDecimal.ZERO;
    }

    private static int timesAYear(Per per) {
        return switch (per) {
            case PER_DAY -> DAYS;
            case PER_WEEK -> WEEKS;
            case PER_MONTH -> MONTHS;
            case PER_QUARTER -> QUARTERS;
            case PER_YEAR, PER_EVENT -> 1;
        };
    }
}
