package example;

import io.strategydsl.model.ElementKind;
import java.util.Arrays;
import java.util.List;

/** The fields of the form, each under the name that a {@link io.strategydsl.form.Draft} of the element has for it. */
public enum PlanField {
    ORGANISATION(ElementKind.STRATEGY, "organisation", Input.LINE),
    FIRST_DAY(ElementKind.STRATEGY, "timeframe.start", Input.DAY),
    LAST_DAY(ElementKind.STRATEGY, "timeframe.end", Input.DAY),
    MEMBER(ElementKind.MEMBER, "name", Input.LINE),
    GOAL(ElementKind.GOAL, "text", Input.LINE),
    GOAL_IS_PRIMARY(ElementKind.GOAL, "primary", Input.FLAG),
    TACTIC(ElementKind.TACTIC, "text", Input.LINE),
    TACTIC_GOALS(ElementKind.TACTIC, "servedGoals", Input.GOALS),
    TACTIC_OWNERS(ElementKind.TACTIC, "owners", Input.MEMBERS),
    TACTIC_DAY(ElementKind.TACTIC, "schedule.day", Input.DAY),
    TACTIC_HOURS(ElementKind.TACTIC, "effort", Input.LINE),
    CHANNEL(ElementKind.CHANNEL, "platform", Input.PLATFORM),
    CHANNEL_REASON(ElementKind.CHANNEL, "reason", Input.TEXT),
    CHANNEL_OWNERS(ElementKind.CHANNEL, "owners", Input.MEMBERS);

    /** What a browser shows. */
    public enum Input {
        LINE,
        TEXT,
        DAY,
        FLAG,
        PLATFORM,
        GOALS,
        MEMBERS
    }

    private final ElementKind kind;
    private final String field;
    private final Input input;

    PlanField(ElementKind kind, String field, Input input) {
        this.kind = kind;
        this.field = field;
        this.input = input;
    }

    /** Returns the fields for elements of a kind; the first one is what such an element is called. */
    static List<PlanField> of(ElementKind kind) {
        return Arrays.stream(values()).filter(each -> each.kind == kind).toList();
    }

    /** Returns its name in a draft, such as "schedule.day". */
    public String field() {
        return field;
    }

    /** Returns the attribute that it belongs to, such as "schedule". */
    public String attribute() {
        return attribute(field);
    }

    /** Returns the attribute that a field of a draft belongs to. */
    static String attribute(String field) {
        return field.split("\\.")[0];
    }

    /** Returns what a browser shows for it. */
    public Input input() {
        return input;
    }
}
