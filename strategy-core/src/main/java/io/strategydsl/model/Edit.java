package io.strategydsl.model;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.Nearest;
import io.strategydsl.internal.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change of one element of a plan. All other elements stay the objects that they are, in their order, and so does what
 * refers to the element: references are reported by the validator where they dangle, and never dropped.
 */
final class Edit {
    private static final int NOWHERE = -1;

    private final Strategy plan;
    private final Checks checks;
    private final ElementKind kind;
    private final List<Element> elements;

    private Edit(Strategy plan, Checks checks, ElementKind kind) {
        this.plan = plan;
        this.checks = checks;
        this.kind = kind;
        this.elements = new ArrayList<>(kind.elements(plan));
    }

    /** Returns the plan with the element in place of the first with its id, or at the end of its kind. */
    static Strategy with(Strategy plan, Element element) {
        Checks checks = Checks.of("strategy", plan.id());
        Edit edit = new Edit(plan, checks, checks.present("element", element).elementKind());
        int place = edit.place(ElementPath.of(element));
        if (place == NOWHERE) {
            edit.elements.add(element);
        } else {
            edit.elements.set(place, element);
        }
        return edit.result();
    }

    /** Returns the plan with the element in place of the one at the path. */
    static Strategy with(Strategy plan, ElementPath path, Element element) {
        Edit edit = at(plan, path);
        if (edit.checks.present("element", element).elementKind() != edit.kind) {
            throw edit.checks.refused(ElementPath.of(element).subject() + " cannot take the place of " + path.subject()
                    + "; pass " + edit.kind.wordWithArticle() + ", or remove the one and add the other");
        }
        edit.elements.set(edit.placeOf(path), element);
        return edit.result();
    }

    /** Returns the plan without the element at the path. */
    static Strategy without(Strategy plan, ElementPath path) {
        Edit edit = at(plan, path);
        edit.elements.remove(edit.placeOf(path));
        return edit.result();
    }

    private static Edit at(Strategy plan, ElementPath path) {
        Checks checks = Checks.of("strategy", plan.id());
        if (checks.present("path", path).attribute().isPresent()) {
            throw checks.refused(PlainText.quoted(path.toString()) + " leads to an attribute; pass "
                    + PlainText.quoted(path.element().toString()) + " for the element, or edit the attribute with a"
                    + " builder of the element");
        }
        return new Edit(plan, checks, path.kind());
    }

    /** Returns where in the list the element of the path is. */
    private int place(ElementPath path) {
        Optional<String> id = path.id();
        if (id.isEmpty()) {
            return elements.isEmpty() ? NOWHERE : 0;
        }
        int number = 0;
        for (int i = 0; i < elements.size(); i++) {
            if (idAt(i).equals(id.get()) && ++number == path.number()) {
                return i;
            }
        }
        return NOWHERE;
    }

    private int placeOf(ElementPath path) {
        int place = place(path);
        if (place == NOWHERE) {
            throw checks.refused("there is no " + (path.id().isPresent() ? path.subject() : kind.word()) + hint(path));
        }
        return place;
    }

    private String hint(ElementPath path) {
        return nearest(path)
                .map(nearest -> "; did you mean " + PlainText.quoted(nearest.toString()) + "?")
                .orElse("; look up the paths of the plan in StrategyIndex.elementsByPath()");
    }

    /** Returns the last one with the same id, or else the one with a similar id, or else one of another kind. */
    private Optional<ElementPath> nearest(ElementPath path) {
        if (path.id().isEmpty()) {
            return Optional.empty();
        }
        String id = path.id().get();
        List<String> ids = new ArrayList<>(elements.size());
        int number = 0;
        for (int i = 0; i < elements.size(); i++) {
            ids.add(idAt(i));
            number += idAt(i).equals(id) ? 1 : 0;
        }
        if (number > 0) {
            return Optional.of(ElementPath.of(kind, id, number));
        }
        List<String> similar = Nearest.to(id, ids);
        return similar.isEmpty() ? ofAnotherKind(id) : Optional.of(ElementPath.of(kind, similar.get(0)));
    }

    private Optional<ElementPath> ofAnotherKind(String id) {
        for (ElementKind other : ElementKind.values()) {
            if (other.hasIds()) {
                ElementPath path = ElementPath.of(other, id);
                if (new Edit(plan, checks, other).place(path) != NOWHERE) {
                    return Optional.of(path);
                }
            }
        }
        return Optional.empty();
    }

    private String idAt(int place) {
        return ((IdentifiedElement) elements.get(place)).id();
    }

    /** The counterpart of {@link ElementKind#elements}: where a plan has the elements of a kind. */
    private Strategy result() {
        StrategyBuilder builder = plan.toBuilder();
        return switch (kind) {
            case STRATEGY ->
                throw checks.refused("a strategy is no part of another, and can be neither put in nor"
                        + " removed; use the other one as it is, or change this one with toBuilder()");
            case OBJECTIVE -> builder.objectives(all()).build();
            case MILESTONE -> builder.milestones(all()).build();
            case TEAM -> builder.team(one()).build();
            case MEMBER -> builder.team(teamOf(all())).build();
            case PERSONA -> builder.personas(all()).build();
            case GOAL -> builder.goals(all()).build();
            case METRIC -> builder.metrics(all()).build();
            case TACTIC -> builder.tactics(all()).build();
            case CHANNEL -> builder.channels(all()).build();
            case POST -> builder.posts(all()).build();
            case LISTENING -> builder.listening(one()).build();
            case POSITIONING -> builder.positioning(one()).build();
            case KEY_MESSAGE -> builder.positioning(positioningOf(all())).build();
            case PILLARS -> builder.pillars(one()).build();
            case REVIEW -> builder.reviews(all()).build();
        };
    }

    private Optional<Team> teamOf(List<TeamMember> members) {
        TeamBuilder team = plan.team().isPresent() ? plan.team().get().toBuilder() : Team.builder();
        return unlessBlank(team.members(members).build(), Team.builder().build());
    }

    private Optional<Positioning> positioningOf(List<KeyMessage> messages) {
        PositioningBuilder positioning =
                plan.positioning().isPresent() ? plan.positioning().get().toBuilder() : Positioning.builder();
        return unlessBlank(
                positioning.keyMessages(messages).build(), Positioning.builder().build());
    }

    /** The first element inside a part makes the part, so the last one of a part that states nothing else unmakes it. */
    private static <E extends Element> Optional<E> unlessBlank(E part, E blank) {
        return part.equals(blank) ? Optional.empty() : Optional.of(part);
    }

    @SuppressWarnings("unchecked") // all elements of a kind are of one type
    private <E extends Element> List<E> all() {
        return (List<E>) elements;
    }

    private <E extends Element> Optional<E> one() {
        List<E> parts = all();
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(0));
    }
}
