package io.strategydsl.report;

import io.strategydsl.internal.Numbers;
import io.strategydsl.model.Amount;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Per;
import io.strategydsl.model.Resource;
import java.math.BigDecimal;
import java.util.Locale;

/** Numbers, and what is counted, as people write them. */
final class Wording {

    private Wording() {}

    /** "12,000", "-0.5". */
    static String number(BigDecimal number) {
        return Numbers.written(number);
    }

    /** "100 influencers". */
    static String amount(Amount amount) {
        return number(amount.number()) + " " + amount.unit();
    }

    /** "4 posts a week". */
    static String cadence(Cadence cadence) {
        return number(BigDecimal.valueOf(cadence.times()))
                + (cadence.times() == 1 ? " post " : " posts ")
                + each(cadence.per());
    }

    /** "a week", as in "three times a week". */
    static String each(Per per) {
        return per == Per.PER_EVENT ? "each time" : "a " + period(per);
    }

    /** "every week". */
    static String every(Per per) {
        return per == Per.PER_EVENT ? "each time" : "every " + period(per);
    }

    private static String period(Per per) {
        return switch (per) {
            case PER_DAY -> "day";
            case PER_WEEK -> "week";
            case PER_MONTH -> "month";
            case PER_QUARTER -> "quarter";
            case PER_YEAR -> "year";
            case PER_EVENT -> "event";
        };
    }

    /** "SCHEDULED_AHEAD" as "scheduled ahead". */
    static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** "promotion 20%". */
    static String share(ContentShare share) {
        return constant(share.area()) + " " + number(share.percent()) + "%";
    }

    /** "2 hours a week (time)", "Brian (people)", "1,500 EUR for prizes". */
    static String resource(Resource resource) {
        return resource(resource, resource.text());
    }

    /** The same with its text as the caller writes texts. */
    static String resource(Resource resource, String text) {
        if (resource instanceof Resource.Money money) {
            return number(money.amount()) + " " + money.currency().getCurrencyCode() + " for " + text;
        }
        if (resource instanceof Resource.People) {
            return text + " (people)";
        }
        return text + (resource instanceof Resource.Time ? " (time)" : " (tool)");
    }

    /** "higher is better", "direction unknown". */
    static String direction(Direction direction) {
        return switch (direction) {
            case UP_IS_GOOD -> "higher is better";
            case DOWN_IS_GOOD -> "lower is better";
            case UNKNOWN -> "direction unknown";
        };
    }
}
