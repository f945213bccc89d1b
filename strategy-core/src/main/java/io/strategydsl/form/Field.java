package io.strategydsl.form;

import io.strategydsl.internal.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A field of a form: what was typed into it, and the fields whose names begin with its own and a dot. */
final class Field {
    private static final String LABELS = "labels.";
    private static final int MAX_DIGITS = 6;
    /** How many steps a name has at most; no field of a plan needs more than five. */
    private static final int MAX_DEPTH = 8;

    private final String name;
    private final Map<String, Field> inner = new LinkedHashMap<>();
    private List<String> typed = List.of();

    private Field(String name) {
        this.name = name;
    }

    /** Returns the fields, below one that has no name. */
    static Field root(Map<String, List<String>> fields) {
        Field root = new Field("");
        fields.forEach((name, typed) -> root.at(name).typed = typed);
        return root;
    }

    /** Returns the field of this name. The key of a label is one step, with all its dots. */
    private Field at(String full) {
        if (full.startsWith(LABELS)) {
            return step("labels").step(full.substring(LABELS.length()));
        }
        Field field = this;
        for (String step : full.split("\\.", MAX_DEPTH)) {
            field = field.step(step);
        }
        return field;
    }

    private Field step(String step) {
        return inner.computeIfAbsent(step, each -> new Field(name.isEmpty() ? each : name + "." + each));
    }

    /** Returns the whole name, such as "schedule.day". */
    String name() {
        return name;
    }

    /** Returns all that was typed, blank or not. */
    List<String> typed() {
        return typed;
    }

    /** Returns the texts that have words. */
    List<String> texts() {
        return typed.stream().filter(text -> !Words.absentFrom(text)).toList();
    }

    /** Returns the fields below this one by what follows its name. */
    Map<String, Field> inner() {
        return inner;
    }

    /** Takes the field out of those below this one; a blank one stands for one that is not there. */
    Field take(String step) {
        Field taken = inner.remove(step);
        return taken == null ? new Field(name.isEmpty() ? step : name + "." + step) : taken;
    }

    /** Takes out the numbered fields, in the order of their numbers. */
    List<Field> takeNumbered() {
        Map<Integer, Field> numbered = new TreeMap<>();
        inner.forEach((step, field) -> {
            if (isNumber(step)) {
                numbered.put(Integer.valueOf(step), field);
            }
        });
        inner.keySet().removeIf(Field::isNumber);
        return new ArrayList<>(numbered.values());
    }

    private static boolean isNumber(String step) {
        boolean isShort = !step.isEmpty() && step.length() <= MAX_DIGITS;
        // One number has one name: 0 and 00 would be two rows.
        return isShort
                && step.chars().allMatch(character -> character >= '0' && character <= '9')
                && (step.length() == 1 || step.charAt(0) != '0');
    }

    /** Returns whether nothing is typed here or below. */
    boolean isBlank() {
        return texts().isEmpty() && inner.values().stream().allMatch(Field::isBlank);
    }

    /** Returns the fields here and below into which something is typed. */
    List<Field> filled() {
        List<Field> filled = new ArrayList<>();
        if (!texts().isEmpty()) {
            filled.add(this);
        }
        inner.values().forEach(field -> filled.addAll(field.filled()));
        return filled;
    }
}
