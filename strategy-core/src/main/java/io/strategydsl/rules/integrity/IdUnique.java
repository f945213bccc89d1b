package io.strategydsl.rules.integrity;

import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.IdentifiedElement;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.EnumSet;
import java.util.Set;

/** {@code id.unique}. */
final class IdUnique implements Rule.ForEachElement {
    private static final RuleInfo INFO = RuleInfo.builder("id.unique")
            .title("Every id is given once")
            .fault("an id that another one has")
            .description("Two elements of one kind with the same id anywhere in the plan; each later one is reported.")
            .why("A reference to a duplicate id reaches only the first element, so the second is" + " never counted.")
            .fix("Give each of them its own id")
            .advice("Another element has this id already. Give this one an id of its own.")
            .example(RuleExample.of("""
                    .tactic("story-hour", "Announce the story hour")
                    .tactic("book-tip", "Recommend a book each week")
                    .tactic("story-hour", "Share photos of the story hour")
                    """, """
                    .tactic("story-hour", "Announce the story hour")
                    .tactic("book-tip", "Recommend a book each week")
                    .tactic("story-photos", "Share photos of the story hour")
                    """))
            .whenToSuppress("Never: no reference reaches the second of the two, so the plan does less than it says."
                    + " Rename one of them, and look at each place that uses the old id.")
            .severity(Severity.ERROR)
            .sources(Source.house())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Set<ElementKind> kinds() {
        Set<ElementKind> kinds = EnumSet.noneOf(ElementKind.class);
        for (ElementKind kind : ElementKind.values()) {
            if (kind.hasIds()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    @Override
    public void check(Element element, Inspection inspection) {
        Set<String> repeated = inspection.index().repeatedIds(element.elementKind());
        // Nearly always; and to ask an element of any kind for its id takes longer than all the rest of this rule.
        if (repeated.isEmpty()) {
            return;
        }
        IdentifiedElement identified = (IdentifiedElement) element;
        if (!repeated.contains(identified.id())) {
            return;
        }
        ElementPath path = inspection.path();
        if (path.number() > 1) {
            inspection
                    .violated("{subject} has the id of another {kind} before it")
                    .at("id")
                    .found(identified.id())
                    .with("kind", element.elementKind())
                    .fix("Give each {kind} \"{found}\" an id of its own")
                    .advice("Another {kind} has the id {found} already. Give this one an id of its own.");
        }
    }
}
