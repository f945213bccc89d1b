package io.strategydsl.json;

import java.io.Serial;
import java.util.List;

/** A text is no plan file. It carries all that is wrong, so that everything can be fixed at once. */
public final class StrategyFormatException extends RuntimeException {
    private static final int MAX_SHOWN = 5;

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final boolean complete;

    StrategyFormatException(List<Problem> problems, boolean complete) {
        super(message(problems, complete));
        this.problems = List.copyOf(problems);
        this.complete = complete;
    }

    private static String message(List<Problem> problems, boolean complete) {
        StringBuilder message = new StringBuilder("the plan file has ")
                .append(problems.size() == 1 ? "a problem:" : problems.size() + " problems:");
        problems.stream()
                .limit(MAX_SHOWN)
                .forEach(problem -> message.append("\n  ").append(problem));
        if (problems.size() > MAX_SHOWN) {
            message.append("\n  and ").append(problems.size() - MAX_SHOWN).append(" more");
        }
        return message.append(complete ? "" : "\n  what follows the last one was not read")
                .toString();
    }

    /** Returns what is wrong, in the order in which it was found. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns whether the whole text was looked at. What is no JSON at all, is longer than {@link ReadLimits} allow or has
     * too many problems is read only up to that place.
     */
    public boolean isComplete() {
        return complete;
    }
}
