package io.strategydsl.model.table;

import com.google.common.base.CaseFormat;

/**
 * One attribute of an element, or of a part of one.
 *
 * @param name the accessor of the model, such as "servedGoals"
 * @param noun what a sentence calls one value of it, such as "goal"
 * @param cardinality how many values it can hold
 * @param role what they are to the plan
 */
public record Attribute(String name, String noun, Cardinality cardinality, Role role) {

    static Attribute required(String name, Role role) {
        return new Attribute(name, words(name), Cardinality.REQUIRED, role);
    }

    static Attribute defaulted(String name, Role role) {
        return defaulted(name, words(name), role);
    }

    static Attribute defaulted(String name, String noun, Role role) {
        return new Attribute(name, noun, Cardinality.DEFAULTED, role);
    }

    static Attribute optional(String name, Role role) {
        return optional(name, words(name), role);
    }

    static Attribute optional(String name, String noun, Role role) {
        return new Attribute(name, noun, Cardinality.OPTIONAL, role);
    }

    static Attribute set(String name, String noun, Role role) {
        return new Attribute(name, noun, Cardinality.SET, role);
    }

    static Attribute list(String name, String noun, Role role) {
        return new Attribute(name, noun, Cardinality.LIST, role);
    }

    static Attribute labels() {
        return new Attribute("labels", "label", Cardinality.LIST, new Role.Labels());
    }

    /** Returns "oneThing" as "one thing". */
    private static String words(String name) {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name).replace('-', ' ');
    }
}
