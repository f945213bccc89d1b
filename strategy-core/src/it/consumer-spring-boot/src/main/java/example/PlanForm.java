package example;

import io.strategydsl.form.Draft;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Ids;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A plan in the form: a draft of each element, from which the page is filled and the plan is made. */
public final class PlanForm {
    private static final List<ElementKind> KINDS = List.of(
            ElementKind.STRATEGY, ElementKind.MEMBER, ElementKind.GOAL, ElementKind.TACTIC, ElementKind.CHANNEL);

    /** Stands for the id of the element that is yet to be added. */
    private static final String NEW = "@new";

    private final Strategy plan;
    private final Map<ElementPath, Draft> drafts;

    private PlanForm(Strategy plan, Map<ElementPath, Draft> drafts) {
        this.plan = plan;
        this.drafts = drafts;
    }

    /** Returns the form that shows a plan. */
    static PlanForm of(Strategy plan) {
        Map<ElementPath, Draft> drafts = new LinkedHashMap<>();
        StrategyIndex.of(plan).elementsByPath().forEach((path, element) -> {
            if (KINDS.contains(path.kind())) {
                drafts.put(path, Draft.from(element));
            }
        });
        return new PlanForm(plan, drafts);
    }

    /** Returns the form without an element. */
    PlanForm without(ElementPath element) {
        Map<ElementPath, Draft> others = new LinkedHashMap<>(drafts);
        others.remove(element);
        return new PlanForm(plan, others);
    }

    /**
     * Returns the form after this was typed into it.
     *
     * @param inputs what was typed, by path of the element and name of the field: "tactics/list/schedule.day"
     */
    PlanForm typed(Map<String, List<String>> inputs) {
        Map<ElementPath, Map<String, List<String>>> byElement = new LinkedHashMap<>();
        inputs.forEach((name, texts) -> {
            ElementPath input = ElementPath.parse(name);
            byElement
                    .computeIfAbsent(input.element(), element -> new LinkedHashMap<>())
                    .put(input.attribute().orElseThrow(), texts);
        });
        PlanForm form = new PlanForm(plan, new LinkedHashMap<>(drafts));
        byElement.forEach(form::type);
        return form;
    }

    private void type(ElementPath path, Map<String, List<String>> fields) {
        boolean isNew = path.id().filter(NEW::equals).isPresent();
        boolean isBlank = fields.values().stream().flatMap(List::stream).allMatch(String::isBlank);
        if (isNew && !isBlank) {
            type(newPath(path.kind(), fields), fields);
        } else if (!isNew) {
            Draft draft = drafts.getOrDefault(path, Draft.of(path.kind())).setAll(fields);
            drafts.put(
                    path,
                    dated(path.id().isPresent() ? draft.set("id", path.id().get()) : draft));
        }
    }

    /** An element that is added gets its id from what is typed into its first field. */
    private ElementPath newPath(ElementKind kind, Map<String, List<String>> fields) {
        String called =
                String.join(" ", fields.getOrDefault(PlanField.of(kind).get(0).field(), List.of()));
        Set<String> taken = drafts.keySet().stream()
                .filter(path -> path.kind() == kind)
                .flatMap(path -> path.id().stream())
                .collect(Collectors.toSet());
        return ElementPath.of(kind, Ids.from(called, taken));
    }

    /** A tactic with a day happens once: the form offers no other schedule. */
    private static Draft dated(Draft draft) {
        return draft.kind() == ElementKind.TACTIC
                ? draft.set("schedule", draft.text("schedule.day").isBlank() ? "" : "once")
                : draft;
    }

    /** Returns whether all that was typed can be in a plan. */
    boolean isAccepted() {
        return drafts.values().stream().allMatch(draft -> draft.refusals().isEmpty());
    }

    /** Returns the plan as it was typed; an element of which something is refused is as it was before. */
    Strategy plan() {
        Strategy typed = plan;
        for (Draft draft : drafts.values()) {
            if (draft.refusals().isEmpty()) {
                Element element = draft.build();
                // The drafts begin with that of the plan itself.
                typed = element instanceof Strategy strategy ? strategy : typed.with(element);
            }
        }
        for (ElementPath path : PlanForm.of(plan).drafts.keySet()) {
            typed = drafts.containsKey(path) ? typed : typed.without(path);
        }
        return typed;
    }

    /** Returns the drafts by the paths of their elements. */
    Map<ElementPath, Draft> drafts() {
        return drafts;
    }

    /** Returns the kinds of element in the form. */
    public List<ElementKind> kinds() {
        return KINDS;
    }

    /** Returns the elements of a kind, last the one that can be added. */
    public List<ElementPath> elements(ElementKind kind) {
        List<ElementPath> elements = new ArrayList<>(
                drafts.keySet().stream().filter(path -> path.kind() == kind).toList());
        if (kind.hasIds()) {
            elements.add(ElementPath.of(kind, NEW));
        }
        return elements;
    }

    /** Returns the fields for elements of a kind. */
    public List<PlanField> fields(ElementKind kind) {
        return PlanField.of(kind);
    }

    /** Returns what is typed into a field. */
    public List<String> texts(ElementPath element, PlanField field) {
        return drafts.containsKey(element) ? drafts.get(element).texts(field.field()) : List.of();
    }
}
