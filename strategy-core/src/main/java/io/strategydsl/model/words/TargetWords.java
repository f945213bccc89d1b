package io.strategydsl.model.words;

import io.strategydsl.internal.Phrasebook;
import io.strategydsl.model.Per;
import io.strategydsl.model.RelativeDay;
import io.strategydsl.model.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** A target of a metric in words. */
final class TargetWords {
    private final Phrasebook language;
    private final ValueWords words;

    TargetWords(Phrasebook language, ValueWords words) {
        this.language = language;
        this.words = words;
    }

    /** Returns "14,000 by 2017-03-31", "+20% a quarter". */
    String of(Target target) {
        if (target instanceof Target.ValueBy value) {
            return by(number(value.value()), value.day());
        }
        if (target instanceof Target.ValueEach value) {
            return each(number(value.value()), value.per());
        }
        if (target instanceof Target.GrowthEach growth) {
            return each(signed(growth.percent()) + "%", growth.per());
        }
        if (target instanceof Target.ChangeBy change) {
            return by(signed(change.change()), change.day());
        }
        if (target instanceof Target.Value value) {
            return language.say(ValuePhrase.VALUE_UNDATED, "value", number(value.value()));
        }
        if (target instanceof Target.Level level) {
            return language.say(ValuePhrase.VALUE_HELD, "value", number(level.value()));
        }
        if (target instanceof Target.ValueAt value) {
            return at(number(value.value()), value.day());
        }
        if (target instanceof Target.ChangeAt change) {
            return at(signed(change.change()), change.day());
        }
        if (target instanceof Target.UndecidedAt undecided) {
            return at(words.quoted(undecided.words()), undecided.day());
        }
        Target.Undecided undecided = (Target.Undecided) target;
        String quoted = words.quoted(undecided.words());
        Optional<LocalDate> day = undecided.day();
        return day.isPresent() ? by(quoted, day.get()) : quoted;
    }

    private String by(String value, LocalDate day) {
        return language.say(ValuePhrase.VALUE_BY, "value", value, "day", day);
    }

    private String each(String value, Per per) {
        return language.say(ValuePhrase.VALUE_EACH, "value", value, "each", words.each(per, 1));
    }

    private String at(String value, RelativeDay day) {
        return language.say(ValuePhrase.VALUE_WHEN, "value", value, "when", new DistanceWords(language).until(day));
    }

    private String number(BigDecimal number) {
        return language.written(number);
    }

    /** A change has a sign, so that it is not taken for a value. */
    private String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + number(change);
    }
}
