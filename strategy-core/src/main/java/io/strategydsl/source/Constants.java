package io.strategydsl.source;

import io.strategydsl.dsl.StrategyConstants;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The constants that the static imports bring. */
final class Constants {
    private static final Map<String, Class<?>> TYPES = types();

    private Constants() {}

    private static Map<String, Class<?>> types() {
        Map<String, Class<?>> types = new HashMap<>();
        for (Field constant : StrategyConstants.class.getFields()) {
            types.put(constant.getName(), constant.getType());
        }
        return types;
    }

    /** Returns whether there is a constant of this name, of whatever type. */
    static boolean has(String name) {
        return TYPES.containsKey(name);
    }

    /** Returns a constant as "PER_WEEK", or as "Direction.UNKNOWN" where no static import brings it. */
    static String of(Class<?> type, String id, Imports imports) {
        String name = id.toUpperCase(Locale.ROOT).replace('-', '_');
        return type.equals(TYPES.get(name)) ? name : imports.use(type.getSimpleName()) + "." + name;
    }
}
