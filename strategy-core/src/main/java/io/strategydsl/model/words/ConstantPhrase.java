package io.strategydsl.model.words;

import com.google.common.base.CaseFormat;
import io.strategydsl.internal.Phrase;
import io.strategydsl.model.Automation;
import io.strategydsl.model.CatalogueEntry;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.Direction;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Per;
import io.strategydsl.model.Platform;
import io.strategydsl.model.TeamFunction;
import java.util.Locale;

/**
 * What a constant or an entry of a catalogue is called.
 *
 * @param key its key
 * @param english what it is called in English
 */
public record ConstantPhrase(String key, String english) implements Phrase {

    /** Returns what the constant is called. */
    public static ConstantPhrase of(Enum<?> constant) {
        return new ConstantPhrase(
                key(
                        constant.getDeclaringClass(),
                        constant.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                english(constant));
    }

    /** Returns what an entry of a catalogue is called: an area and a format as within a sentence, others by name. */
    public static ConstantPhrase of(CatalogueEntry entry) {
        boolean withinSentence = entry instanceof ContentArea || entry instanceof ContentFormat;
        return new ConstantPhrase(
                key(entry.getClass(), entry.id()), withinSentence ? Wording.catalogued(entry) : entry.name());
    }

    /** Returns whether the entry is one of its catalogue, and not a custom one. */
    static boolean isCatalogued(CatalogueEntry entry) {
        return (entry instanceof GoalType type && type.isCatalogued())
                || (entry instanceof MetricKind kind && kind.isCatalogued())
                || (entry instanceof Platform platform && platform.isCatalogued())
                || (entry instanceof TeamFunction function && function.isCatalogued());
    }

    private static String key(Class<?> type, String id) {
        return "value." + CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName()) + "." + id;
    }

    private static String english(Enum<?> constant) {
        if (constant instanceof Automation automation) {
            return switch (automation) {
                case BY_HAND -> "posted by hand";
                case SCHEDULED_AHEAD -> "scheduled ahead";
                case AUTOMATIC -> "posted automatically";
            };
        }
        if (constant instanceof Direction direction) {
            return switch (direction) {
                case UP_IS_GOOD -> "higher is better";
                case DOWN_IS_GOOD -> "lower is better";
                case UNKNOWN -> "direction unknown";
            };
        }
        return constant instanceof Per per ? Wording.every(per) : Wording.constant(constant);
    }
}
