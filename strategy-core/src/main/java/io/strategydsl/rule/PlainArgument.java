package io.strategydsl.rule;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Numbers;
import io.strategydsl.internal.PlainText;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Makes an argument of a finding from the value that a rule passes: one that never changes, that prints at most as long as
 * the longest text of a plan, and that runs no code of the rule.
 */
final class PlainArgument {

    /** How many elements a list keeps. */
    static final int MAX_ELEMENTS = 1_000;

    /** How many steps are taken through a list. Lists that contain each other would go on for ever. */
    private static final int MAX_STEPS = 10_000;

    private static final String DOTS = "...";

    private final Checks checks;
    private final String name;
    private int charactersLeft = Checks.LONGEST_TEXT;

    private PlainArgument(Checks checks, String name) {
        this.checks = checks;
        this.name = name;
    }

    /** Refuses null, and whatever is neither a plain value or an element nor a list of these. */
    static Object of(Checks checks, String name, Object value) {
        PlainArgument argument = new PlainArgument(checks, name);
        return value instanceof List<?> list ? argument.elements(list) : argument.single(value);
    }

    /** Returns all elements in one list, those of lists within the list as well, in their order. */
    private List<Object> elements(List<?> list) {
        List<Object> elements = new ArrayList<>();
        Deque<Iterator<?>> open = new ArrayDeque<>();
        open.push(list.iterator());
        for (int steps = 0; !open.isEmpty(); steps++) {
            if (!open.element().hasNext()) {
                open.pop();
            } else if (steps >= MAX_STEPS || elements.size() == MAX_ELEMENTS || charactersLeft <= 0) {
                elements.add(DOTS);
                break;
            } else {
                Object next = open.element().next();
                if (next instanceof List<?> inner) {
                    open.push(inner.iterator());
                } else {
                    elements.add(single(next));
                }
            }
        }
        return List.copyOf(elements);
    }

    private Object single(Object value) {
        Object plain = checks.present("argument '" + name + "'", value);
        if (plain instanceof String text) {
            return cut(text);
        }
        if (plain instanceof BigDecimal number) {
            return Numbers.rounded(Numbers.ofTheJdk(number));
        }
        if (plain instanceof Element element) {
            return new NamedElement(ElementPath.of(element), element);
        }
        if (isPlain(plain)) {
            return plain;
        }
        throw checks.refused(
                "argument '" + name + "' is a " + plain.getClass().getName()
                        + "; pass a string, a whole number, a BigDecimal, a day, a value of a plan, a Clause or a list of these");
    }

    private static boolean isPlain(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof LocalDate
                || value instanceof YearMonth
                || value instanceof NamedElement
                || value instanceof Clause
                || value.getClass().getPackageName().equals(ElementPath.class.getPackageName());
    }

    private String cut(String text) {
        int most = charactersLeft;
        charactersLeft -= text.length();
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, PlainText.endOfCharacter(text, most)) + DOTS;
    }
}
