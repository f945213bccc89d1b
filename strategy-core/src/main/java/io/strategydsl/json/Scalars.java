package io.strategydsl.json;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Words;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.written.Expected;
import io.strategydsl.model.written.ValueFormat;
import io.strategydsl.model.written.WrittenNumber;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads values that are a single token, each held against what its attribute can be. */
final class Scalars {
    private static final String SUBJECT = "plan file";
    private static final Checks CHECKS = Checks.of(SUBJECT);

    private final Tokens tokens;
    private final Problems problems;
    private final ReadLimits limits;

    Scalars(Tokens tokens, Problems problems, ReadLimits limits) {
        this.tokens = tokens;
        this.problems = problems;
        this.limits = limits;
    }

    /** Returns the value of an attribute, or null if the token says none; then there is one problem more. */
    @Nullable Object value(Attribute attribute) {
        Role role = attribute.role();
        if (role instanceof Role.Flag) {
            return flag(attribute);
        }
        if (role instanceof Role.Whole || role instanceof Role.Decimal) {
            return number(attribute);
        }
        if (!tokens.isText()) {
            return mismatch(attribute);
        }
        String text = shortEnough("text", tokens.text(), limits.maxText());
        return text == null ? null : ofText(attribute, text);
    }

    /** Returns the value of a label, or null if the token says none. */
    @Nullable String label(String key) {
        if (!tokens.isText()) {
            mismatch(Problems.quoted(key), "a text");
            return null;
        }
        String text = shortEnough("text", tokens.text(), limits.maxText());
        try {
            return text == null ? null : CHECKS.labelValue(key, text);
        } catch (IllegalArgumentException e) {
            return refused(e, "a text");
        }
    }

    /** Returns the key of a label, or null if it can be none. */
    @Nullable String labelKey(String key) {
        try {
            return key.length() > limits.maxText() ? shortEnough("name", key, limits.maxText()) : CHECKS.labelKey(key);
        } catch (IllegalArgumentException e) {
            return refused(e, "a key with words");
        }
    }

    private @Nullable Object flag(Attribute attribute) {
        return switch (tokens.current()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> mismatch(attribute);
        };
    }

    private @Nullable Object number(Attribute attribute) {
        if (!tokens.current().isNumeric()) {
            return mismatch(attribute);
        }
        String text = shortEnough("number", tokens.text(), limits.maxNumber());
        if (text == null) {
            return null;
        }
        try {
            Optional<?> number = attribute.role() instanceof Role.Whole whole
                    ? WrittenNumber.whole(whole, new BigDecimal(text))
                    : WrittenNumber.decimal((Role.Decimal) attribute.role(), CHECKS.number(attribute.name(), text));
            return number.isPresent() ? number.get() : mismatch(attribute);
        } catch (NumberFormatException e) {
            // Its exponent is too large.
            return mismatch(attribute);
        } catch (IllegalArgumentException e) {
            return refused(e, Expected.of(attribute));
        }
    }

    private @Nullable Object ofText(Attribute attribute, String text) {
        try {
            if (attribute.role() instanceof Role.Value value) {
                return valueOf(attribute, ValueFormat.of(value.type()), text);
            }
            if (!(attribute.role() instanceof Role.Text)) {
                return CHECKS.id(attribute.name(), text);
            }
            boolean isMissing = Words.absentFrom(text) && !Expected.canBeBlank(attribute);
            return isMissing ? mismatch(attribute) : CHECKS.text(attribute.name(), text);
        } catch (IllegalArgumentException e) {
            return refused(e, Expected.of(attribute));
        }
    }

    private @Nullable Object valueOf(Attribute attribute, ValueFormat format, String text) {
        Optional<Object> value = format.read(text);
        if (value.isPresent()) {
            return value.get();
        }
        if (format.names().isEmpty()) {
            return mismatch(attribute);
        }
        problems.addUnknown(tokens.position(), text, format.expected(), format.names());
        return null;
    }

    private @Nullable String shortEnough(String what, String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        problems.add(
                tokens.position(),
                "this " + what + " has " + text.length() + " characters; at most " + limit + " are read",
                Problems.quoted(text),
                "at most " + limit + " characters");
        return null;
    }

    /** Adds the problem that the token is none of what an attribute takes. */
    @Nullable Object mismatch(Attribute attribute) {
        return mismatch(Problems.quoted(attribute.name()), Expected.of(attribute));
    }

    /** Adds the problem that the token is not what is expected. */
    @Nullable Object mismatch(String what, String expected) {
        String given = given();
        String hint = tokens.current() == JsonToken.VALUE_NULL ? "; leave it out while there is none" : "";
        problems.add(tokens.position(), what + " takes " + expected + ", not " + given + hint, given, expected);
        return null;
    }

    private String given() {
        return switch (tokens.current()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + Problems.quoted(tokens.text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shown(tokens.text());
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_EMBEDDED_OBJECT -> tokens.other();
            default -> "null";
        };
    }

    private static String shown(String number) {
        String quoted = Problems.quoted(number);
        return quoted.substring(1, quoted.length() - 1);
    }

    private @Nullable String refused(IllegalArgumentException e, String expected) {
        String message = String.valueOf(e.getMessage()).substring((SUBJECT + ": ").length());
        problems.add(tokens.position(), message, given(), expected);
        return null;
    }
}
