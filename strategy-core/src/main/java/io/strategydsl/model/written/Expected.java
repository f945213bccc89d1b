package io.strategydsl.model.written;

import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Cardinality;
import io.strategydsl.model.table.Form;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What can stand at a place of a plan file or a form, in words. */
public final class Expected {
    private static final BigDecimal HUGE = new BigDecimal("1000000000000000");
    private static final BigDecimal TINY = new BigDecimal("0.000001");
    private static final String TYPE = "type";
    private static final String CHOICE = "choice";

    private Expected() {}

    /** Returns what one value of an attribute can be. */
    public static String of(Attribute attribute) {
        Role role = attribute.role();
        if (role instanceof Role.Id) {
            return "an id, made of letters, digits and - _ . : @ +";
        }
        if (role instanceof Role.Reference reference) {
            return "the id of " + reference.kind().wordWithArticle();
        }
        if (role instanceof Role.Text) {
            return canBeBlank(attribute) ? "a text" : "a text with words";
        }
        if (role instanceof Role.Flag) {
            return "true or false";
        }
        if (role instanceof Role.Whole whole) {
            return "a whole number from " + whole.least() + " to " + whole.most();
        }
        if (role instanceof Role.Decimal decimal) {
            return number(decimal);
        }
        if (role instanceof Role.Value value) {
            return ValueFormat.of(value.type()).expected();
        }
        if (role instanceof Role.Part part) {
            return part(part.table());
        }
        return role instanceof Role.Labels ? "an object of labels, each of them a text" : "an object";
    }

    /**
     * Returns the same as data, for words in other languages: under "type" a word for it, and what besides the sentence
     * depends on.
     */
    public static Map<String, Object> data(Attribute attribute) {
        Role role = attribute.role();
        if (role instanceof Role.Reference reference) {
            return Map.of(TYPE, "reference", "kind", reference.kind());
        }
        if (role instanceof Role.Whole whole) {
            return Map.of(TYPE, "whole-number", "least", whole.least(), "most", whole.most());
        }
        if (role instanceof Role.Decimal decimal) {
            return data(decimal);
        }
        if (role instanceof Role.Value value) {
            return data(ValueFormat.of(value.type()));
        }
        if (role instanceof Role.Part part && part.table().forms().size() > 1) {
            return choice(words(part.table()));
        }
        return Map.of(TYPE, word(role));
    }

    private static String word(Role role) {
        if (role instanceof Role.Id) {
            return "id";
        }
        if (role instanceof Role.Text) {
            return "text";
        }
        return role instanceof Role.Flag ? "flag" : "part";
    }

    private static Map<String, Object> data(Role.Decimal decimal) {
        if (decimal.most().compareTo(HUGE) < 0) {
            return Map.of(TYPE, "number-from-to", "least", decimal.least(), "most", decimal.most());
        }
        if (decimal.least().signum() < 0) {
            return Map.of(TYPE, "number");
        }
        return isAboveZero(decimal)
                ? Map.of(TYPE, "number-above", "above", 0)
                : Map.of(TYPE, "number-from", "least", decimal.least());
    }

    private static Map<String, Object> data(ValueFormat format) {
        return switch (format.word()) {
            case CHOICE -> choice(format.names());
            case "entry" -> Map.of(TYPE, "entry", "example", format.names().get(0));
            default -> Map.of(TYPE, format.word());
        };
    }

    /** Returns as data that it has to be one of these names. */
    public static Map<String, Object> choice(List<String> names) {
        return Map.of(TYPE, CHOICE, "names", names);
    }

    private static boolean isAboveZero(Role.Decimal decimal) {
        return decimal.least().signum() > 0 && decimal.least().compareTo(TINY) < 0;
    }

    /** Returns whether a text without words counts as none here, and is no mistake. */
    public static boolean canBeBlank(Attribute attribute) {
        return attribute.cardinality() == Cardinality.OPTIONAL || attribute.cardinality() == Cardinality.DEFAULTED;
    }

    private static String number(Role.Decimal decimal) {
        if (decimal.most().compareTo(HUGE) < 0) {
            return "a number from " + decimal.least().toPlainString() + " to "
                    + decimal.most().toPlainString();
        }
        if (decimal.least().signum() < 0) {
            return "a number";
        }
        return isAboveZero(decimal)
                ? "a number above 0"
                : "a number from " + decimal.least().toPlainString();
    }

    private static String part(Table<?> table) {
        return table.forms().size() == 1 ? "an object" : "an object with " + oneOf(words(table));
    }

    /** Returns the words of the forms that a part can take. */
    public static List<String> words(Table<?> table) {
        return table.forms().stream().map(Form::word).toList();
    }

    /** Returns 'one of "day", "week"'. */
    public static String oneOf(List<String> names) {
        String quoted = names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        return names.size() == 1 ? quoted : "one of " + quoted;
    }
}
