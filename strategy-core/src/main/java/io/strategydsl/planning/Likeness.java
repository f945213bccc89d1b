package io.strategydsl.planning;

import io.strategydsl.model.Resource;
import io.strategydsl.model.Target;
import java.util.List;

/** What two values of a list share when one of them is what has become of the other. */
final class Likeness {

    private Likeness() {}

    /** The form of the target, and its day or period. */
    static Object when(Target target) {
        if (target instanceof Target.ValueBy value) {
            return List.of(Target.ValueBy.class, value.day());
        }
        if (target instanceof Target.ValueEach value) {
            return List.of(Target.ValueEach.class, value.per());
        }
        if (target instanceof Target.GrowthEach growth) {
            return List.of(Target.GrowthEach.class, growth.per());
        }
        if (target instanceof Target.ChangeBy change) {
            return List.of(Target.ChangeBy.class, change.day());
        }
        return Target.Undecided.class;
    }

    /** The form of the target, and its number. */
    static Object howMuch(Target target) {
        if (target instanceof Target.ValueBy value) {
            return List.of(Target.ValueBy.class, value.value());
        }
        if (target instanceof Target.ValueEach value) {
            return List.of(Target.ValueEach.class, value.value());
        }
        if (target instanceof Target.GrowthEach growth) {
            return List.of(Target.GrowthEach.class, growth.percent());
        }
        if (target instanceof Target.ChangeBy change) {
            return List.of(Target.ChangeBy.class, change.change());
        }
        return Target.Undecided.class;
    }

    /** The sort of the resource, and its words. */
    static Object what(Resource resource) {
        return List.of(resource.getClass(), resource.text());
    }
}
