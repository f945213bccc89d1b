package io.strategydsl.internal;

import java.math.BigDecimal;
import java.util.List;

/** English, as the phrases themselves have it: nothing is looked up, and no file is read. Days are written as 2027-05-03, which everybody reads alike. */
public final class English extends Phrasebook {
    /** English. */
    public static final Phrasebook PHRASEBOOK = new English();

    private English() {}

    @Override
    protected String template(Phrase phrase) {
        return phrase.english();
    }

    @Override
    public String written(Object value) {
        if (value instanceof List<?> list) {
            return joined(list);
        }
        return value instanceof Integer || value instanceof Long || value instanceof BigDecimal
                ? Numbers.written((Number) value)
                : value.toString();
    }

    @Override
    public String list(List<?> values, String conjunction) {
        int last = values.size() - 1;
        return conjunction.isEmpty() || last < 1
                ? joined(values)
                : joined(values.subList(0, last)) + " " + conjunction + " " + written(values.get(last));
    }

    @Override
    public String plural(Number number) {
        boolean isOne = number instanceof BigDecimal decimal
                ? decimal.abs().compareTo(BigDecimal.ONE) == 0
                : Math.abs(number.longValue()) == 1;
        return isOne ? "one" : "other";
    }
}
