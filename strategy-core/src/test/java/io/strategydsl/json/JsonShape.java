package io.strategydsl.json;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a JSON value has to look like, written as a table of names and types. */
interface JsonShape {
    JsonShape STRING = simple(String.class);
    JsonShape NUMBER = simple(BigDecimal.class);
    JsonShape BOOLEAN = simple(Boolean.class);

    /** What is wrong with the value, each with the place at which it is. */
    Stream<String> problems(String at, Object value);

    static JsonShape exactly(Object... expected) {
        return (at, value) -> List.of(expected).contains(value) ? Stream.empty() : Stream.of(at + " is " + value);
    }

    static JsonShape listOf(JsonShape each) {
        return (at, value) -> value instanceof List<?> list
                ? IntStream.range(0, list.size()).boxed().flatMap(i -> each.problems(at + "[" + i + "]", list.get(i)))
                : Stream.of(at + " is no list");
    }

    /** An object with members of any names. */
    static JsonShape mapOf(JsonShape each) {
        return (at, value) -> value instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .flatMap(member -> each.problems(at + "/" + member.getKey(), member.getValue()))
                : Stream.of(at + " is no object");
    }

    /** An object with these members and no others. */
    static JsonShape object(Member... members) {
        return (at, value) -> {
            if (!(value instanceof Map<?, ?> map)) {
                return Stream.of(at + " is no object");
            }
            Set<Object> unknown = new HashSet<>(map.keySet());
            Stream.of(members).map(Member::name).forEach(unknown::remove);
            return Stream.concat(
                    unknown.stream().map(name -> at + " has a member '" + name + "'"),
                    Stream.of(members).flatMap(member -> member.problems(at, map)));
        };
    }

    static Member required(String name, JsonShape shape) {
        return new Member(name, shape, true);
    }

    static Member optional(String name, JsonShape shape) {
        return new Member(name, shape, false);
    }

    private static JsonShape simple(Class<?> type) {
        return (at, value) ->
                type.isInstance(value) ? Stream.empty() : Stream.of(at + " is no " + type.getSimpleName());
    }

    /** One line of the table. */
    record Member(String name, JsonShape shape, boolean required) {

        private Stream<String> problems(String at, Map<?, ?> object) {
            Object value = object.get(name);
            if (value == null) {
                return required ? Stream.of(at + " has no '" + name + "'") : Stream.empty();
            }
            return shape.problems(at + "/" + name, value);
        }
    }
}
