package example;

import io.strategydsl.form.Draft;
import io.strategydsl.language.Language;
import io.strategydsl.language.TranslatedFinding;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Refusal;
import io.strategydsl.validation.TranslatedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What there is to say at each input: that the text in it can be in no plan, or what the plan lacks there. */
public final class Problems {
    private final PlanForm form;
    private final Map<String, List<Problem>> byPlace = new TreeMap<>();

    /**
     * One of them.
     *
     * @param severity how severe it is, for a style sheet
     * @param text what it is and what to do, in the language of the reader
     */
    public record Problem(String severity, String text) {}

    Problems(PlanForm form, TranslatedReport report) {
        this.form = form;
        Language language = report.language();
        for (Map.Entry<ElementPath, Draft> draft : form.drafts().entrySet()) {
            for (Refusal refusal : draft.getValue().refusals()) {
                add(
                        draft.getKey(),
                        refusal.attribute(),
                        new Problem("refused", language.of(refusal).message()));
            }
        }
        for (TranslatedFinding finding : report.findings()) {
            ElementPath path = finding.finding().path();
            String severity = finding.finding().severity().word();
            String text = finding.message() + ". " + finding.advice();
            add(path.element(), path.attribute().orElse(""), new Problem(severity, text));
        }
    }

    private void add(ElementPath element, String name, Problem problem) {
        byPlace.computeIfAbsent(place(element, name), place -> new ArrayList<>())
                .add(problem);
    }

    /** Returns the input of this name, or one of the same attribute, or else the element; the plan, if that is not shown. */
    private String place(ElementPath element, String name) {
        List<String> inputs = PlanField.of(element.kind()).stream()
                .filter(field -> field.attribute().equals(PlanField.attribute(name)))
                .map(PlanField::field)
                .toList();
        if (!form.drafts().containsKey(element)) {
            return ElementPath.root().toString();
        }
        if (inputs.isEmpty()) {
            return element.toString();
        }
        return element + "/" + (inputs.contains(name) ? name : inputs.get(0));
    }

    /** Returns what there is to say at an input, or at an element as a whole. */
    public List<Problem> at(String place) {
        return byPlace.getOrDefault(place, List.of());
    }
}
