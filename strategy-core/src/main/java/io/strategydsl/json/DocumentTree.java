package io.strategydsl.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A document as maps and lists of the JDK. */
final class DocumentTree implements DocumentWriter {
    private static final Pattern UNPAIRED_SURROGATE = Pattern.compile("\\p{Cs}");

    private final Map<String, Object> document = new LinkedHashMap<>();

    /** What takes the next value, for each object and list that is open. */
    private final Deque<Consumer<Object>> open = new ArrayDeque<>();

    /** The name of the next member. */
    private String name = "";

    /** Returns the members of the object that was written, none of which can be changed. */
    Map<String, Object> members() {
        return Collections.unmodifiableMap(document);
    }

    @Override
    public void open(char bracket) {
        if (bracket == '[') {
            List<Object> list = new ArrayList<>();
            add(Collections.unmodifiableList(list));
            open.push(list::add);
        } else {
            Map<String, Object> members = open.isEmpty() ? document : new LinkedHashMap<>();
            if (!open.isEmpty()) {
                add(Collections.unmodifiableMap(members));
            }
            open.push(value -> members.put(name, value));
        }
    }

    @Override
    public void close(char bracket) {
        open.pop();
    }

    @Override
    public void name(String name) {
        this.name = name;
    }

    @Override
    public void text(String text) {
        // Those who encode it later would refuse the whole document for one.
        add(UNPAIRED_SURROGATE.matcher(text).replaceAll("\uFFFD"));
    }

    @Override
    public void number(BigDecimal number) {
        // As plain as it is written, also by those who write it with an exponent otherwise.
        add(number.setScale(Math.max(0, number.scale())));
    }

    @Override
    public void literal(Object value) {
        add(value);
    }

    private void add(Object value) {
        open.element().accept(value);
    }
}
